// What a backup is without its key, and what becomes of one that is not as it was written. Nothing half, and a reason in words.
import { randomInt } from 'node:crypto';
import { readFile, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { generateX25519Identity, identityToRecipient } from 'age-encryption';
import { describe, expect, test } from 'vitest';
import { engines, type Engine } from '../db/testing/engines.ts';
import { keepKeyRing } from '../keys/change-key-ring.ts';
import { makeKeyRing, readKeyRing } from '../keys/key-ring-file.ts';
import { fileWithFiles } from '../testing/attach-one.ts';
import { fileOne } from '../testing/file-one.ts';
import { BackupError } from './backup-error.ts';
import { checkEmpty, type Place } from './empty-place.ts';
import { entries } from './manifest.ts';
import { readArchive } from './read-archive.ts';
import { restoreBackup } from './restore-backup.ts';
import { emptyPlace, restored, restoreParts, rowsOf, someFolder, someOrigin } from './testing/places.ts';
import { sha256 } from './sums.ts';
import { readNote } from './unfinished.ts';
import { writeArchive } from './write-archive.ts';

const [pglite, postgres] = engines as readonly [Engine, Engine];
const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);

/** An archive of these entries, and the key that opens it. */
const someArchive = async (content: Readonly<Record<string, string>>) => {
  const key = await generateX25519Identity();
  const path = join(await someFolder(), 'small.age');
  await writeArchive(path, [await identityToRecipient(key)], new Date(0), async (add) => {
    for (const [name, text] of Object.entries(content)) await add(name, bytes(text));
  });
  return { key, path };
};

const open = async (path: string, key: string): Promise<string[]> => (await Array.fromAsync(readArchive(path, key))).map(({ name, bytes: content }) => `${name} ${new TextDecoder().decode(content)}`);

/** Writes changed bytes beside a file; answers where. */
const changed = async (path: string, change: (bytes: Buffer) => Buffer): Promise<string> => {
  const to = `${path}.changed`;
  await writeFile(to, change(await readFile(path)));
  return to;
};

const flip = (at: number) => (content: Buffer) => {
  content[at] = (content[at] ?? 0) ^ (1 << randomInt(8));
  return content;
};

const expectNothing = async (place: Place): Promise<void> => {
  await checkEmpty(place);
  expect(await readKeyRing(place.keysFile)).toBeUndefined();
  expect(await readNote(place.dataDirectory)).toBeUndefined();
};

describe('a sealed archive', () => {
  test('gives what was put in, with nothing at the end of it', async () => {
    const { key, path } = await someArchive({ 'a/b': 'satu', empty: '', c: 'dua' });
    expect(await open(path, key)).toEqual(['a/b satu', 'empty ', 'c dua']);
    expect((await stat(path)).mode & 0o777).toBe(0o600);
  });

  test('is refused with any one of its bytes changed, and cut off or added to anywhere', { timeout: 120_000 }, async () => {
    const { key, path } = await someArchive({ a: 'x'.repeat(700) });
    const size = (await stat(path)).size;
    const sampled = Array.from({ length: 200 }, () => randomInt(size));
    for (const at of [...Array.from({ length: 250 }, (_, n) => n), ...sampled, size - 1]) await expect(open(await changed(path, flip(at)), key), `byte ${at}`).rejects.toBeInstanceOf(BackupError);
    for (let length = 0; length < size; length += 1 + randomInt(60)) await expect(open(await changed(path, (content) => content.subarray(0, length)), key), `cut off at ${length}`).rejects.toBeInstanceOf(BackupError);
    await expect(open(await changed(path, (content) => Buffer.concat([content, Buffer.of(0)])), key)).rejects.toBeInstanceOf(BackupError);
  });

  test('of several sealed pieces is refused without its last one', async () => {
    const { key, path } = await someArchive({ a: 'x'.repeat(200_000) });
    const piece = 64 * 1024 + 16;
    const head = (await stat(path)).size % piece;
    await expect(open(await changed(path, (content) => content.subarray(0, head + 2 * piece)), key)).rejects.toThrow('damaged');
  });

  test('never takes the place of a file that is there', async () => {
    const { path } = await someArchive({ a: '' });
    await expect(writeArchive(path, [await identityToRecipient(await generateX25519Identity())], new Date(0), async () => undefined)).rejects.toThrow('there already');
  });

  test('that could not be filled is not there', async () => {
    const path = join(await someFolder(), 'never.age');
    const filling = writeArchive(path, [await identityToRecipient(await generateX25519Identity())], new Date(0), async (add) => {
      await add('a', bytes('x'));
      throw new Error('the database went away');
    });
    await expect(filling).rejects.toThrow('the database went away');
    await expect(stat(path)).rejects.toThrow('ENOENT');
  });
});

