import { keyIdOf, SealBrokenError } from '../keys/sealed-bytes.ts';
import { openValue } from '../keys/sealed-value.ts';
import { openDataKeys } from './data-key.queries.ts';
import type { VaultReader } from './vault.ts';

/** A sealed column of a row, and the place that it was sealed for. */
export interface SealedField {
  readonly place: string;
  readonly sealed: Uint8Array | null;
}

/**
 * The values of sealed fields, in their order; one query for all their keys. Undefined where there is none, and where its key was destroyed: it is gone for good.
 * Throws `WrongKeysError`, and `SealBrokenError` where something was changed or moved.
 */
export const openFields = async (vault: VaultReader, officeId: string, fields: readonly SealedField[]): Promise<unknown[]> => {
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
