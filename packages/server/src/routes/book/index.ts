import { acknowledgeMonthOperation } from './acknowledge-month.ts';
import { prepareMonthOperation, takeBackPreparationOperation } from './prepare-month.ts';
import { readBook, readIssuedMonth } from './read-book.ts';
import { readIssuedVersion } from './read-issued-version.ts';
import { readIssueState } from './read-issue-state.ts';
import { readCheckpoint, readConsistency, readInclusion } from './read-log.ts';
import { trackInBook } from './track-in-book.ts';

/** What was issued of the book, for everybody, with its proofs; and how a month is issued, at the desk. */
export const bookOperations = [readBook, readIssuedMonth, readCheckpoint, readConsistency, readInclusion, trackInBook, readIssueState, prepareMonthOperation, takeBackPreparationOperation, acknowledgeMonthOperation, readIssuedVersion];
