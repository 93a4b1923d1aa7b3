import type { Kysely, Transaction } from 'kysely';
import { json } from './column-values.ts';
import type { Database } from './database.ts';
import { payloadDigest } from './event-chain.ts';
import type { FilingRow } from './filing.table.ts';

/** What was filed. `complainant` is null for an anonymous complaint. */
export interface StoredFiling {
  readonly content: unknown;
  readonly complainant: unknown;
}

/** A filing to be stored; the salts are 32 random bytes each. */
export type NewFiling = Pick<FilingRow, 'officeId' | 'complaintId' | 'createdAt'> &
  StoredFiling & { readonly contentSalt: Uint8Array; readonly complainantSalt: Uint8Array };

/** The digests of a filing, for the payload of the complaint's first event, which so vouches for it. */
export interface FilingDigests {
  readonly contentDigest: Uint8Array;
  readonly complainantDigest: Uint8Array | null;
}

/** Stores what was filed, beside its complaint. */
export const insertFiling = async (trx: Transaction<Database>, { complainant, complainantSalt, ...filing }: NewFiling): Promise<FilingDigests> => {
  const contentDigest = payloadDigest(filing.contentSalt, filing.content);
  const complainantDigest = complainant === null ? null : payloadDigest(complainantSalt, complainant);
  const person = complainant === null ? { complainant: null, complainantSalt: null } : { complainant: json(complainant), complainantSalt };
  await trx
    .insertInto('filing')
    .values({ ...filing, ...person, content: json(filing.content), contentDigest, complainantDigest })
    .execute();
  return { contentDigest, complainantDigest };
};

export const findFiling = (db: Kysely<Database>, officeId: string, complaintId: string): Promise<FilingRow | undefined> =>
  db.selectFrom('filing').selectAll().where('officeId', '=', officeId).where('complaintId', '=', complaintId).executeTakeFirst();

/** The filings of several complaints at once, for the book; in no order. */
export const findFilings = async (db: Kysely<Database>, officeId: string, complaintIds: readonly string[]): Promise<FilingRow[]> =>
  complaintIds.length === 0 ? [] : db.selectFrom('filing').selectAll().where('officeId', '=', officeId).where('complaintId', 'in', complaintIds).execute();