describe.each([pglite, postgres])('a restore into $name', (engine) => {
  test('leaves nothing of a backup that was altered or cut off, wherever that is', { timeout: 120_000 }, async () => {
    const origin = await someOrigin(engine);
    await fileWithFiles(origin.server);
    const backup = await origin.backUp();
    const size = (await stat(backup)).size;
    const place = await emptyPlace(engine);
    const bad = [...Array.from({ length: 6 }, (_, n) => flip(Math.floor((n * size) / 6) + randomInt(Math.floor(size / 6)))), (content: Buffer) => content.subarray(0, randomInt(size)), flip(size - 1)];
    for (const change of bad) {
      await expect(restoreBackup(await changed(backup, change), origin.recoveryKey, place, restoreParts())).rejects.toBeInstanceOf(BackupError);
      await expectNothing(place);
    }
    await restoreBackup(backup, origin.recoveryKey, place, restoreParts());
    expect(await rowsOf(place)).toEqual(await rowsOf(origin.place));
  });

  test('goes over nothing that is there', { timeout: 60_000 }, async () => {
    const origin = await someOrigin(engine);
    const backup = await origin.backUp();
    await expect(restoreBackup(backup, origin.recoveryKey, origin.place, restoreParts())).rejects.toThrow('The database is not empty');

    const withFiles = await emptyPlace(engine);
    await withFiles.files.put('other', bytes('x'));
    await expect(restoreBackup(backup, origin.recoveryKey, withFiles, restoreParts())).rejects.toThrow('There are files already');
    expect(await withFiles.files.get('other')).toEqual(bytes('x'));

    const withRing = await emptyPlace(engine);
    const { ring } = await makeKeyRing((length) => new Uint8Array(length).map(() => randomInt(256)));
    await keepKeyRing(withRing.keysFile, ring);
    await expect(restoreBackup(backup, origin.recoveryKey, withRing, restoreParts())).rejects.toThrow('another key ring');
    expect(await readKeyRing(withRing.keysFile)).toEqual(ring);
  });

  test('takes a place that has the same key ring already, and leaves it there', { timeout: 60_000 }, async () => {
    const origin = await someOrigin(engine);
    const place = await emptyPlace(engine);
    await keepKeyRing(place.keysFile, origin.server.parts.keys.ring());
    await restoreBackup(await origin.backUp(), origin.recoveryKey, place, restoreParts());
    expect(await rowsOf(place)).toEqual(await rowsOf(origin.place));
  });
});

test('a backup shows nothing of what people wrote, of their files or of its keys', async () => {
  const origin = await someOrigin(postgres);
  const tokens = { name: 'Kanari Nama Qz7', nik: '3375011708900001', description: 'kanari-uraian-Qz8', letter: 'kanari-surat-Qz9' };
  await fileWithFiles(origin.server);
  await fileOne(origin.server, { description: tokens.description });
  await origin.server.parts.db.updateTable('officer').set({ name: tokens.name }).where('login', '=', 'head').execute();
  const sealed = await readFile(await origin.backUp());
  const [{ bytes: master } = { bytes: new Uint8Array() }] = origin.server.parts.keys.ring().masters;
  const secrets = [...Object.values(tokens), '%PDF', 'JFIF', '\xff\xd8\xff\xe0', 'office_id', 'PKL-2026', Buffer.from(master).toString('base64url'), Buffer.from(master).toString('latin1')];
  for (const secret of secrets) {
    for (const encoding of ['latin1', 'utf16le'] as const) expect(sealed.indexOf(Buffer.from(secret, encoding)), secret).toBe(-1);
    expect(sealed.indexOf(Buffer.from(secret).toString('base64').slice(0, -3)), secret).toBe(-1);
  }
});

test('without its recovery key a backup gives nothing, and says why in words', async () => {
  const origin = await someOrigin(postgres);
  const backup = await origin.backUp();
  const place = await emptyPlace(postgres);
  const why = async (from: string, key: string): Promise<string> => restoreBackup(from, key, place, restoreParts()).then(() => 'restored', (error: BackupError) => error.message);
  expect(await why(backup, await generateX25519Identity())).toContain('does not open this backup');
  expect(await why(backup, origin.recoveryKey.replace(/.$/, (last) => (last === 'Q' ? 'P' : 'Q')))).toContain('no recovery key');
  expect(await why(backup, '')).toContain('no recovery key');
  expect(await why(join(place.dataDirectory, 'nowhere.age'), origin.recoveryKey)).toContain('no such file');
  await writeFile(join(place.dataDirectory, 'text.age'), 'Bukan cadangan.');
  expect(await why(join(place.dataDirectory, 'text.age'), origin.recoveryKey)).toContain('is no backup of Wadul');
  await expectNothing(place);
  expect(await why(backup, `  ${origin.recoveryKey.toLowerCase()}\n`)).toBe('restored');
});

