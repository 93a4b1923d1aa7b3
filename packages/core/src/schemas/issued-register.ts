import * as z from 'zod/mini';
import { Instant } from './text.ts';
import { Signatory } from './register-view.ts';

/** SHA-256 as 64 lower-case hexadecimal digits. */
const Hash = z.string().check(z.regex(/^[0-9a-f]{64}$/, 'hash'));

/**
 * A row of an issued month as everybody may read it: nine cells, and the mark of the complaint that it is about: the hash of the first event of its log, which its complainant is given with the receipt
 * and which tells nobody else anything. Null for the row of NIHIL. The salt is 32 bytes of chance, so that nobody can find out by trying what stood in a row that was erased, from what was reckoned of it;
 * null where it tells of nobody.
 */
export const IssuedRow = z.object({ cells: z.array(z.string()), mark: z.nullable(Hash), salt: z.nullable(Hash) }).check(z.meta({ id: 'IssuedRow' }));
export type IssuedRow = z.infer<typeof IssuedRow>;

/**
 * All that an issued month says but its rows, which stand for themselves by `rowsRoot`: the root of a Merkle tree (RFC 9162) whose leaves are the rows in canonical JSON (RFC 8785). The head in canonical JSON
 * is itself a leaf of the office's log.
 */
export const IssuedHead = z
  .object({
    format: z.literal('wadul-register/1'),
    office: z.object({ slug: z.string(), name: z.string(), letterhead: z.array(z.string()) }),
    title: z.string(),
    /** `YYYY-MM` */
    month: z.string(),
    monthName: z.string(),
    year: z.string(),
    formNumber: z.nullable(z.string()),
    /** `dd/mm/yyyy` */
    issuedOn: z.nullable(z.string()),
    /** Of the note at its foot the digest alone (`noteDigest`): a head stays for ever, and what somebody wrote into a note may have to go. Null where there is none. */
    noteDigest: z.nullable(Hash),
    columns: z.array(z.string()),
    preparedBy: Signatory,
    acknowledgedBy: Signatory,
    /** Counts all that the office ever issued, from 1 and without gaps: a month that was left out of the book is a number that is missing. */
    number: z.int(),
    /** From 1; a later one never changes an earlier one. */
    version: z.int(),
    /** The version before it, and the hash of its head as a leaf. */
    replaces: z.nullable(z.object({ version: z.int(), leaf: Hash })),
    /** What is different from the version before: rows by their number, with the columns (from 0) that changed, or the heading and foot. */
    changes: z.array(z.object({ kind: z.enum(['added', 'removed', 'changed', 'heading']), row: z.nullable(z.string()), columns: z.array(z.int()) })),
    preparedAt: Instant,
    issuedAt: Instant,
    rowCount: z.int(),
    rowsRoot: Hash,
  })
  .check(z.meta({ id: 'IssuedHead' }));
export type IssuedHead = z.infer<typeof IssuedHead>;

/** That a leaf is in the office's log: its place, and the hashes that lead from it to the root of a checkpoint (RFC 9162, 2.1.3), a signed note (C2SP tlog-checkpoint). */
const Inclusion = { index: z.int(), inclusion: z.array(Hash), checkpoint: z.string() };

/** The note at the foot of an issued month, with the 32 bytes of chance by which nobody can guess it from its digest. */
export const IssuedNote = z.object({ text: z.string(), salt: Hash }).check(z.meta({ id: 'IssuedNote' }));
export type IssuedNote = z.infer<typeof IssuedNote>;

/**
 * The newest issued version of a month as everybody may read and check it. `leaves` are the hashes of the rows as leaves, in their order: by them a check says which row was changed.
 * `note` is the one whose digest the head has; null where there is none, and where it was taken back or written anew since.
 */
export const IssuedMonth = z
  .object({ head: IssuedHead, note: z.nullable(IssuedNote), rows: z.array(IssuedRow), leaves: z.array(Hash), proof: z.object(Inclusion) }).check(z.meta({ id: 'IssuedMonth' }));
export type IssuedMonth = z.infer<typeof IssuedMonth>;

/** Every version that an office ever issued, the first first, without rows; with the public keys (C2SP vkey) that its checkpoints are signed with. `consistency` leads from the checkpoint before to this one (RFC 9162, 2.1.4); empty for the first. The office’s name is that of the newest head, so that it too is vouched for. */
export const BookIndex = z
  .object({
    format: z.literal('wadul-book/1'),
    office: z.object({ slug: z.string(), name: z.string() }),
    keys: z.array(z.string()),
    issues: z.array(z.object({ head: IssuedHead, ...Inclusion, consistency: z.array(Hash) })),
  })
  .check(z.meta({ id: 'BookIndex' }));
export type BookIndex = z.infer<typeof BookIndex>;

/** For a complainant: that their row is in an issued month, and the filing behind it in the office's log, under one signed checkpoint. `position` counts rows from 0; `path` leads to `head.rowsRoot`. */
export const BookProof = z
  .object({
    head: IssuedHead,
    row: IssuedRow,
    position: z.int(),
    path: z.array(Hash),
    ...Inclusion,
    /** The first event of the complaint's log, whose hash is the row's mark. */
    filing: z.object({ index: z.int(), inclusion: z.array(Hash) }),
    keys: z.array(z.string()),
  })
  .check(z.meta({ id: 'BookProof' }));
export type BookProof = z.infer<typeof BookProof>;
