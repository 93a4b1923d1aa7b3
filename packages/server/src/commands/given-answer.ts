import { createHmac } from 'node:crypto';
import type { Kysely } from 'kysely';
import type { Database } from '../db/database.ts';
import { canonicalJson } from '../db/event-chain.ts';
import { findGivenAnswer } from '../db/idempotency.queries.ts';
import { answerKeys, openAnswer, type AnswerKeys } from '../db/sealed-answer.ts';
import { ProblemError } from '../http/problem-error.ts';

/** A request that may come twice: the keys that its `Idempotency-Key` gives, and what it asks for. */
export interface RepeatableRequest {
  readonly officeId: string;
  readonly keys: AnswerKeys;
  readonly fingerprint: Uint8Array;
}

/** @param sender `public`, or the officer's id: a key says nothing to anybody else. @param body the request in its checked shape */
export const repeatable = (key: string, officeId: string, sender: string, body: unknown): RepeatableRequest => {
  const keys = answerKeys(key, officeId);
  return { officeId, keys, fingerprint: new Uint8Array(createHmac('sha256', keys.fingerprintKey).update(canonicalJson({ sender, body })).digest()) };
};

/** The answer that this request was given before, byte for byte, if it was. Throws `idempotency-key-reused` where its key was given for another request. */
export const givenAnswer = async (db: Kysely<Database>, { officeId, keys, fingerprint }: RepeatableRequest): Promise<Uint8Array | undefined> => {
  const given = await findGivenAnswer(db, officeId, keys.keyHash);
  if (!given) return undefined;
  if (Buffer.compare(given.fingerprint, fingerprint) !== 0) throw new ProblemError('idempotency-key-reused');
  return openAnswer(keys, fingerprint, given.sealedAnswer);
};
