import type { Selectable } from 'kysely';
import type { DueKind, Severity, StateLabel, Tag, Turn } from '@wadul/core';
import type { SetOnce } from './column-values.ts';

/**
 * Where a complaint stands: the record that the chart restores, sealed, and in the open what work list, book and sweep look for, written together with it (`apply-event.ts` alone).
 * Nothing in the open is text that people wrote. Who complains and what about is in `filing`.
 */
export interface ComplaintTable {
  officeId: SetOnce<string>;
  id: SetOnce<string>;
  /** Unique in the office, normalised. */
  ticket: SetOnce<string>;
  /** Of the tracking secret, with its salt: Argon2id as a PHC string. */
  secretHash: SetOnce<string>;
  /** Counts the writes, from 1: the `ETag`. */
  rowVersion: number;
  /** The last event of the log and its hash; kept by `appendEvent`. */
  eventSeq: number;
  eventHash: Uint8Array | null;

  chartVersion: number;
  /** State and context of the chart, sealed with the key of the complaint's matter. */
  record: Uint8Array;

  label: StateLabel;
  tags: Tag[];
  turn: Turn;
  channel: SetOnce<string>;
  typeCode: string;
  severity: Severity | null;
  receivedAt: Date;
  /** The civil date in the office's zone, `YYYY-MM-DD`: decides the month of the book (R12). */
  receivedOn: string;
  verifiedAt: Date | null;
  finishedAt: Date | null;
  /** The due date that is shown, past or not (R1). */
  nextDueAt: Date | null;
  nextDueKind: DueKind | null;
  /** When the clock has something to say next; the sweep looks here. */
  nextSweepAt: Date | null;
  published: boolean;
  /** Seen by head and liaison only (R15). */
  supervision: boolean;
  /** Officers from whom it is hidden, because it is about them (R19). */
  namedOfficerIds: string[];
  updatedAt: Date;
}
export type ComplaintRow = Selectable<ComplaintTable>;