test('what is no backup of this Wadul or an older one is refused, though the key opens it', async () => {
  const place = await emptyPlace(postgres);
  const why = async (head: object): Promise<string> => {
    const { key, path } = await someArchive({ [entries.head]: JSON.stringify(head) });
    return restoreBackup(path, key, place, restoreParts()).then(() => 'restored', (error: BackupError) => error.message);
  };
  const head = { format: 1, wadul: '9.9.9', engine: 'pglite', madeAt: '2026-03-09T00:00:00.000Z', migrations: ['2999-01-01-later'], tables: [] };
  expect(await why(head)).toContain('newer Wadul (9.9.9)');
  expect(await why({ ...head, format: 2, tables: 'otherwise' })).toContain('newer Wadul (9.9.9)');
  expect(await why({ ...head, migrations: [] })).toContain('no backup of Wadul');
  expect(await why({})).toContain('no backup of Wadul');
  await expectNothing(place);
});

test('a backup of an older Wadul is brought up to this one', async () => {
  const origin = await someOrigin(postgres);
  await fileOne(origin.server);
  const { migrations } = await import('../db/migrations/index.ts');
  const all = { ...migrations, '2999-01-01-later': { up: async (db: Parameters<(typeof migrations)[string]['up']>[0]) => void (await db.schema.alterTable('office').addColumn('motto', 'text').execute()) } };
  const said: string[] = [];
  const place = await restored(origin, await origin.backUp(), pglite, { all, report: (line) => said.push(line) });
  expect(said).toContain('brought up to this version: 2999-01-01-later');
  expect((await rowsOf(place)).filter((row) => row.includes('"motto":null'))).toHaveLength(1);
});

test('who is named beside the recovery key opens a backup too', async () => {
  const origin = await someOrigin(postgres);
  const other = await generateX25519Identity();
  const path = join(await someFolder(), 'both.age');
  await origin.backUp(path, [await identityToRecipient(other)]);
  expect(await open(path, other)).toEqual(await open(path, origin.recoveryKey));
});

describe('a backup that somebody put together anew with the right key', () => {
  type Entry = Readonly<{ name: string; bytes: Uint8Array }>;
  const text = (entry: Entry | undefined): string => new TextDecoder().decode(entry?.bytes);
  const edited = (name: string, edit: (content: string) => string) => (all: readonly Entry[]) => all.map((entry) => (entry.name.startsWith(name) ? { name: entry.name, bytes: bytes(edit(text(entry))) } : entry));
  const without = (name: string) => (all: readonly Entry[]) => all.filter((entry) => !entry.name.startsWith(name));

  const ways: Readonly<Record<string, readonly [(all: readonly Entry[]) => readonly Entry[], string]>> = {
    'a row less': [edited('rows/officer/', (lines) => lines.replace(/^.*\n/, '')), 'The table officer did not come out'],
    'a cell that is another': [edited('rows/officer/', (lines) => lines.replace('Petugas', 'Petuga5')), 'The table officer did not come out'],
    'another end of a log, and the sum of its table with it': [
      (all) => {
        const rows = edited('rows/complaint/', (lines) => lines.replace('"event_seq":"1"', '"event_seq":"2"'))(all);
        const sum = sha256(text(rows.find(({ name }) => name.startsWith('rows/complaint/'))));
        return edited(entries.manifest, (manifest) => manifest.replace(/("name": "complaint",\s+"rows": 1,\s+"sha256": ")[0-9a-f]{64}/, `$1${sum}`))(rows);
      },
      'The table complaint did not come out',
    ],
    'a file that is another': [edited(entries.files, () => 'lain'), 'did not come out'],
    'a file less': [without(entries.files), 'did not come out'],
    'a file more': [(all) => [...all.slice(0, -1), { name: `${entries.files}more`, bytes: bytes('x') }, ...all.slice(-1)], 'The file more did not come out'],
    'a file whose name leads elsewhere': [(all) => [...all.slice(0, -1), { name: `${entries.files}../../more`, bytes: bytes('x') }, ...all.slice(-1)], 'Not a name'],
    'no end': [without(entries.manifest), 'its end is missing'],
    'more after its end': [(all) => [...all, { name: 'rows/officer/000009.jsonl', bytes: bytes('') }], 'Something follows'],
    'no key ring': [without(entries.keyRing), 'no key ring'],
    'a table that nobody knows': [edited(entries.head, (head) => head.replace('"tables": [', '"tables": [{"name":"other","columns":[],"key":[]},')), 'The table other did not come out'],
    'a table less than there are': [edited(entries.head, (head) => JSON.stringify({ ...JSON.parse(head), tables: [] })), 'The table'],
  };

  test.each(Object.entries(ways))('with %s is refused, and nothing stays of it', { timeout: 60_000 }, async (_name, [change, reason]) => {
    const origin = await someOrigin(postgres);
    await fileWithFiles(origin.server);
    const all = await Array.fromAsync(readArchive(await origin.backUp(), origin.recoveryKey));
    const path = join(await someFolder(), 'anew.age');
    await writeArchive(path, [origin.server.parts.keys.ring().recipient], new Date(0), async (add) => {
      for (const { name, bytes: content } of change(all)) await add(name, content);
    });
    const place = await emptyPlace(postgres);
    await expect(restoreBackup(path, origin.recoveryKey, place, restoreParts())).rejects.toThrow(reason);
    await expectNothing(place);
  });
});
