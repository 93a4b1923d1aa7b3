import { randomUUID } from 'node:crypto';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { createServer, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { freshDatabase } from '@wadul/testing/fresh-database';
import { startScript, type RunningScript } from './db/testing/killed-process.ts';
import { someFiling } from './testing/some-filing.ts';

const main = new URL('./main.ts', import.meta.url);
const verify = new URL('./verify.ts', import.meta.url);
const staffPassword = new URL('./staff-password.ts', import.meta.url);
const start = (file: URL, env: Record<string, string>, ...args: string[]): RunningScript => startScript({ file, args, env: { PORT: '0', LOG_LEVEL: 'info', ...env } });
const addressOf = async ({ firstLine }: RunningScript): Promise<string> => (await firstLine).replace('Wadul is ready: ', '');
const setUpCode = new URL('./set-up-code.ts', import.meta.url);
const codeIn = (lines: readonly string[]): string | undefined => lines.join('\n').match(/Set-up code of nusa-harapan: ([0-9A-Z-]{17})/)?.[1];
const passwordIn = (lines: readonly string[]): string | undefined => lines.join('\n').match(/password.*: (\S+)$/m)?.[1];

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'wadul-main-'));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

const signIn = (address: string, office: string, password: string) =>
  fetch(`${address}/api/desk/session`, { method: 'POST', body: JSON.stringify({ office, login: 'kepala', password }), headers: { 'content-type': 'application/json', origin: address } });

/** A port that nothing listens on: a server behind another name prints that name, not where it listens. */
const freePort = async (): Promise<number> => {
  const probe = createServer().listen(0, '127.0.0.1');
  await once(probe, 'listening');
  const { port } = probe.address() as AddressInfo;
  probe.close();
  return port;
};

const fileAt = (address: string) =>
  fetch(`${address}/api/offices/dpmptsp-kota-pekalongan/complaints`, { method: 'POST', body: JSON.stringify(someFiling()), headers: { 'content-type': 'application/json', 'idempotency-key': randomUUID() } });

describe('the server as a process on PGlite', () => {
  test('makes both offices and their staff once, serves, keeps a second one out, ends cleanly in the middle of filings, and keeps what it acknowledged', async () => {
    const env = { DATA_DIR: join(folder, 'data') };
    const first = start(main, env);
    const address = await addressOf(first);
    expect(address).toMatch(/^http:\/\/localhost:\d+$/);
    for (const path of ['/', '/nusa-harapan/form', '/docs', '/openapi.json', '/ready', '/widget/integrity.json']) expect([path, (await fetch(address + path)).status]).toEqual([path, 200]);

    const second = await start(main, env).ended;
    expect([second.code, second.lines]).toEqual([1, []]);
    expect(second.errors).toMatch(/data directory is in use by process \d+/);
    const refused = await start(verify, env).ended;
    expect(refused.code).toBe(2);
    expect(refused.errors).toContain('/api/desk/log-check');

    const acknowledged = (await Promise.all(Array.from({ length: 6 }, () => fileAt(address)))).filter(({ status }) => status === 201).length;
    expect(acknowledged).toBe(6);
    const under = Array.from({ length: 6 }, () => fileAt(address).then(({ status }) => status, () => 'cut off' as const));
    await Promise.race(under);
    first.kill('SIGTERM');
    const later = (await Promise.all(under)).filter((status) => status === 201).length;
    const { code, signal, lines, errors } = await first.ended;
    expect([code, signal]).toEqual([0, null]);
    expect(existsSync(join(folder, 'data', 'pglite.lock'))).toBe(false);
    expect(errors).not.toMatch(/Siti|3375011708900001|81234567890|Melati/);
    const password = passwordIn(lines) ?? '';
    expect(password).toMatch(/^[0-9A-Z-]{17}$/);

    const checked = await start(verify, env).ended;
    const tree = expect.stringMatching(/^[\w-]+: \d+ leaves in the log’s tree under [01] signed checkpoints, 0 issued months, all as they were$/); // how much of it, a job of its own decides
    expect([checked.code, checked.lines]).toEqual([0, [`dpmptsp-kota-pekalongan: ${acknowledged + later} complaints, ${acknowledged + later} events, nothing was changed`, 'dpmptsp-kota-pekalongan: 7 entries in the staff log, nothing was changed', tree, 'nusa-harapan: 0 complaints, 0 events, nothing was changed', 'nusa-harapan: 7 entries in the staff log, nothing was changed', tree]]);

    const again = start(main, env);
    const there = await addressOf(again);
    expect((await signIn(there, 'dpmptsp-kota-pekalongan', password)).status).toBe(200);
    expect((await signIn(there, 'nusa-harapan', password)).status).toBe(200);
    again.kill('SIGINT');
    const { lines: said, code: ended } = await again.ended;
    expect([ended, passwordIn(said)]).toEqual([0, undefined]);
  }, 300_000);
});

