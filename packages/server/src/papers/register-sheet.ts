import type { RegisterHead } from '@wadul/core';

/** A month of the book to be laid out: what stands around the rows, and the rows one after the other, so that a long month need not be in memory at once. */
export interface RegisterSheet {
  readonly head: RegisterHead;
  /** Whether it was issued with a note that is not given any more. */
  readonly isNoteWithheld?: boolean | undefined;
  /** Nine cells each, the number first. May be gone through more than once, each time from the beginning. */
  readonly rows: AsyncIterable<readonly string[]>;
  /** An issued version says so on paper; absent for a month as it stands now. */
  readonly issue?:
    | {
        readonly version: number;
        /** The version that it replaces, if any. */
        readonly replaces: number | null;
        /** The signed checkpoint under which it stands in the office's log, as text. */
        readonly checkpoint: string;
        /** The public key that the checkpoint is signed with (C2SP vkey): who has the paper can hold the book against it. */
        readonly key: string;
        /** Where anybody may read and check it. */
        readonly address: string;
      }
    | undefined;
}
