import type { MonthChange } from '@wadul/core';
import type { Selectable } from 'kysely';
import type { JsonColumn, SetOnce } from './column-values.ts';

/** The versions in which months of the book were issued. Rows are only added; a trigger refuses everything else. */
export interface IssuedMonthTable {
  officeId: SetOnce<string>;
  /** `YYYY-MM` */
  month: SetOnce<string>;
  /** From 1, for each month. */
  version: SetOnce<number>;
  /** Counts all that the office issued, from 1. */
  number: SetOnce<number>;
  /** What everybody may read of it but its rows, in canonical JSON. */
  head: SetOnce<string>;
  /** The head as a leaf of the office's log, and where it stands there. */
  leaf: SetOnce<Uint8Array>;
  leafIndex: SetOnce<number>;
  /** The checkpoint that was signed for it. */
  checkpointSize: SetOnce<number>;
  /** The note at its foot as staff wrote it, sealed with the office's own key. */
  note: SetOnce<Uint8Array | null>;
  /** SHA-256 over all that was sealed of it; the leaf before the head's. */
  sealedDigest: SetOnce<Uint8Array>;
  /** What was different from the version before, what is not public included. */
  changes: JsonColumn<MonthChange[]>;
  preparedBy: SetOnce<string>;
  acknowledgedBy: SetOnce<string>;
  issuedAt: SetOnce<Date>;
}
export type IssuedMonthRow = Selectable<IssuedMonthTable>;

/** The rows of issued versions, public cells in the open and the internal ones sealed. Rows are only added; what is erased loses the key that opens it. */
export interface IssuedRowTable {
  officeId: SetOnce<string>;
  month: SetOnce<string>;
  version: SetOnce<number>;
  /** From 0. */
  position: SetOnce<number>;
  /** Null for the row of NIHIL. */
  complaintId: SetOnce<string | null>;
  /** The complaint's row version at that instant. */
  rowVersion: SetOnce<number | null>;
  /** The hash of the first event of the complaint's log. */
  mark: SetOnce<Uint8Array | null>;
  /** Nine cells, as everybody may read them. */
  cells: JsonColumn<string[]>;
  /** The row as a leaf of its month's tree. */
  leaf: SetOnce<Uint8Array>;
  /** Number, dates, person in charge and paraf, sealed with the office's own key. */
  frame: SetOnce<Uint8Array>;
  /** Name and address, sealed with the key of the complaint's person; of one without, with that of its matter. Null for NIHIL. */
  who: SetOnce<Uint8Array | null>;
  /** Problem and follow-up, sealed with the key of the complaint's matter. Null for NIHIL. */
  words: SetOnce<Uint8Array | null>;
}
export type IssuedRowRow = Selectable<IssuedRowTable>;
