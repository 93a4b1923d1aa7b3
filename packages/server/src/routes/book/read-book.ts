import { BookIndex, IssuedMonth } from '@wadul/core';
import { bookIndex, provenMonth } from '../../commands/prove-book.ts';
import { answerUnlessKnown } from '../../http/conditions.ts';
import { publicOperation } from '../../http/operation.ts';
import { ProblemError } from '../../http/problem-error.ts';
import { answerProof } from '../../papers/room/answer-proof.ts';

/** What an office has issued of its book. */
export const readBook = publicOperation({
  id: 'readBook',
  method: 'GET',
  path: '/api/offices/:office/book',
  summary: 'Every version of a month that the office ever issued, without rows, each with its place in the office’s log, a Merkle tree (RFC 9162), under a signed checkpoint; and the keys that checkpoints are checked with.',
  answers: { 200: { description: 'What was issued, the first first.', schema: BookIndex } },
  handle: async ({ c, parts, office }) => answerUnlessKnown(c, await bookIndex(parts.db, office), 'no-cache'),
});

/** An issued month. */
export const readIssuedMonth = publicOperation({
  id: 'readIssuedMonth',
  method: 'GET',
  path: '/api/offices/:office/book/:month',
  summary: 'The newest issued version of a month (`YYYY-MM`), masked, with what proves that it is in the office’s log.',
  answers: { 200: { description: 'The month as it was issued.', schema: IssuedMonth } },
  problems: ['not-found', 'rows-taken-back', 'papers-busy'],
  handle: async ({ c, parts, office }) => {
    const proven = await provenMonth(parts, office, parts.papers.kept, c.req.param('month') ?? '');
    if (!proven) throw new ProblemError('not-found');
    return answerProof(c, proven, parts.papers);
  },
});
