import { randomBytes } from 'node:crypto';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Role, type OfficeSettings } from '@wadul/core';
import { startInspector } from '../attachments/inspector.ts';
import { uploadParts } from '../attachments/upload-parts.ts';
import { createApp } from '../app.ts';
import { hashPassword, type PasswordCost } from '../commands/password-hash.ts';
import { openRegions } from '../commands/region-folder.ts';
import { insertOffice } from '../db/office.queries.ts';
import { insertOfficer } from '../db/officer.queries.ts';
import type { OpenDatabase } from '../db/dialect.ts';
import { inTransaction } from '../db/transaction.ts';
import type { App } from '../http/env.ts';
import type { AppParts } from '../http/parts.ts';
import { newId } from '../commands/new-id.ts';
import { keysInMemory } from '../keys/keys-in-memory.ts';
import { openChanges } from '../live/changes.ts';
import { readOfficeFile } from '../offices/office-file.ts';
import { openPaperRoom } from '../papers/room/paper-room.ts';
import { openFolderStore } from '../storage/folder-store.ts';
import { testLog } from './test-log.ts';

const inPackage = (path: string): string => fileURLToPath(new URL(`../../${path}`, import.meta.url));

export const OWN_ORIGIN = 'https://wadul.example';
export const PARTNER_ORIGIN = 'https://kota.example';
export const PASSWORD = 'kata sandi contoh yang panjang';
const START = '2026-03-09T03:00:00.000Z';
/** The real function at its least cost. */
const CHEAP: PasswordCost = { memory: 8, passes: 1, parallelism: 1 };

/** Makes something once for a test file: what its servers read alone. */
const once = <T>(make: () => Promise<T>): (() => Promise<T>) => {
  let made: Promise<T> | undefined;
  return () => (made ??= make());
};
const theRegions = once(() => openRegions(inPackage('regions')));
const theOfficeFile = once(() => readOfficeFile(inPackage('offices/dpmptsp-kota-pekalongan.json')));
const thePasswordHash = once(() => hashPassword(PASSWORD, CHEAP, random));

const random = (n: number): Uint8Array => new Uint8Array(randomBytes(n));

/** What goes with a request. `as` signs it: a session's cookie, and the browser's word that it comes from our own page. */
export interface Sent {
  readonly body?: unknown;
  readonly headers?: Readonly<Record<string, string>>;
  readonly as?: string | undefined;
}

/** An office of its own in a test's database, an officer for every role, and the app over it. */
export interface TestServer {
  readonly app: App;
  readonly parts: AppParts;
  readonly office: { readonly id: string; readonly slug: string; readonly settings: OfficeSettings };
  /** An officer's id by their role; their login is the role's name in lower case. */
  readonly officers: Readonly<Record<Role, string>>;
  /** Every line that was logged. */
  readonly lines: readonly string[];
  /** Sets the clock (UTC instant). */
  at(instant: string): void;
  send(method: string, path: string, sent?: Sent): Promise<Response>;
  /** Signs an officer in; answers the cookie. */
  signIn(role: Role): Promise<string>;
}

/** Adds an office and its officers to the database; `change` changes its settings, `parts` the app's. */
export const startTestServer = async (
  database: OpenDatabase,
  { settings: change = {}, parts: own = {} }: { settings?: Partial<OfficeSettings>; parts?: Partial<AppParts> } = {},
): Promise<TestServer> => {
  let now = START;
  const { log, lines } = testLog();
  const parts: AppParts = {
    db: database.db,
    engine: database.engine,
    durability: database.durability,
    now: () => now,
    randomBytes: random,
    log,
    origins: [OWN_ORIGIN],
    passwordCost: CHEAP,
    regions: await theRegions(),
    keys: await keysInMemory(random),
    files: openFolderStore(join(tmpdir(), `wadul-files-${Buffer.from(random(8)).toString('hex')}`)), // made when something is put into it
    uploads: uploadParts(startInspector(), undefined),
    papers: openPaperRoom(),
    changes: openChanges(database, { beat: 50 }),
    ...own,
  };
  const slug = `kantor-${Buffer.from(random(6)).toString('hex')}`;
  const settings = { ...(await theOfficeFile()), slug, partnerOrigins: [PARTNER_ORIGIN], ...change };
  const [createdAt, updatedAt] = [new Date(START), new Date(START)];
  const office = { id: newId(START, random), slug, settings };
  const passwordHash = await thePasswordHash();
  const officers = Object.fromEntries(Role.options.map((role) => [role, newId(START, random)])) as Record<Role, string>;
  await inTransaction(database.db, async (trx) => {
    await insertOffice(trx, { ...office, version: 1, createdAt, updatedAt });
    for (const role of Role.options) {
      await insertOfficer(trx, { officeId: office.id, id: officers[role], login: role.toLowerCase(), name: `Petugas ${role}`, roles: [role], passwordHash, passwordExpiresAt: null, disabledAt: null, createdAt, updatedAt });
    }
  });
  const app = createApp(parts);
  const send: TestServer['send'] = async (method, path, { body, headers = {}, as } = {}) =>
    app.request(path, {
      method,
      headers: {
        ...(body === undefined ? {} : { 'content-type': 'application/json' }),
        ...(as === undefined ? {} : { cookie: as, 'sec-fetch-site': 'same-origin' }),
        ...headers,
      },
      ...(body === undefined ? {} : { body: typeof body === 'string' ? body : JSON.stringify(body) }),
    });
  const signIn: TestServer['signIn'] = async (role) => {
    const signedIn = await send('POST', '/api/desk/session', { body: { office: slug, login: role, password: PASSWORD }, headers: { origin: OWN_ORIGIN } });
    const cookie = signedIn.headers.get('set-cookie')?.split(';')[0];
    if (cookie === undefined) throw new Error(`${role} could not sign in: ${signedIn.status}`);
    return cookie;
  };
  return { app, parts, office, officers, lines, at: (instant) => (now = instant), send, signIn };
};
