import { setImmediate as afterOthers } from 'node:timers/promises';
import { keyIdOf, SealBrokenError } from '../keys/sealed-bytes.ts';
import { openValue } from '../keys/sealed-value.ts';
import { openDataKeys } from './data-key.queries.ts';
import type { VaultReader } from './vault.ts';

/** A sealed column of a row, and the place that it was sealed for. */
export interface SealedField {
  readonly place: string;
  readonly sealed: Uint8Array | null;
}

/** So many are opened without a pause: whoever asks for a year must not keep a filing waiting, nor let the clocks of the database's connections run out. */
const AT_ONCE = 500;

const openSome = async (vault: VaultReader, officeId: string, fields: readonly SealedField[]): Promise<unknown[]> => {
  const ids = new Set(fields.flatMap(({ sealed }) => (sealed === null ? [] : [keyIdOf(sealed)])));
  const keys = await openDataKeys(vault, officeId, [...ids]);
  return fields.map(({ place, sealed }) => {
    if (sealed === null) return undefined;
    const id = keyIdOf(sealed);
    if (!keys.has(id)) throw new SealBrokenError('Something is sealed with a key that the office never had.');
    const key = keys.get(id);
    return key && openValue(key, place, sealed);
  });
};

/**
 * The values of sealed fields, in their order; one query for the keys of many. Undefined where there is none, and where its key was destroyed: it is gone for good.
 * Throws `WrongKeysError`, and `SealBrokenError` where something was changed or moved.
 */
export const openFields = async (vault: VaultReader, officeId: string, fields: readonly SealedField[]): Promise<unknown[]> => {
  const values: unknown[] = [];
  for (let start = 0; start < fields.length; start += AT_ONCE) {
    if (start > 0) await afterOthers();
    values.push(...(await openSome(vault, officeId, fields.slice(start, start + AT_ONCE))));
  }
  return values;
};
