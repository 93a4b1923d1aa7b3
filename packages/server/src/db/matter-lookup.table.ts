import type { SetOnce } from './column-values.ts';
import type { MatterLookupKind } from '../keys/lookup.ts';

/** What of its sealed matter a complaint is found by: keyed hashes, of which nobody reads what they are of. */
export interface MatterLookupTable {
  officeId: SetOnce<string>;
  complaintId: SetOnce<string>;
  kind: SetOnce<MatterLookupKind>;
  hash: SetOnce<Uint8Array>;
}
