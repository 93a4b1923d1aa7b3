import { createHmac } from 'node:crypto';
import type { Filing, Intake } from '@wadul/core';
import type { Kysely } from 'kysely';
import type { Door } from '../attachments/find-upload.ts';
import { findAttachments } from '../db/attachment.queries.ts';
import type { Database } from '../db/database.ts';
import { canonicalJson } from '../db/event-chain.ts';
import { findGivenAnswer } from '../db/idempotency.queries.ts';
import { answerKeys, openAnswer, type AnswerKeys } from '../db/sealed-answer.ts';
import { ProblemError } from '../http/problem-error.ts';

/** A request that may come twice: the keys that its `Idempotency-Key` gives, what it asks for, and whose files it names that are somebody's. */
export interface RepeatableRequest {
  readonly officeId: string;
  readonly keys: AnswerKeys;
  readonly fingerprint: Uint8Array;
  readonly owners: ReadonlySet<string>;
}

/** Who sent it: the public, or an officer by their id. A key says nothing to anybody else. */
export interface Sender {
  readonly door: Door;
  readonly id: string;
}

/**
 * A filing, in its checked shape, as a request that may come twice. A file is what was sent, not the upload's id: picked again after a reload it has another, and is
 * still the same. One that is unknown stays a mere id, and so no file of any request that was answered.
 */
export const repeatable = async (db: Kysely<Database>, key: string, officeId: string, { door, id: sender }: Sender, filing: Filing | Intake): Promise<RepeatableRequest> => {
  const keys = answerKeys(key, officeId);
  const ids = filing.attachments ?? [];
  const rows = new Map((await findAttachments(db, officeId, ids)).filter((row) => row.door === door && row.state === 'ready' && row.sentSha256 !== null).map((row) => [row.id as string, row]));
  const files = ids.map((id) => {
    const row = rows.get(id);
    return row ? `${row.kind} ${Buffer.from(row.sentSha256 ?? []).toString('hex')}` : id;
  });
  const body = { ...filing, ...(filing.attachments ? { attachments: files.sort() } : {}) }; // in whatever order they were picked
  const fingerprint = new Uint8Array(createHmac('sha256', keys.fingerprintKey).update(canonicalJson({ sender, body })).digest());
  return { officeId, keys, fingerprint, owners: new Set([...rows.values()].flatMap(({ complaintId }) => complaintId ?? [])) };
};

/** The answer that this request was given before, byte for byte, if it was. Throws `idempotency-key-reused` where its key was given for another request, or a file is another complaint's. */
export const givenAnswer = async (db: Kysely<Database>, { officeId, keys, fingerprint, owners }: RepeatableRequest): Promise<Uint8Array | undefined> => {
  const given = await findGivenAnswer(db, officeId, keys.keyHash);
  if (!given) return undefined;
  const isAnothers = [...owners].some((owner) => owner !== given.complaintId);
  if (isAnothers || Buffer.compare(given.fingerprint, fingerprint) !== 0) throw new ProblemError('idempotency-key-reused');
  return openAnswer(keys, fingerprint, given.sealedAnswer);
};
