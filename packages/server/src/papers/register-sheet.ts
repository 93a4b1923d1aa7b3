import type { RegisterHead, RegisterView } from '@wadul/core';

/** A month of the book to be laid out: what stands around the rows, and the rows one after the other, so that a long month need not be in memory at once. */
export interface RegisterSheet {
  readonly head: RegisterHead;
  /** Whether it was issued with a note that is not given any more. */
  readonly isNoteWithheld?: boolean | undefined;
  /** Nine cells each, the number first. May be gone through more than once, each time from the beginning. */
  readonly rows: AsyncIterable<readonly string[]>;
  /** An issued version says so on paper; absent for a month as it stands now. */
  readonly issue?: NonNullable<RegisterView['issue']> | undefined;
  /** The newest version that was issued, where something of it was taken back, so that everybody is given the month as it stands instead. */
  readonly takenBack?: number | undefined;
}

/** A month whole. */
export const viewOfSheet = async ({ head, isNoteWithheld, rows, issue, takenBack }: RegisterSheet): Promise<RegisterView> => ({
  ...head,
  rows: await Array.fromAsync(rows, (cells) => [...cells]),
  warnings: [],
  ...(isNoteWithheld && { isNoteWithheld }),
  ...(issue && { issue }),
  ...(takenBack !== undefined && { takenBack }),
});
