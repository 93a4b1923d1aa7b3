import { randomBytes } from 'node:crypto';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Passkey, SessionView } from '@wadul/core';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { launchChromium } from '@wadul/testing/chromium';
import { parseConfig } from '../../config.ts';
import { pgliteTemplate } from '../../db/testing/pglite-template.ts';
import { startServer, type RunningServer } from '../../start-server.ts';
import { testLog } from '../../testing/test-log.ts';

const OFFICE = 'dpmptsp-kota-pekalongan';
const OWN = 'tujuh belas ekor kambing';

let server: RunningServer;
let browser: Browser;
let dataDirectory: string;
beforeAll(async () => {
  dataDirectory = await mkdtemp(join(tmpdir(), 'wadul-passkeys-'));
  const database = { engine: 'pglite', memory: true, template: await pgliteTemplate() } as const;
  const config = { ...parseConfig({ PORT: '0', DATA_DIR: dataDirectory, LOG_LEVEL: 'silent' }), database };
  [server, browser] = await Promise.all([startServer(config, { now: Date.now, randomBytes: (length) => new Uint8Array(randomBytes(length)), log: testLog().log }), launchChromium()]);
}, 120_000);
afterAll(async () => {
  await browser.close();
  await server.stop();
  await rm(dataDirectory, { recursive: true, force: true });
});

/** A page of the server in a browser that has an authenticator, as a telephone has one. */
const openWithAuthenticator = async (): Promise<Page> => {
  const page = await browser.newPage();
  const devtools = await page.context().newCDPSession(page);
  await devtools.send('WebAuthn.enable');
  await devtools.send('WebAuthn.addVirtualAuthenticator', {
    options: { protocol: 'ctap2', transport: 'internal', hasResidentKey: true, hasUserVerification: true, isUserVerified: true, automaticPresenceSimulation: true },
  });
  await page.goto(`${server.origins[0]}/docs`);
  return page;
};

/** What a page's script gets from the desk. */
const ask = <T>(page: Page, method: string, path: string, body?: object): Promise<{ status: number; body: T }> =>
  page.evaluate(
    async ([how, where, json]) => {
      const answer = await fetch(where, { method: how, ...(json === undefined ? {} : { body: json, headers: { 'content-type': 'application/json' } }) });
      return { status: answer.status, body: answer.status === 204 ? undefined : await answer.json() };
    },
    [method, path, body && JSON.stringify(body)] as const,
  );

type Options = { options: object };

const make = (page: Page, { options }: Options): Promise<object> =>
  page.evaluate(async (json) => {
    const made = (await navigator.credentials.create({ publicKey: PublicKeyCredential.parseCreationOptionsFromJSON(json as PublicKeyCredentialCreationOptionsJSON) })) as PublicKeyCredential;
    return made.toJSON() as object;
  }, options);

const use = (page: Page, { options }: Options): Promise<object> =>
  page.evaluate(async (json) => {
    const used = (await navigator.credentials.get({ publicKey: PublicKeyCredential.parseRequestOptionsFromJSON(json as PublicKeyCredentialRequestOptionsJSON) })) as PublicKeyCredential;
    return used.toJSON() as object;
  }, options);

test('in Chromium, a newcomer sets a password in the place of the one-time one, adds a passkey, and signs in and proves with it', async () => {
  const page = await openWithAuthenticator();
  const password = server.firstRun?.password ?? '';
  const first = await ask<SessionView>(page, 'POST', '/api/desk/session', { office: OFFICE, login: 'kepala', password });
  expect([first.status, first.body.mustChangePassword]).toEqual([200, true]);
  const changed = await ask<SessionView>(page, 'PUT', '/api/desk/password', { old: password, new: OWN });
  expect([changed.status, changed.body.mustChangePassword]).toEqual([200, false]);

  const credential = await make(page, (await ask<Options>(page, 'POST', '/api/desk/passkeys/options')).body);
  const added = await ask<Passkey>(page, 'POST', '/api/desk/passkeys', { name: 'Telepon contoh', credential });
  expect([added.status, added.body.name]).toEqual([201, 'Telepon contoh']);
  expect((await ask(page, 'DELETE', '/api/desk/session')).status).toBe(204);

  const challenge = async () => (await ask<Options>(page, 'POST', '/api/desk/session/passkey-options', { office: OFFICE })).body;
  const entered = await ask<SessionView>(page, 'POST', '/api/desk/session/passkey', { office: OFFICE, credential: await use(page, await challenge()) });
  expect([entered.status, entered.body.login, entered.body.proof.by]).toEqual([200, 'kepala', 'passkey']);
  const proved = await ask<SessionView>(page, 'POST', '/api/desk/session/proof/passkey', { credential: await use(page, await challenge()) });
  expect([proved.status, proved.body.proof.by]).toEqual([200, 'passkey']);
  expect(Date.parse(proved.body.proof.at)).toBeGreaterThanOrEqual(Date.parse(entered.body.proof.at));
  await page.close();
});
