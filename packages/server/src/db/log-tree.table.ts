import type { Selectable } from 'kysely';
import type { SetOnce } from './column-values.ts';

/** How many leaves an office's log has; who adds some locks it first. */
export interface LogSizeTable {
  officeId: SetOnce<string>;
  size: number;
}

/**
 * The leaves of an office's log, a Merkle tree (RFC 9162): each event's hash, and of each issued month what was sealed of it and its head. Rows are only added; a trigger refuses everything else.
 * What a leaf stands for is named without a reference that the database keeps: the check of the log must be able to miss it.
 */
export interface LogLeafTable {
  officeId: SetOnce<string>;
  /** From 0, without gaps. */
  index: SetOnce<number>;
  /** As a leaf: SHA-256 of 0x00 and what it stands for. */
  hash: SetOnce<Uint8Array>;
  kind: SetOnce<'event' | 'sealed' | 'head'>;
  /** Of an event. */
  complaintId: SetOnce<string | null>;
  seq: SetOnce<number | null>;
  /** Of an issued month, `YYYY-MM`. */
  month: SetOnce<string | null>;
  version: SetOnce<number | null>;
}
export type LogLeaf = Selectable<LogLeafTable>;

/** The complete subtrees of the tree, of which no hash ever changes: the 2^level leaves from index × 2^level on. Rows are only added. */
export interface LogNodeTable {
  officeId: SetOnce<string>;
  level: SetOnce<number>;
  index: SetOnce<number>;
  hash: SetOnce<Uint8Array>;
}

/** The keys that an office's checkpoints are signed with; the newest signs. Rows are only added. */
export interface LogKeyTable {
  officeId: SetOnce<string>;
  id: SetOnce<string>;
  /** The public half, as text (C2SP vkey). */
  vkey: SetOnce<string>;
  /** Sealed with the office's own key. */
  secret: SetOnce<Uint8Array>;
  /** The master of the key ring under which it was made: after a rotation another one signs. */
  madeUnder: SetOnce<string>;
  madeAt: SetOnce<Date>;
}

/** Signed checkpoints (C2SP tlog-checkpoint). Rows are only added. */
export interface LogCheckpointTable {
  officeId: SetOnce<string>;
  size: SetOnce<number>;
  note: SetOnce<string>;
  madeAt: SetOnce<Date>;
}
export type LogCheckpoint = Selectable<LogCheckpointTable>;
