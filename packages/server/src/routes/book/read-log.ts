import { LogConsistency, LogInclusion } from '@wadul/core';
import * as z from 'zod/mini';
import { proveConsistency, proveInclusion } from '../../commands/prove-book.ts';
import { findCheckpoint } from '../../db/log-tree.queries.ts';
import { answerTextUnlessKnown, answerUnlessKnown } from '../../http/conditions.ts';
import { publicOperation } from '../../http/operation.ts';
import { ProblemError } from '../../http/problem-error.ts';

/** A size of a log, as an address has it. */
const Size = z.pipe(z.string().check(z.regex(/^[1-9][0-9]{0,14}$/, 'number')), z.transform(Number));
const Hash = z.string().check(z.regex(/^[0-9a-f]{64}$/, 'hash'));

/** The newest checkpoint of an office's log. */
export const readCheckpoint = publicOperation({
  id: 'readCheckpoint',
  method: 'GET',
  path: '/api/offices/:office/log/checkpoint',
  summary: 'The newest checkpoint of the office’s log: its size and root, signed (C2SP tlog-checkpoint). The leaves are the hashes of all events and the heads of issued months.',
  answers: { 200: { description: 'A signed note.', alsoAs: ['text/plain'] } },
  problems: ['not-found'],
  handle: async ({ c, parts, office }) => {
    const checkpoint = await findCheckpoint(parts.db, office.id);
    if (!checkpoint) throw new ProblemError('not-found');
    return answerTextUnlessKnown(c, checkpoint.note, 'text/plain; charset=utf-8', 'no-cache');
  },
});

/** That the log was only added to. */
export const readConsistency = publicOperation({
  id: 'readConsistency',
  method: 'GET',
  path: '/api/offices/:office/log/consistency',
  summary: 'The proof that the office’s log at size `to` goes on from what it was at size `from` (RFC 9162, 2.1.4); of sizes up to the newest checkpoint’s.',
  query: z.strictObject({ from: Size, to: Size }),
  answers: { 200: { description: 'The proof.', schema: LogConsistency } },
  problems: ['not-found'],
  handle: async ({ c, parts, office, query: { from, to } }) => answerUnlessKnown(c, await proveConsistency(parts.db, office.id, from, to), 'no-cache'),
});

/** That something is in the log. */
export const readInclusion = publicOperation({
  id: 'readInclusion',
  method: 'GET',
  path: '/api/offices/:office/log/inclusion',
  summary: 'The proof that a leaf, given by its hash, is in the office’s log at `size` (RFC 9162, 2.1.3), the newest checkpoint’s where none is given.',
  query: z.strictObject({ leaf: Hash, size: z.optional(Size) }),
  answers: { 200: { description: 'The proof.', schema: LogInclusion } },
  problems: ['not-found'],
  handle: async ({ c, parts, office, query: { leaf, size } }) => answerUnlessKnown(c, await proveInclusion(parts.db, office.id, leaf, size), 'no-cache'),
});
