import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { freshDatabase } from '@wadul/testing/fresh-database';
import { startScript, type RunningScript } from './db/testing/killed-process.ts';

const start = (file: string, env: Record<string, string>, ...args: string[]): RunningScript =>
  startScript({ file: new URL(file, import.meta.url), args, env: { PORT: '0', LOG_LEVEL: 'info', ...env } });
const addressOf = async ({ firstLine }: RunningScript): Promise<string> => (await firstLine).replace('Wadul is ready: ', '');

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'wadul-office-file-'));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

test('what the desk changed stays over a start, which says that the file says otherwise, until the command takes the file again while the server runs', async () => {
  const env = { DATABASE_URL: await freshDatabase(), DATA_DIR: folder };
  const first = start('./main.ts', env);
  const address = await addressOf(first);
  const send = (base: string, method: string, path: string, body: object, headers: Record<string, string> = {}) =>
    fetch(base + path, { method, body: JSON.stringify(body), headers: { 'content-type': 'application/json', origin: base, ...headers } });
  const nameAt = async (base: string): Promise<unknown> => ((await (await fetch(`${base}/api/offices/nusa-harapan`)).json()) as { shortName: string }).shortName;
  const before = await nameAt(address);
  first.kill('SIGTERM');
  const password = (await first.ended).lines.join('\n').match(/password.*: (\S+)$/m)?.[1] ?? '';

  const second = start('./main.ts', env);
  const there = await addressOf(second);
  const signedIn = await send(there, 'POST', '/api/desk/session', { office: 'nusa-harapan', login: 'admin', password });
  const cookieOf = (answer: Response): string => answer.headers.get('set-cookie')?.split(';')[0] ?? '';
  const owned = await send(there, 'PUT', '/api/desk/password', { old: password, new: 'gerobak ungu di tepi rawa' }, { cookie: cookieOf(signedIn) });
  const cookie = cookieOf(owned);
  expect((await send(there, 'PATCH', '/api/desk/settings', { shortName: 'Nama dari meja' }, { cookie, 'if-match': '"1"' })).status).toBe(200);
  second.kill('SIGTERM');
  expect((await second.ended).lines.join('\n')).not.toContain('its file says otherwise');

  const third = start('./main.ts', env);
  const again = await addressOf(third);
  expect(await nameAt(again)).toBe('Nama dari meja');
  const unnamed = await start('./office-file-command.ts', env).ended;
  expect([unnamed.code, unnamed.errors]).toEqual([2, expect.stringContaining('There are files of dpmptsp-kota-pekalongan, nusa-harapan.')]);
  const compared = await start('./office-file-command.ts', env, 'nusa-harapan').ended;
  expect([compared.code, compared.lines.slice(0, 2)]).toEqual([1, ['nusa-harapan: its settings (version 2) and its file differ at', '  /shortName']]);
  expect(await nameAt(again)).toBe('Nama dari meja');
  const taken = await start('./office-file-command.ts', env, 'nusa-harapan', '--take').ended;
  expect([taken.code, taken.lines.at(-1)]).toEqual([0, 'The file was taken, as version 3. Running servers use it from now on.']);
  expect(await nameAt(again)).toBe(before);
  expect((await start('./office-file-command.ts', env, 'nusa-harapan').ended).code).toBe(0);
  third.kill('SIGTERM');
  expect((await third.ended).lines.join('\n')).toContain('Attention: The settings of nusa-harapan were changed at the desk, and its file says otherwise');
}, 120_000);