describe('the server as processes on PostgreSQL', () => {
  test('starts twice at once on one empty database: one makes the offices, both serve', async () => {
    const file = join(folder, 'no-folder');
    await writeFile(file, '');
    const nowhere = await start(main, { DATABASE_URL: '', DATA_DIR: file }).ended;
    expect([nowhere.code, nowhere.errors]).toEqual([1, `${file} cannot be used: something else of that name is there. DATA_DIR, FILES_DIR, KEYS_FILE and BACKUP_DIR say where things are kept.\n`]);
    const url = new URL(await freshDatabase());
    url.pathname = '/no_such_database';
    const noDatabase = await start(main, { DATABASE_URL: url.href, DATA_DIR: folder }).ended;
    expect([noDatabase.code, noDatabase.errors]).toEqual([1, 'The database server that DATABASE_URL names has no database of that name.\n']);
    const env = { DATABASE_URL: await freshDatabase(), DATA_DIR: join(folder, 'files') };
    const servers = [start(main, env), start(main, env)];
    const addresses = await Promise.all(servers.map(addressOf));
    for (const address of addresses) expect((await fetch(`${address}/nusa-harapan/track`)).status).toBe(200);
    for (const server of servers) server.kill('SIGTERM');
    const ended = await Promise.all(servers.map(({ ended: end }) => end));
    expect(ended.map(({ code }) => code)).toEqual([0, 0]);
    const passwords = ended.map(({ lines }) => passwordIn(lines));
    expect(passwords.filter((password) => password !== undefined)).toHaveLength(1);
    const unreachable = await start(verify, { DATABASE_URL: 'postgres://nobody:geheim@127.0.0.1:1/none' }).ended;
    expect([unreachable.code, unreachable.errors.startsWith('The database cannot be reached'), unreachable.errors.includes('geheim')]).toEqual([2, true, false]);
  }, 300_000);

  test('gives an office a new password, which is then the only one', async () => {
    const env = { DATABASE_URL: await freshDatabase(), DATA_DIR: join(folder, 'files') };
    const first = start(main, env);
    await addressOf(first);
    first.kill('SIGTERM');
    const old = passwordIn((await first.ended).lines) ?? '';

    const unnamed = await start(staffPassword, env).ended;
    expect([unnamed.code, unnamed.errors]).toEqual([2, expect.stringContaining('There are dpmptsp-kota-pekalongan, nusa-harapan.')]);
    const misread = await start(staffPassword, env, 'nusa-harapan', '--with-second-factor').ended;
    expect([misread.code, misread.errors]).toEqual([2, 'After the office only --without-second-factor is understood.\n']);
    const given = await start(staffPassword, env, 'nusa-harapan').ended;
    const fresh = passwordIn(given.lines) ?? '';

    const server = start(main, env);
    const address = await addressOf(server);
    expect(await Promise.all([signIn(address, 'nusa-harapan', fresh), signIn(address, 'nusa-harapan', old), signIn(address, 'dpmptsp-kota-pekalongan', old)].map(async (answer) => (await answer).status))).toEqual([200, 401, 200]);
    server.kill('SIGTERM');
    expect((await server.ended).code).toBe(0);
  }, 300_000);

  test('makes no accounts where others reach it: each office is set up with a code that is told once, and a command tells another', async () => {
    const env = { DATABASE_URL: await freshDatabase(), DATA_DIR: join(folder, 'files'), PUBLIC_URL: 'https://pengaduan.example.go.id' };
    const setUp = (address: string, code: string) => {
      const [admin, head] = [{ login: 'siti', name: 'Siti Contoh', password: 'gerobak ungu di tepi rawa' }, { login: 'budi', name: 'Budi Contoh', password: 'tujuh kelelawar minum teh' }];
      return fetch(`${address}/api/setup`, { method: 'POST', body: JSON.stringify({ office: 'nusa-harapan', code, admin, head }), headers: { 'content-type': 'application/json', origin: env.PUBLIC_URL } });
    };
    const port = await freePort();
    const address = `http://127.0.0.1:${port}`;
    const first = start(main, { ...env, PORT: String(port) });
    await first.firstLine;
    first.kill('SIGTERM');
    const { lines } = await first.ended;
    const code = codeIn(lines) ?? '';
    expect([passwordIn(lines), lines.filter((line) => line.startsWith('  Set-up code of ')).length]).toEqual([undefined, 2]);
    expect(lines.join('\n')).toContain(`${code}, for https://pengaduan.example.go.id/nusa-harapan/desk`);

    const given = await start(setUpCode, env, 'nusa-harapan').ended;
    const fresh = codeIn(given.lines) ?? '';
    const again = start(main, { ...env, PORT: String(port) });
    await again.firstLine;
    expect((await setUp(address, code)).status).toBe(401);
    expect((await setUp(address, fresh)).status).toBe(201);
    expect((await setUp(address, fresh)).status).toBe(401);
    again.kill('SIGTERM');
    const said = (await again.ended).lines;
    expect([codeIn(said), said.filter((line) => line.includes('waits for its set-up code')).length]).toEqual([undefined, 2]);

    const refused = await start(setUpCode, env, 'nusa-harapan').ended;
    expect([refused.code, refused.errors]).toEqual([2, expect.stringContaining('has officers who can sign in')]);
    const unnamed = await start(setUpCode, env).ended;
    expect([unnamed.code, unnamed.errors]).toEqual([2, expect.stringContaining('There are dpmptsp-kota-pekalongan, nusa-harapan.')]);
  }, 300_000);

  test('says in words what stands against its start', async () => {
    const wrong = await start(main, { PORT: 'eighty' }).ended;
    expect([wrong.code, wrong.errors]).toEqual([1, 'PORT must be a whole number from 0 to 65535.\n']);
    const env = { DATABASE_URL: await freshDatabase(), DATA_DIR: join(folder, 'files') };
    const holder = start(main, env);
    const port = new URL(await addressOf(holder)).port;
    const crowded = await start(main, { ...env, PORT: port }).ended;
    expect([crowded.code, crowded.errors]).toEqual([1, `127.0.0.1, port ${port} is in use by another program. Set PORT to another one.\n`]);
    holder.kill('SIGTERM');
    await holder.ended;
  }, 300_000);
});
