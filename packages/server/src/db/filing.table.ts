import type { Selectable } from 'kysely';
import type { JsonColumn, SetOnce } from './column-values.ts';

/**
 * What was filed, as it was filed, in two parts: what the matter is, and who complains (nothing for an anonymous one).
 * Each has its own salt and digest, which the first event carries, so that either can be hidden or destroyed and the log still verifies.
 */
export interface FilingTable {
  officeId: SetOnce<string>;
  complaintId: SetOnce<string>;
  content: JsonColumn<unknown>;
  contentSalt: Uint8Array;
  contentDigest: SetOnce<Uint8Array>;
  complainant: JsonColumn<unknown> | null;
  complainantSalt: Uint8Array | null;
  complainantDigest: SetOnce<Uint8Array | null>;
  createdAt: SetOnce<Date>;
}
export type FilingRow = Selectable<FilingTable>;
