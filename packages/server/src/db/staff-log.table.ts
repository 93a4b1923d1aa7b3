import type { StaffActor, StaffEvent } from '@wadul/core';
import type { Selectable } from 'kysely';
import type { JsonColumn, SetOnce } from './column-values.ts';

/** The log of an office's staff and settings, and of who issued its book, chained by hashes. Rows are only added; a trigger refuses everything else. It says nothing of any complaint, and is not sealed. */
export interface StaffLogTable {
  officeId: SetOnce<string>;
  /** From 1, without gaps. */
  seq: SetOnce<number>;
  at: SetOnce<Date>;
  actor: JsonColumn<StaffActor>;
  event: JsonColumn<StaffEvent>;
  prevHash: SetOnce<Uint8Array>;
  hash: SetOnce<Uint8Array>;
}
export type StaffLogEntry = Selectable<StaffLogTable>;

/** Where an office's staff log ends: a dropped end shows against it, and who changes the staff holds it meanwhile. */
export interface StaffLogHeadTable {
  officeId: SetOnce<string>;
  seq: number;
  hash: Uint8Array;
}
