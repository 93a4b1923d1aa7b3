import type { Selectable } from 'kysely';
import type { Actor } from '@wadul/core';
import type { JsonColumn, SetOnce } from './column-values.ts';

/** The log: every event of a complaint, chained by hashes. Rows are only added; a trigger refuses everything else. */
export interface ComplaintEventTable {
  officeId: SetOnce<string>;
  complaintId: SetOnce<string>;
  /** From 1, without gaps. */
  seq: SetOnce<number>;
  id: SetOnce<string>;
  type: SetOnce<string>;
  at: SetOnce<Date>;
  actor: JsonColumn<Actor>;
  /** What was said, sealed with a key of the complaint: it stays when that key is destroyed, and tells nobody anything any more. */
  payload: SetOnce<Uint8Array>;
  /** SHA-256 of the sealed payload. */
  payloadDigest: SetOnce<Uint8Array>;
  prevHash: SetOnce<Uint8Array>;
  hash: SetOnce<Uint8Array>;
}
export type ComplaintEvent = Selectable<ComplaintEventTable>;
