import { mkdtemp, readdir, rm, stat, utimes, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { StoreUnavailableError, type FileStore } from './file-store.ts';
import { openFolderStore } from './folder-store.ts';
import { openStore } from './open-store.ts';
import { openS3Store } from './s3-store.ts';
import { startS3Server, type S3Server } from './testing/s3-server.ts';

const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text);
const names = (store: FileStore, prefix: string): Promise<string[]> => Array.fromAsync(store.list(prefix));

let folder: string;
let s3: S3Server;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'wadul-files-'));
  s3 = await startS3Server();
});
afterAll(async () => {
  await s3.stop();
  await rm(folder, { recursive: true });
});

const stores: readonly [string, () => FileStore][] = [
  ['a folder', () => openStore({ folder: join(folder, 'not', 'yet', 'made') })],
  ['a bucket', () => openStore({ s3: s3.location })],
];

describe.each(stores)('a store in %s', (_kind, open) => {
  test('gives back what was put, byte for byte, until it is deleted', async () => {
    const store = open();
    const bytes = Uint8Array.from({ length: 100_003 }, (_, index) => (index * 31) % 256);
    await store.put('files/one', bytes);
    expect(await open().get('files/one')).toEqual(bytes);
    await store.delete('files/one');
    expect(await store.get('files/one')).toBeUndefined();
    expect(await names(store, 'files/one')).toEqual([]);
  });

  test('keeps nothing as nothing, and a second putting in place of the first', async () => {
    const store = open();
    await store.put('again', bytesOf('pertama'));
    await store.put('again', new Uint8Array());
    expect(await store.get('again')).toEqual(new Uint8Array());
  });

  test('gives nothing for a name that is not there, and deletes it without complaint', async () => {
    const store = open();
    expect(await store.get('none/at-all')).toBeUndefined();
    await store.delete('none/at-all');
  });

  test('lists what begins with a prefix, in order, and more than fit on a page', async () => {
    const store = open();
    const wanted = Array.from({ length: 1_010 }, (_, index) => `many/a/${String(index).padStart(4, '0')}`);
    for (let from = 0; from < wanted.length; from += 100) await Promise.all(wanted.slice(from, from + 100).map((name) => store.put(name, bytesOf('x'))));
    await store.put('many/b', bytesOf('x'));
    expect(await names(store, 'many/a/')).toEqual(wanted);
    expect(await names(store, 'many/')).toEqual([...wanted, 'many/b']);
    expect(await names(store, 'manyfold')).toEqual([]);
  }, 60_000);

  test('takes many writings of one name at once, and one of them whole is what stays', async () => {
    const store = open();
    const all = Array.from({ length: 8 }, (_, index) => new Uint8Array(50_000).fill(index));
    await Promise.all(all.map((bytes) => store.put('racing', bytes)));
    const kept = await store.get('racing');
    expect(all.some((bytes) => Buffer.compare(bytes, kept ?? new Uint8Array()) === 0)).toBe(true);
    expect(await names(store, 'racing')).toEqual(['racing']);
  });

  test.each(['', '.', '..', '../out', 'a/../b', '/a', 'a/', 'a//b', 'a b', 'A', 'a\0', 'a%2fb', 'a_1', 'a'.repeat(201)])('has no name %j', async (name) => {
    const store = open();
    await expect((async () => store.put(name, bytesOf('x')))()).rejects.toBeInstanceOf(TypeError);
    await expect((async () => store.get(name))()).rejects.toBeInstanceOf(TypeError);
    await expect((async () => store.delete(name))()).rejects.toBeInstanceOf(TypeError);
  });

  test('has room', async () => {
    expect(await open().hasRoom()).toBe(true);
  });
});

describe('a store in a folder', () => {
  test('lets nobody else read, and does not list what a crash left unfinished', async () => {
    const root = join(folder, 'private');
    const store = openFolderStore(root);
    await store.put('deep/one', bytesOf('x'));
    expect((await stat(join(root, 'deep', 'one'))).mode & 0o777).toBe(0o600);
    expect((await stat(join(root, 'deep'))).mode & 0o777).toBe(0o700);
    await writeFile(join(root, 'deep', 'two_7'), 'half');
    expect(await names(store, '')).toEqual(['deep/one']);
  });

  test('clears away what a crash left unfinished and folders in which nothing is, not what somebody is at', async () => {
    const root = join(folder, 'untidy');
    const store = openFolderStore(root);
    for (const name of ['deep/one', 'gone/one', 'fresh/one']) await store.put(name, bytesOf('x'));
    for (const name of ['gone/one', 'fresh/one']) await store.delete(name);
    const [old, before] = [new Date('2026-03-09T01:00:00.000Z'), new Date('2026-03-09T02:00:00.000Z')];
    for (const draft of ['two_7', 'three_1']) await writeFile(join(root, 'deep', draft), 'half');
    for (const path of ['deep/one', 'deep/two_7', 'deep', 'gone']) await utimes(join(root, path), old, old);
    await store.tidy(before);
    expect((await readdir(root, { recursive: true })).sort()).toEqual(['deep', 'deep/one', 'deep/three_1', 'fresh']);
    expect(await store.get('deep/one')).toEqual(bytesOf('x'));
    await openFolderStore(join(folder, 'nowhere')).tidy(before);
  });

  test('says that it cannot be used where its folder is a file, and leaves no draft', async () => {
    await writeFile(join(folder, 'occupied'), '');
    const store = openFolderStore(join(folder, 'occupied'));
    await expect(store.put('a/b', bytesOf('x'))).rejects.toBeInstanceOf(StoreUnavailableError);
    await expect(store.get('a/b')).rejects.toBeInstanceOf(StoreUnavailableError);
    expect(await readdir(folder)).not.toContain('occupied_1');
  });
});

describe('a store in a bucket', () => {
  const without = (change: object) => openS3Store({ ...s3.location, ...change });

  test('says that it cannot be used where the secret is wrong, the bucket is not there or nobody answers', async () => {
    for (const change of [{ secretAccessKey: 'salah' }, { bucket: 'tidak-ada' }, { endpoint: 'http://127.0.0.1:9' }]) {
      const store = without(change);
      await expect(store.put('a', bytesOf('rahasia'))).rejects.toBeInstanceOf(StoreUnavailableError);
      await expect(store.get('a')).rejects.toBeInstanceOf(StoreUnavailableError);
      await expect(names(store, '')).rejects.toBeInstanceOf(StoreUnavailableError);
    }
  });
});
