import type { BookProof } from '@wadul/core/tracking';
import { verifyBookProof } from '@wadul/core/proof';

/** Whether the row has the mark that the complainant's receipt has; or that none was typed. */
export type Compared = 'same' | 'other' | 'unreadable';

/** Compares the row of a proof that holds with the mark of the complainant's receipt, as it was typed or copied from there. */
export const compareMark = (proof: BookProof, typed: string): Compared => {
  const mark = /(?<![0-9a-f])[0-9a-f]{64}(?![0-9a-f])/.exec(typed.replace(/\s+/g, '').toLowerCase())?.[0];
  if (mark === undefined) return 'unreadable';
  return verifyBookProof(proof, { mark }).ok ? 'same' : 'other';
};
