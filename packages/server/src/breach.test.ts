import { mkdir, readFile, readdir, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { freshDatabase } from '@wadul/testing/fresh-database';
import { originOver, someFolder } from './backup/testing/places.ts';
import { readBreachOptions } from './breach-options.ts';
import { openDatabase } from './db/dialect.ts';
import type { DatabaseLocation } from './db/location.ts';
import { migrate } from './db/migrate.ts';
import { startScript } from './db/testing/killed-process.ts';
import { putEmptyPGlite } from './db/testing/pglite-template.ts';
import { openFolderStore } from './storage/folder-store.ts';
import { fileOne } from './testing/file-one.ts';

const run = (env: Readonly<Record<string, string>>, args: readonly string[]) => startScript({ file: new URL('breach.ts', import.meta.url), args, env: { LOG_LEVEL: 'silent', DATABASE_URL: '', ...env } }).ended;

const told = { office: 'my-office', to: '2026-03-31', learned: '2026-04-09T08:30+07:00', happened: 'Cadangan hilang.', out: '/safe' };
const argsOf = (options: Readonly<Record<string, string | undefined>>, ...flags: string[]): string[] => [...Object.entries(options).flatMap(([name, value]) => (value === undefined ? [] : [`--${name}=${value}`])), ...flags];

describe('the options of npm run breach', () => {
  test('are read, an instant with any offset as one in UTC', () => {
    expect(readBreachOptions(argsOf(told, '--unlogged'))).toEqual({ office: 'my-office', from: undefined, to: '2026-03-31', learnedAt: '2026-04-09T01:30:00.000Z', happened: 'Cadangan hilang.', out: '/safe' });
    expect(readBreachOptions(argsOf({ ...told, learned: '2026-04-09T01:30:00.000Z' }, '--unlogged')).learnedAt).toBe('2026-04-09T01:30:00.000Z');
  });

  test.for([
    [{ out: undefined }, '--out is missing.'],
    [{ happened: ' ' }, '--happened is missing.'],
    [{ to: '31-03-2026' }, '--to: "31-03-2026" is no day.'],
    [{ from: '2026-02-30' }, '--from: "2026-02-30" is no day.'],
    [{ from: '2026-04-01' }, '--from (2026-04-01) is after --to (2026-03-31).'],
    [{ learned: '2026-04-09 08:30' }, '--learned: "2026-04-09 08:30" is no instant.'],
    [{ learned: '2026-02-30T08:30Z' }, '--learned: "2026-02-30T08:30Z" is no instant.'],
    [{ learnt: 'x' }, "Unknown option '--learnt'"],
  ] as const)('are refused by the name of the one that is wrong: %j', ([wrong, sentence]) => {
    expect(() => readBreachOptions(argsOf({ ...told, ...wrong }, '--unlogged'))).toThrow(sentence);
  });

  test('have to say that no log will tell of the list, since no officer makes it (R14)', () => {
    expect(() => readBreachOptions(argsOf(told))).toThrow(/POST \/api\/desk\/breach-lists.*--unlogged/);
  });
});

describe.for(['PGlite', 'PostgreSQL'] as const)('npm run breach on %s', (engine) => {
  test('writes list and notice under the office’s name for its user alone, and never over what is there', { timeout: 60_000 }, async () => {
    const folder = await someFolder();
    const url = engine === 'PGlite' ? '' : await freshDatabase();
    const location: DatabaseLocation = engine === 'PGlite' ? { engine: 'pglite', directory: folder } : { engine: 'postgres', url };
    if (engine === 'PGlite') await putEmptyPGlite(folder);
    const database = await openDatabase(location, { now: Date.now });
    await migrate(database);
    const { server } = await originOver({ database, files: openFolderStore(join(folder, 'files')), keysFile: join(folder, 'keys', 'key-ring.json'), dataDirectory: folder });
    const { receipt } = await fileOne(server);
    await fileOne(server);
    await database.close();

    const { slug } = server.office;
    const out = join(folder, 'list');
    const args = argsOf({ ...told, office: slug, out }, '--unlogged');
    const env = { DATA_DIR: folder, DATABASE_URL: url };
    await mkdir(out);
    await writeFile(join(out, `notice-${slug}.txt`), 'of another breach', { mode: 0o644 });
    const over = await run(env, args);
    expect([over.code, over.errors]).toEqual([2, `${join(out, `notice-${slug}.txt`)} is there already, and nothing is written over it. Move it away, or give another --out.\n`]);
    expect(await readdir(out)).toEqual([`notice-${slug}.txt`]);

    const elsewhere = join(folder, 'new', 'list');
    const { code, errors, lines } = await run(env, argsOf({ ...told, office: slug, out: elsewhere }, '--unlogged'));
    expect([code, errors]).toEqual([0, '']);
    expect(lines[0]).toBe('1 people, 2 complaints; 0 complaints without anybody on record. Tell them, and the authority, by 2026-04-12T01:30:00.000Z.');
    expect(lines.at(-1)).toBe("No complaint's log has it that this list was made.");
    for (const name of [`affected-${slug}.csv`, `notice-${slug}.txt`]) expect((await stat(join(elsewhere, name))).mode & 0o777).toBe(0o600);
    expect(await readFile(join(elsewhere, `affected-${slug}.csv`), 'utf8')).toContain(receipt.ticket);
    const unknown = await run(env, argsOf({ ...told, office: 'nowhere', out: elsewhere }, '--unlogged'));
    expect([unknown.code, unknown.errors]).toEqual([2, '--office: there is no office "nowhere".\n']);
  });
});
