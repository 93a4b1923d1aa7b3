import { randomBytes } from 'node:crypto';
import { mkdtemp, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { makeDataKey, unwrapDataKey, wrapDataKey, wrappedBy } from './data-key.ts';
import { KeyRingFileError, makeKeyRing, openKeys, readKeyRing, withNewMaster, writeKeyRing } from './key-ring-file.ts';
import { officeKey, WrongKeysError } from './key-ring.ts';
import { lookupHash } from './lookup.ts';
import { SealBrokenError } from './sealed-bytes.ts';
import { openSealedRing, sealRing } from './sealed-ring.ts';

const random = (n: number): Uint8Array => new Uint8Array(randomBytes(n));
const [office, other] = ['0190d3a4-0000-7000-8000-000000000001', '0190d3a4-0000-7000-8000-000000000002'];
const id = '0190d3a4-0000-7000-8000-00000000000a';
let folder: string;
beforeAll(async () => void (folder = await mkdtemp(join(tmpdir(), 'wadul-keys-'))));
afterAll(() => rm(folder, { recursive: true }));

describe('a key of a complaint', () => {
  test('comes back from its wrapping, which names the master that wrapped it', async () => {
    const { ring } = await makeKeyRing(random);
    const key = makeDataKey(id, random);
    const wrapped = wrapDataKey(ring, office, key, random);
    expect(wrappedBy(wrapped)).toBe(ring.masters[0].id);
    expect(unwrapDataKey(ring, office, id, wrapped)).toEqual(key);
  });

  test('does not open as another complaint’s, nor in another office', async () => {
    const { ring } = await makeKeyRing(random);
    const wrapped = wrapDataKey(ring, office, makeDataKey(id, random), random);
    expect(() => unwrapDataKey(ring, other, id, wrapped)).toThrow(SealBrokenError);
    expect(() => unwrapDataKey(ring, office, office, wrapped)).toThrow(SealBrokenError);
  });

  test('opens after a rotation, and its new wrapping without the old master', async () => {
    const { ring } = await makeKeyRing(random);
    const key = makeDataKey(id, random);
    const before = wrapDataKey(ring, office, key, random);
    const rotated = withNewMaster(ring, random);
    expect(unwrapDataKey(rotated, office, id, before)).toEqual(key);
    const after = wrapDataKey(rotated, office, key, random);
    const newest = { ...rotated, masters: [rotated.masters[0]] as const };
    expect(unwrapDataKey(newest, office, id, after)).toEqual(key);
    expect(() => unwrapDataKey(newest, office, id, before)).toThrow(WrongKeysError);
  });
});

describe('the key ring', () => {
  test('gives every office a key of its own', async () => {
    const { ring } = await makeKeyRing(random);
    expect(officeKey(ring, office).bytes).not.toEqual(officeKey(ring, other).bytes);
  });

  test('finds equal values and only those, per office and kind, and keeps doing so after a rotation', async () => {
    const { ring } = await makeKeyRing(random);
    const hash = lookupHash(ring, office, 'nik', '3375011708900001');
    expect(hash).toHaveLength(16);
    expect(lookupHash(withNewMaster(ring, random), office, 'nik', '3375011708900001')).toEqual(hash);
    for (const different of [lookupHash(ring, other, 'nik', '3375011708900001'), lookupHash(ring, office, 'phone', '3375011708900001'), lookupHash(ring, office, 'nik', '3375011708900002')]) {
      expect(different).not.toEqual(hash);
    }
  });

  test('is kept in a file that its owner alone may read, and comes back from it', async () => {
    const path = join(folder, 'deep', 'key-ring.json');
    expect(await readKeyRing(path)).toBeUndefined();
    await expect(openKeys(path)).rejects.toThrow(KeyRingFileError);
    const { ring } = await makeKeyRing(random);
    await writeKeyRing(path, ring);
    expect((await stat(path)).mode & 0o777).toBe(0o600);
    const keys = await openKeys(path);
    expect(keys.ring()).toEqual(ring);
    const rotated = withNewMaster(ring, random);
    await writeKeyRing(path, rotated);
    await keys.refresh();
    expect(keys.ring()).toEqual(rotated);
  });

  test('that is damaged is told in words that do not repeat it', async () => {
    const path = join(folder, 'damaged.json');
    const { ring } = await makeKeyRing(random);
    await writeKeyRing(path, ring);
    const text = await readFile(path, 'utf8');
    const secret = Buffer.from(ring.lookup).toString('base64url');
    for (const damaged of ['', '{}', text.slice(0, -9), text.replace(secret, secret.slice(1))]) {
      await writeFile(path, damaged);
      const reading = readKeyRing(path);
      await expect(reading).rejects.toThrow(KeyRingFileError);
      await expect(reading).rejects.not.toThrow(secret.slice(1, 20));
    }
  });

  test('can be had back from its sealed copy with the printed recovery key, and with no other', async () => {
    const { ring, recoveryKey } = await makeKeyRing(random);
    const sealed = await sealRing(ring);
    expect(await openSealedRing(sealed, ` ${recoveryKey.toLowerCase()}\n`)).toEqual(ring);
    const { recoveryKey: another } = await makeKeyRing(random);
    for (const wrong of [another, recoveryKey.slice(0, -1), '', 'kunci']) await expect(openSealedRing(sealed, wrong)).rejects.toThrow('recovery key');
    expect(Buffer.from(sealed).includes('masters')).toBe(false);
  });
});
