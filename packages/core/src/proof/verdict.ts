/** What can be wrong with a book. */
export type FaultCode =
  /** Not JSON, or a field stands twice. */
  | 'json'
  /** Not of the shape that it should have. */
  | 'shape'
  /** A field that no proof covers. */
  | 'unknown'
  /** No key as it should be written. */
  | 'key'
  /** No checkpoint as it should be written. */
  | 'checkpoint'
  /** Not signed for its log by one of the keys. */
  | 'signature'
  /** From here on no checkpoint is signed by a key that is known from elsewhere; the ones before are. */
  | 'keyChanged'
  /** A checkpoint of another log than the first. */
  | 'origin'
  /** Of another office. */
  | 'office'
  /** The office's name is another than in the newest issue. */
  | 'name'
  /** The count of issues has a gap, or its order was changed. */
  | 'number'
  /** No month, or another than it was looked for under. */
  | 'month'
  /** The log did not grow. */
  | 'size'
  /** The place in the log is not after the one before, or not in the log. */
  | 'index'
  /** The log does not go on from the checkpoint before. */
  | 'consistency'
  /** What the head says is not what is in the log. */
  | 'inclusion'
  /** The versions of the month have a gap. */
  | 'version'
  /** Another version before it is named than the one that is there. */
  | 'replaces'
  /** A month of the book is not there. */
  | 'monthMissing'
  /** A month is there that the book does not have. */
  | 'monthUnlisted'
  /** The head is another than the newest in the book. */
  | 'head'
  /** The month's checkpoint is none of the book's. */
  | 'foreignCheckpoint'
  | 'rowChanged'
  | 'rowMoved'
  | 'rowMissing'
  | 'rowAdded'
  /** The rows are those of the head, and the hash beside one of them is not its hash. */
  | 'leaf'
  /** The rows are not those of the head; nothing says which of them. */
  | 'rows'
  /** The note is not the one that the head was issued with. */
  | 'noteChanged'
  /** There is a note, and the head was issued without one. */
  | 'noteAdded'
  /** The row is not in the month. */
  | 'path'
  /** The complaint's filing is not in the log. */
  | 'filing'
  /** The row is another complaint's. */
  | 'mark'
  /** A checkpoint that is known from elsewhere is of no issue, and nothing proves that it is of the log: the book’s end was cut off, it was written anew, or the proof was not asked for. */
  | 'knownGone'
  /** A checkpoint that is known from elsewhere is not of the log: the book was written anew. */
  | 'knownForked';

/** What is wrong, and where: which issue (from 1, as the office counts them) with its checkpoint, which month and version, which row (from 1), which field. */
export interface Fault {
  readonly code: FaultCode;
  readonly issue?: number;
  readonly month?: string;
  readonly version?: number;
  readonly row?: number;
  readonly field?: string;
}

/** What a check found: what it counted, or the first thing that is wrong. */
export type Verdict<Found extends object> = ({ readonly ok: true } & Found) | { readonly ok: false; readonly fault: Fault };

/** A check that found something wrong. */
export const wrong = (code: FaultCode, place: Omit<Fault, 'code'> = {}): { readonly ok: false; readonly fault: Fault } => ({ ok: false, fault: { code, ...place } });
