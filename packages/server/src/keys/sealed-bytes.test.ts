import { randomBytes } from 'node:crypto';
import { v4 } from 'uuid';
import { describe, expect, test } from 'vitest';
import { keyIdOf, NONCE_BYTES, openBytes, SealBrokenError, sealBytes } from './sealed-bytes.ts';

const key = () => ({ id: v4(), bytes: new Uint8Array(randomBytes(32)) });
const nonce = () => new Uint8Array(randomBytes(NONCE_BYTES));
const said = new TextEncoder().encode('Papan reklame menutupi rambu.');

describe('sealed bytes', () => {
  test('open with their key in their place, and say which key that is', () => {
    const mine = key();
    const sealed = sealBytes(mine, 'kantor/aduan/isi', nonce(), said);
    expect(keyIdOf(sealed)).toBe(mine.id);
    expect(openBytes(mine, 'kantor/aduan/isi', sealed)).toEqual(said);
    expect(Buffer.from(sealed).includes('reklame')).toBe(false);
    expect(openBytes(mine, 'x', sealBytes(mine, 'x', nonce(), new Uint8Array()))).toHaveLength(0);
  });

  test('that were put into another place do not open: two of one key cannot be swapped', () => {
    const mine = key();
    const [one, other] = ['a/isi', 'b/isi'].map((place) => sealBytes(mine, place, nonce(), said)) as [Uint8Array, Uint8Array];
    expect(() => openBytes(mine, 'a/isi', other)).toThrow(SealBrokenError);
    expect(() => openBytes(mine, 'b/isi', one)).toThrow(SealBrokenError);
  });

  test('do not open with another key, even one that calls itself the same', () => {
    const mine = key();
    const sealed = sealBytes(mine, 'a', nonce(), said);
    expect(() => openBytes(key(), 'a', sealed)).toThrow('another key');
    expect(() => openBytes({ ...key(), id: mine.id }, 'a', sealed)).toThrow(SealBrokenError);
  });

  test('of which any one bit was changed, or any piece is missing, do not open', () => {
    const mine = key();
    const sealed = sealBytes(mine, 'a', nonce(), said);
    for (let at = 0; at < sealed.length; at += 1) {
      const changed = Uint8Array.from(sealed);
      changed[at] = (changed[at] as number) ^ 1;
      expect(() => openBytes(mine, 'a', changed), `byte ${at}`).toThrow(SealBrokenError);
      expect(() => openBytes(mine, 'a', sealed.subarray(0, at)), `${at} bytes`).toThrow(SealBrokenError);
    }
  });
});
