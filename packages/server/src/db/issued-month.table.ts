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
  /** The note at its foot, as staff wrote it and as everybody could read it, with the salt of the digest that its head has; sealed with the office's own key. */
  note: SetOnce<Uint8Array | null>;
  /** SHA-256 over what is kept of it beside its head and the leaves of its rows (`SealedDigest`); the leaf before the head's. */
  sealedDigest: SetOnce<Uint8Array>;
  /** What was different from the version before, what is not public included. */
  changes: JsonColumn<MonthChange[]>;
  preparedBy: SetOnce<string>;
  acknowledgedBy: SetOnce<string>;
  issuedAt: SetOnce<Date>;
}
export type IssuedMonthRow = Selectable<IssuedMonthTable>;

/** The rows of issued versions, all that tells of somebody sealed. Rows are only added; what is erased loses the key that opens it. */
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
  /** Nine cells, as everybody may read them; null where what stands there is sealed. */
  cells: JsonColumn<(string | null)[]>;
  /** The row as a leaf of its month's tree. */
  leaf: SetOnce<Uint8Array>;
  /** Masked name and place as everybody may read them, and the salt of the leaf, sealed as `who`. Null where they tell of nobody, and stand in `cells`. */
  publicWho: SetOnce<Uint8Array | null>;
  /** Problem and follow-up as everybody may read them (and the salt, where no name has it), sealed as `words`. Null where they tell nothing, and stand in `cells`. */
  publicWords: SetOnce<Uint8Array | null>;
  /** Number, dates, person in charge and paraf, sealed with the office's own key. */
  frame: SetOnce<Uint8Array>;
  /** Name and address, sealed with the key of the complaint's person; of one without, with that of its matter. Null for NIHIL. */
  who: SetOnce<Uint8Array | null>;
  /** Problem and follow-up, sealed with the key of the complaint's matter. Null for NIHIL. */
  words: SetOnce<Uint8Array | null>;
}
export type IssuedRowRow = Selectable<IssuedRowTable>;
