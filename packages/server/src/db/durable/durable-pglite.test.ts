import { chmodSync, existsSync, mkdtempSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PGlite } from '@electric-sql/pglite';
import { afterEach, describe, expect, test } from 'vitest';
import { openDurablePGlite, DirectoryNotUsableError, type DurablePGlite } from './durable-pglite.ts';
import { checkWal } from './wal-check.ts';
import { startScript } from '../testing/killed-process.ts';
import { putEmptyPGlite } from '../testing/pglite-template.ts';

const linux = process.platform === 'linux';
const holdDirectory = new URL('../testing/hold-directory.ts', import.meta.url);
const open: DurablePGlite[] = [];
const directories: string[] = [];

const newDirectory = (): string => mkdtempSync(join(tmpdir(), 'wadul-data-'));
/** A data directory that was used before. */
const directory = async (): Promise<string> => {
  const made = newDirectory();
  directories.push(made);
  await putEmptyPGlite(made);
  return made;
};
const openIn = async (place: string): Promise<DurablePGlite> => {
  const durable = await openDurablePGlite(place, Date.now);
  open.push(durable);
  return durable;
};

afterEach(async () => {
  for (const { close } of open.splice(0)) await close();
  for (const place of directories.splice(0)) rmSync(place, { recursive: true, force: true });
});

describe('a durable PGlite', () => {
  test.runIf(linux)('has its write-ahead log open with O_DSYNC, also after the log went on to another file', async () => {
    const place = await directory();
    const { pglite, check } = await openIn(place);
    expect(check).toEqual({ result: 'synchronous', detail: 'the write-ahead log is open with O_DSYNC' });
    await pglite.exec('create table t (n int); select pg_switch_wal(); insert into t values (1); select pg_switch_wal(); insert into t values (2)');
    expect(checkWal(join(place, 'pglite')).result).toBe('synchronous');
  });

  test.runIf(linux)('is told from one that is opened as PGlite does it: without the patch the check says so', async () => {
    const place = await directory();
    const plain = await PGlite.create({ dataDir: join(place, 'pglite') });
    await plain.exec('create table t (n int)');
    const check = checkWal(join(place, 'pglite'));
    await plain.close();
    expect(check.result).toBe('not synchronous');
    expect(check.detail).toContain('without O_DSYNC');
  });

  test('keeps what it holds from one opening to the next, and gives its directory back', async () => {
    const place = await directory();
    const first = await openIn(place);
    await first.pglite.exec('create table t (n int); insert into t values (42)');
    await first.close();
    const second = await openIn(place);
    expect((await second.pglite.query('select n from t')).rows).toEqual([{ n: 42 }]);
    await second.close();
    expect(readdirSync(place)).toEqual(['pglite']);
  });

  test('lets nobody else into its directory, also where that was open to all before', async () => {
    const place = await directory();
    const first = await openIn(place);
    await first.close();
    chmodSync(join(place, 'pglite'), 0o777);
    const second = await openIn(place);
    expect(statSync(join(place, 'pglite')).mode & 0o777).toBe(0o700);
    await second.close();
  });

  test('is not opened where another PostgreSQL version wrote the files, and says what to do', async () => {
    const place = await directory();
    writeFileSync(join(place, 'pglite', 'PG_VERSION'), '17\n');
    await expect(openIn(place)).rejects.toThrow(DirectoryNotUsableError);
    await expect(openIn(place)).rejects.toThrow('written by PostgreSQL 17');
    writeFileSync(join(place, 'pglite', 'PG_VERSION'), '');
    await expect(openIn(place)).rejects.toThrow('damaged');
  });
});

describe('two servers on one data directory', () => {
  test('the second ends and says why; the first goes on', async () => {
    const place = await directory();
    const first = startScript({ file: holdDirectory, args: [place] });
    expect(await first.firstLine).toBe(linux ? 'open verified' : 'open unverified');
    const second = await startScript({ file: holdDirectory, args: [place] }).ended;
    expect(second).toMatchObject({ code: 1, lines: [] });
    expect(second.errors).toContain(`in use by process ${first.pid}`);
    first.kill('SIGKILL');
    expect((await first.ended).signal).toBe('SIGKILL');
    await openIn(place);
  });

  test('a first start that is killed in the middle leaves nothing that the next cannot use', { timeout: 60_000 }, async () => {
    const place = newDirectory();
    directories.push(place);
    const first = startScript({ file: holdDirectory, args: [place] });
    await expect.poll(() => existsSync(join(place, 'pglite.new', 'PG_VERSION')), { timeout: 30_000, interval: 5 }).toBe(true);
    first.kill('SIGKILL');
    await first.ended;
    expect(existsSync(join(place, 'pglite'))).toBe(false);
    expect((await (await openIn(place)).pglite.query('select 1 as one')).rows).toEqual([{ one: 1 }]);
    expect(readdirSync(place).sort()).toEqual(['pglite', 'pglite.lock']);
  });
});
