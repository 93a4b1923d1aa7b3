import type { LookupKind } from '../keys/lookup.ts';
import type { SetOnce } from './column-values.ts';

/** By what a person's complaints are found, without saying what it is: see `keys/lookup.ts`. */
export interface PersonLookupTable {
  officeId: SetOnce<string>;
  complaintId: SetOnce<string>;
  kind: SetOnce<LookupKind>;
  /** 16 bytes. */
  hash: SetOnce<Uint8Array>;
}
