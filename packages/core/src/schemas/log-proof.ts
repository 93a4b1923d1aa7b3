import * as z from 'zod/mini';
import { BookProof } from './issued-register.ts';

const Hash = z.string().check(z.regex(/^[0-9a-f]{64}$/, 'hash'));

/** That the office's log at size `to` goes on from what it was at size `from` (RFC 9162, 2.1.4). */
export const LogConsistency = z.object({ from: z.int(), to: z.int(), consistency: z.array(Hash) }).check(z.meta({ id: 'LogConsistency' }));
export type LogConsistency = z.infer<typeof LogConsistency>;

/** That a leaf is in the office's log at a size: its place, from 0, and the hashes that lead from it to the root (RFC 9162, 2.1.3). */
export const LogInclusion = z.object({ leaf: Hash, index: z.int(), size: z.int(), inclusion: z.array(Hash) }).check(z.meta({ id: 'LogInclusion' }));
export type LogInclusion = z.infer<typeof LogInclusion>;

/** Where a complaint stands in the issued book; nothing as long as its month was not issued with it. */
export const TrackedBook = z.object({ proof: z.optional(BookProof) }).check(z.meta({ id: 'TrackedBook' }));
export type TrackedBook = z.infer<typeof TrackedBook>;
