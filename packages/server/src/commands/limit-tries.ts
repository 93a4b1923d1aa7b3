import { createHash } from 'node:crypto';
import { countAttempt, forgetAttempts } from '../db/attempt.queries.ts';
import type { AppParts } from '../http/parts.ts';
import { ProblemError } from '../http/problem-error.ts';

/** What is guessed at, and how many tries there are in a window of time. Never counted by address: offices and phones share those. */
const limits = {
  /** A ticket's secret has 65 bits: the limit is against noise, and short, since its owner waits too. */
  tracking: { tries: 20, windowSeconds: 5 * 60 },
  signIn: { tries: 10, windowSeconds: 5 * 60 },
  /** 65 bits, as a ticket's secret. Whoever tries in vain keeps the operator waiting, too, but not for long. */
  setUp: { tries: 20, windowSeconds: 5 * 60 },
  /** Six digits, three of which are good at a time: whoever knows the password guesses for more than a year to have half a chance. */
  code: { tries: 5, windowSeconds: 15 * 60 },
  /** Nothing is guessed there: the limit is against making us ask an identity provider on and on, for the whole office. */
  provider: { tries: 100, windowSeconds: 5 * 60 },
} as const;

/** One ticket or account of an office, at an instant (UTC). */
export interface Tried {
  readonly kind: keyof typeof limits;
  readonly officeId: string;
  readonly subject: string;
  readonly now: string;
}

const subjectHash = ({ kind, subject }: Tried): Uint8Array => new Uint8Array(createHash('sha256').update(`${kind}\0${subject}`).digest());

/** Counts a try before it is made, so that parallel ones cannot slip through, and throws `too-many-tries` where there were too many. What is unknown is counted alike. */
export const countTry = async ({ db }: AppParts, tried: Tried): Promise<void> => {
  const { tries, windowSeconds } = limits[tried.kind];
  const { count, windowStart } = await countAttempt(db, { officeId: tried.officeId, subjectHash: subjectHash(tried), at: new Date(tried.now), windowSeconds });
  const secondsLeft = Math.ceil((windowStart.getTime() - Date.parse(tried.now)) / 1000) + windowSeconds;
  if (count > tries) throw new ProblemError('too-many-tries', {}, { 'retry-after': String(Math.max(1, secondsLeft)) });
};

/** After the right secret or password the count begins anew. */
export const forgetTries = ({ db }: AppParts, tried: Tried): Promise<void> => forgetAttempts(db, tried.officeId, subjectHash(tried));
