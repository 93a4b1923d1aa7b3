// The commands as an operator runs them, each a process of its own: backup, restore, drill.
import { spawn } from 'node:child_process';
import { EventEmitter, once } from 'node:events';
import { existsSync } from 'node:fs';
import { copyFile, mkdir, readdir, rm, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { generateX25519Identity } from 'age-encryption';
import { sql } from 'kysely';
import { describe, expect, test } from 'vitest';
import { freshDatabase } from '@wadul/testing/fresh-database';
import { openDatabase } from '../db/dialect.ts';
import { migrate } from '../db/migrate.ts';
import { engines, type Engine } from '../db/testing/engines.ts';
import { startScript } from '../db/testing/killed-process.ts';
import { putEmptyPGlite } from '../db/testing/pglite-template.ts';
import { openJobQueue } from '../jobs/job-queue.ts';
import { startJobs } from '../jobs/start-jobs.ts';
import { sealedCopyOf } from '../keys/change-key-ring.ts';
import type { FileStore } from '../storage/file-store.ts';
import { openFolderStore } from '../storage/folder-store.ts';
import { fileWithFiles } from '../testing/attach-one.ts';
import { fileOne } from '../testing/file-one.ts';
import { testLog } from '../testing/test-log.ts';
import { lastBackupAt } from './backup-folder.ts';
import { controlPlace } from './control-place.ts';
import { startBackups } from './start-backups.ts';
import { originOver, rowsOf, someFolder, someOrigin } from './testing/places.ts';

const [, postgres] = engines as readonly [Engine, Engine];
const script = (name: string) => new URL(`../${name}.ts`, import.meta.url);
const backupCommand = script('backup-command');
const run = (file: URL, env: Readonly<Record<string, string>>, ...args: string[]) => startScript({ file, args, env: { LOG_LEVEL: 'silent', DATABASE_URL: '', ...env } }).ended;

/** Runs a command that may write no file longer than so many blocks (512 or 1024 bytes, as the shell has it): what comes after is refused, as on a full disk. */
const withoutRoom = async (blocks: number, file: URL, env: Readonly<Record<string, string>>, ...args: string[]) => {
  const shell = ['-c', `ulimit -f ${blocks}; exec "$0" --conditions=wadul-source "$@"`, process.execPath, file.pathname, ...args];
  const node = spawn('/bin/sh', shell, { env: { ...process.env, ...env }, stdio: ['ignore', 'ignore', 'pipe'] });
  const [errors, [code]] = await Promise.all([text(node.stderr), once(node, 'close')]);
  return { errors, code: code as number | null };
};

/** Settings of a server on PostgreSQL that has something to lose, with its recovery key in a file. */
const someServer = async () => {
  const folder = await someFolder();
  const url = await freshDatabase();
  const database = await openDatabase({ engine: 'postgres', url }, { now: Date.now });
  const place = { database, files: openFolderStore(join(folder, 'files')), keysFile: join(folder, 'keys', 'key-ring.json'), dataDirectory: folder };
  await migrate(database);
  const origin = await originOver(place);
  await fileWithFiles(origin.server);
  const rows = await rowsOf(place);
  await database.close();
  const keyFile = join(folder, 'recovery.txt');
  await writeFile(keyFile, `Kunci pemulihan Wadul, disimpan di brankas:\n\n${origin.recoveryKey}\n`);
  return { folder, env: { DATA_DIR: folder, DATABASE_URL: url }, rows, keyFile };
};

describe('npm run backup', () => {
  test('while the server has the folder open has the server make it, into its folder or to a path, and says where', { timeout: 180_000 }, async () => {
    const folder = await someFolder();
    const env = { DATA_DIR: join(folder, 'data') };
    await putEmptyPGlite(env.DATA_DIR);
    const server = startScript({ file: new URL('../testing/quick-server.ts', import.meta.url), args: [], env: { PORT: '0', DATABASE_URL: '', ...env } });
    await server.firstLine;
    expect((await stat(join(env.DATA_DIR, 'control.sock'))).mode & 0o777).toBe(0o600);
    const made = await run(backupCommand, env);
    expect([made.code, made.errors]).toEqual([0, '']);
    const path = /^(\S+): 0 complaints/.exec(made.lines[0] ?? '')?.[1] ?? '';
    expect(path).toContain(join(env.DATA_DIR, 'backups', 'wadul-'));
    expect((await stat(path)).size).toBeGreaterThan(1000);
    const readiness = (await (await fetch(`${await server.firstLine}/ready`)).json()) as { lastBackupAt: string };
    expect(path).toContain(readiness.lastBackupAt.replaceAll(':', '-'));
    const to = join(folder, 'else', 'where.age');
    const notMounted = await run(backupCommand, env, '--to', to);
    expect([notMounted.code, notMounted.errors]).toEqual([1, `There is no folder ${join(folder, 'else')}. Make it, or mount the disk that it is on.\n`]);
    await mkdir(join(folder, 'else'));
    expect((await run(backupCommand, env, '--to', to)).code).toBe(0);
    const again = await run(backupCommand, env, '--to', to);
    expect([again.code, again.errors]).toEqual([1, `${to} is there already, and nothing is written over a backup.\n`]);

    server.kill('SIGKILL');
    await server.ended;
    expect((await run(backupCommand, env)).code).toBe(0); // the socket of the dead server is in nobody's way
    await rm(path);
  });

  test('says in words what stands against it', { timeout: 60_000 }, async () => {
    const folder = await someFolder();
    const unknown = await run(backupCommand, { DATA_DIR: folder }, '--bad');
    expect([unknown.code, unknown.errors]).toEqual([1, 'npm run backup takes nothing, or where the backup is to go and that missing files are lost for good: npm run backup -- --to FILE --without-missing\n']);
    const noKeys = await run(backupCommand, { ...(await someServer()).env, DATA_DIR: folder });
    expect([noKeys.code, noKeys.errors]).toEqual([1, `There is no key ring at ${join(folder, 'keys', 'key-ring.json')}.\n`]);
  });

  test.for([
    ['backup-command', [], 1],
    ['verify', [], 2],
    ['staff-password', ['dpmptsp-kota-pekalongan'], 2],
    ['breach', ['--office', 'x', '--to', '2026-03-09', '--learned', '2026-03-09T03:00:00.000Z', '--happened', 'x', '--out', 'nowhere', '--unlogged'], 2],
  ] as const)('%s makes no data where there are none, and says that the place may be wrong', { timeout: 60_000 }, async ([name, args, code]) => {
    const folder = join(await someFolder(), 'mistyped');
    const nowhere = await run(script(name), { DATA_DIR: folder }, ...args);
    expect([nowhere.code, nowhere.errors.split('?')[0], nowhere.lines]).toEqual([code, `There is no database in ${folder}. Is DATA_DIR right`, []]);
    expect(existsSync(folder)).toBe(false);
    const empty = await run(script(name), { DATA_DIR: folder, DATABASE_URL: await freshDatabase() }, ...args);
    expect([empty.code, empty.errors.split('.')[0]]).toEqual([code, 'The database that DATABASE_URL names has nothing of Wadul in it']);
  });

  test('on a disk without room leaves no backup and nothing half, and says so', { timeout: 60_000 }, async () => {
    const { folder, env } = await someServer();
    const { code, errors } = await withoutRoom(8, backupCommand, env);
    expect(errors).toBe(`There is no room left at ${join(folder, 'backups')}. Nothing was kept of it; make room and try again.\n`);
    expect(code).toBe(1);
    expect(await readdir(join(folder, 'backups'))).toEqual([]);
  });
});

describe('npm run restore and npm run drill', () => {
  test('restore with nothing but the backup and the printed key; the drill says that it would, and leaves nothing', { timeout: 240_000 }, async () => {
    const { folder, env, rows, keyFile } = await someServer();
    const backup = join(folder, 'one.age');
    expect((await run(backupCommand, env, '--to', backup)).code).toBe(0);
    const args = ['--from', backup, '--recovery-key-file', keyFile];

    const to = { DATA_DIR: join(folder, 'new'), DATABASE_URL: await freshDatabase() };
    const restored = await run(script('restore-command'), to, ...args);
    expect([restored.code, restored.errors]).toEqual([0, '']);
    expect(restored.lines.at(-1)).toContain('Now start the server.');
    const database = await openDatabase({ engine: 'postgres', url: to.DATABASE_URL }, { now: Date.now });
    expect(await rowsOf({ database })).toEqual(rows);
    await database.close();
    const over = await run(script('restore-command'), to, ...args);
    expect([over.code, over.errors.split('.')[0]]).toEqual([1, 'The database is not empty, and nothing is restored over what is there']);

    const scratch = join(folder, 'scratch');
    await mkdir(scratch);
    for (const settings of [{}, { DATABASE_URL: env.DATABASE_URL }]) {
      const drill = await run(script('drill-command'), { ...settings, TMPDIR: scratch }, ...args);
      expect(drill.errors).toBe('');
      expect(drill.lines.filter((line) => /^(ok|FAILED)/.test(line)).map((line) => line.replace(/ \(.*/, ''))).toEqual(['ok      restore', 'ok      logs', 'ok      complaints open', 'ok      a server works']);
      expect(drill.code).toBe(0);
      expect(await readdir(scratch)).toEqual([]);
    }
    const left = await openDatabase({ engine: 'postgres', url: env.DATABASE_URL }, { now: Date.now });
    const { rows: scratches } = await sql`select datname from pg_database where datname like 'wadul_drill%'`.execute(left.db);
    await left.close();
    expect(scratches).toEqual([]);
  });

  test('restore on a disk without room leaves the place empty, and says so', { timeout: 60_000 }, async () => {
    const { folder, env, keyFile } = await someServer();
    await openFolderStore(join(folder, 'files')).put('large', new Uint8Array(50_000));
    const backup = join(folder, 'one.age');
    expect((await run(backupCommand, env, '--to', backup)).code).toBe(0);
    const to = { DATA_DIR: join(folder, 'new'), DATABASE_URL: await freshDatabase() };
    const full = await withoutRoom(8, script('restore-command'), to, '--from', backup, '--recovery-key-file', keyFile);
    expect([full.code, full.errors]).toEqual([1, 'There is no room left at the place of the new data. Nothing was kept of it; make room and try again.\n']);
    expect(await Array.fromAsync(openFolderStore(join(to.DATA_DIR, 'files')).list(''))).toEqual([]);
    const again = await run(script('restore-command'), to, '--from', backup, '--recovery-key-file', keyFile);
    expect([again.code, again.errors]).toEqual([0, '']);
  });

  test('the drill fails where the data had been changed before they were backed up, and says where', { timeout: 120_000 }, async () => {
    const { folder, env, keyFile } = await someServer();
    const database = await openDatabase({ engine: 'postgres', url: env.DATABASE_URL }, { now: Date.now });
    await sql`alter table complaint_event disable trigger all`.execute(database.db);
    await sql`update complaint_event set at = at + interval '1 day'`.execute(database.db);
    await database.close();
    const backup = join(folder, 'one.age');
    expect((await run(backupCommand, env, '--to', backup)).code).toBe(0);
    const drill = await run(script('drill-command'), {}, '--from', backup, '--recovery-key-file', keyFile);
    expect(drill.code).toBe(1);
    expect(drill.lines.join('\n')).toMatch(/FAILED {2}logs .*1 had been changed before the backup was made.*does NOT do/s);
  });

  test('ask for what they need, and take no key on the command line', { timeout: 60_000 }, async () => {
    for (const name of ['restore', 'drill']) {
      for (const args of [[], ['--from', 'x'], ['--recovery-key', 'AGE-SECRET-KEY-1RAHASIA']]) {
        const { code, errors } = await run(script(`${name}-command`), {}, ...args);
        expect([code === 0, errors]).toEqual([false, `Say which backup and where its recovery key is: npm run ${name} -- --from FILE --recovery-key-file FILE${name === 'restore' ? ' [--erased FILE]' : ''}\n`]);
      }
    }
  });
});

test('a path that leads nowhere, and a file without a key, say nothing against a backup: the drill could not begin', { timeout: 60_000 }, async () => {
  const folder = await someFolder();
  const [none, other, key] = [join(folder, 'none'), join(folder, 'other.txt'), join(folder, 'recovery.txt')];
  await writeFile(other, 'rahasia lain');
  await writeFile(key, 'AGE-SECRET-KEY-1RAHASIA');
  for (const [from, keyFile, said] of [
    [other, none, `The file with the recovery key, ${none}, cannot be read: there is no such file.\n`],
    [other, other, `There is no recovery key in ${other}. It begins with AGE-SECRET-KEY-1.\n`],
    [none, key, `The backup, ${none}, cannot be read. Is the path right?\n`],
  ] as const) {
    const { code, errors, lines } = await run(script('drill-command'), {}, '--from', from, '--recovery-key-file', keyFile);
    expect([code, errors, lines]).toEqual([2, said, []]);
  }
});

test('a recovery key that is mistyped or of another server says nothing against a backup: no drill begins, and a restore makes no database', { timeout: 120_000 }, async () => {
  const { folder, env } = await someServer();
  const backup = join(folder, 'one.age');
  expect((await run(backupCommand, env, '--to', backup)).code).toBe(0);
  const key = join(folder, 'other.txt');
  const to = join(folder, 'new');
  for (const [text, said] of [
    [await generateX25519Identity(), 'This recovery key does not open this backup.'],
    ['AGE-SECRET-KEY-1RAHASIA', 'This is no recovery key.'],
  ] as const) {
    await writeFile(key, text);
    const drill = await run(script('drill-command'), {}, '--from', backup, '--recovery-key-file', key);
    expect([drill.code, drill.lines, drill.errors.slice(0, said.length)]).toEqual([2, [], said]);
    const restore = await run(script('restore-command'), { DATA_DIR: to }, '--from', backup, '--recovery-key-file', key);
    expect([restore.code, restore.errors.slice(0, said.length)]).toEqual([1, said]);
    expect(existsSync(to)).toBe(false);
  }
});

test('npm run keys -- recover says so where nobody can be asked for the recovery key', { timeout: 60_000 }, async () => {
  const { folder, env } = await someServer();
  const keysFile = join(folder, 'keys', 'key-ring.json');
  await copyFile(keysFile, sealedCopyOf(keysFile)); // what it holds is not looked at before there is a key
  await rm(keysFile);
  const { code, errors } = await run(script('keys-command'), env, 'recover');
  expect([code, errors.split(': ').slice(1).join(': ')]).toEqual([2, 'No recovery key was given. Name a file that holds it: npm run keys -- recover FILE\n']);
});

test('a running server makes its daily backup by itself, when it starts and none is there', { timeout: 60_000 }, async () => {
  const { place, server } = await someOrigin(postgres);
  await fileOne(server);
  const said = new EventEmitter();
  const log = { info: (_: object, message: string) => said.emit(message), warn: () => undefined, error: (_: object, message: string) => said.emit('error', new Error(message)) };
  const made = once(said, 'backup made');
  const parts = { ...server.parts, log };
  const settings = { folder: join(place.dataDirectory, 'daily'), kept: 3, recipients: [] };
  const backups = await startBackups(parts, place.database, { backups: settings, dataDirectory: place.dataDirectory, keysFile: place.keysFile });
  const jobs = await startJobs(parts, await openJobQueue(place.database, parts.log), { backUpIfDue: backups.backUpIfDue });
  try {
    await made;
  } finally {
    await jobs.stop();
    await backups.stop();
  }
  expect(await lastBackupAt(settings, server.parts.now())).toBe(server.parts.now());
});

test('a daily backup that fails is said in the log, and undoes nothing', async () => {
  const { place, server } = await someOrigin(postgres);
  const { log, lines } = testLog();
  await writeFile(join(place.dataDirectory, 'occupied'), '');
  const backups = await startBackups({ ...server.parts, log }, place.database, { backups: { folder: join(place.dataDirectory, 'occupied'), kept: 3, recipients: [] }, dataDirectory: place.dataDirectory, keysFile: place.keysFile });
  await backups.backUpIfDue();
  expect(lines.join()).toContain('the daily backup failed');
});

test('the log says why a backup failed where the words are ours, and never what another error says', async () => {
  const { place, server } = await someOrigin(postgres);
  await fileWithFiles(server);
  const { log, lines } = testLog();
  const failing = async (files: FileStore): Promise<string> => {
    const settings = { backups: { folder: join(place.dataDirectory, 'none'), kept: 3, recipients: [] }, dataDirectory: place.dataDirectory, keysFile: place.keysFile };
    await (await startBackups({ ...server.parts, files, log }, place.database, settings)).backUpIfDue();
    return lines.splice(0).join();
  };
  expect(await failing(openFolderStore(join(place.dataDirectory, 'mistyped')))).toContain('2 of 2 attached files are not where files are kept');
  const broken = await failing({ ...place.files, get: () => Promise.reject(new TypeError('kanari-sebab-Qz7')) });
  expect(broken).toContain('TypeError');
  expect(broken).not.toContain('kanari-sebab-Qz7');
});

test('a folder whose path is too long for a socket has none, and nobody is kept from starting', () => {
  expect(controlPlace('/srv/wadul')).toBe('/srv/wadul/control.sock');
  const long = 'x'.repeat(90); // with the socket's name just short enough, and too long with anything before it
  expect(controlPlace(join(process.cwd(), long))).toBe(join(long, 'control.sock'));
  expect(controlPlace(`/${'x'.repeat(120)}`)).toBeUndefined();
});
