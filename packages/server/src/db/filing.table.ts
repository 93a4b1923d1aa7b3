import type { Selectable } from 'kysely';
import type { SetOnce } from './column-values.ts';

/**
 * What was filed, in two sealed parts: what the matter is, and who complains (nothing for an anonymous one). Each has its own key, so that either can be hidden or
 * erased alone; the digests of both stand in the first event.
 */
export interface FilingTable {
  officeId: SetOnce<string>;
  complaintId: SetOnce<string>;
  /** Null once it was erased. */
  content: Uint8Array | null;
  /** Null for an anonymous complaint, and once it was erased. */
  complainant: Uint8Array | null;
  createdAt: SetOnce<Date>;
  /** Whether the marks by which its matter is found are in `matter_lookup`. */
  lookedUp: boolean;
}
export type FilingRow = Selectable<FilingTable>;
