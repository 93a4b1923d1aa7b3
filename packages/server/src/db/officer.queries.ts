import { sql, type Kysely, type Transaction } from 'kysely';
import type { Database } from './database.ts';
import type { Officer } from './officer.table.ts';

/** An officer who never signed in and was never changed. */
export type NewOfficerRow = Omit<Officer, 'version' | 'lastSignInAt'>;

/** Adds an officer at version 1; the office must have none with this login. */
export const insertOfficer = async (db: Kysely<Database>, officer: NewOfficerRow): Promise<void> => {
  await db.insertInto('officer').values({ version: 1, lastSignInAt: null, ...officer }).execute();
};

/** The officer with this login, in lower case; disabled ones too. */
export const findOfficerByLogin = (db: Kysely<Database>, officeId: string, login: string): Promise<Officer | undefined> =>
  db.selectFrom('officer').selectAll().where('officeId', '=', officeId).where('login', '=', login).executeTakeFirst();

export const findOfficer = (db: Kysely<Database>, officeId: string, id: string): Promise<Officer | undefined> =>
  db.selectFrom('officer').selectAll().where('officeId', '=', officeId).where('id', '=', id).executeTakeFirst();

/** As `findOfficer`; nobody else changes the officer until the transaction ends. */
export const lockOfficer = (trx: Transaction<Database>, officeId: string, id: string): Promise<Officer | undefined> =>
  trx.selectFrom('officer').selectAll().where('officeId', '=', officeId).where('id', '=', id).forUpdate().executeTakeFirst();

/** All officers of an office by login. */
export const listOfficers = (db: Kysely<Database>, officeId: string): Promise<Officer[]> =>
  db.selectFrom('officer').selectAll().where('officeId', '=', officeId).orderBy('login').execute();

/** Changes what may change of an officer and counts their version on; answers whether there is one. Changed password, roles or disabling: end their sessions in the same transaction. */
export const updateOfficer = async (
  db: Kysely<Database>,
  officeId: string,
  id: string,
  changes: Partial<Pick<Officer, 'name' | 'roles' | 'passwordHash' | 'passwordExpiresAt' | 'disabledAt'>> & Pick<Officer, 'updatedAt'>,
): Promise<boolean> => {
  const updated = await db.updateTable('officer').set({ ...changes, version: sql<number>`version + 1` }).where('officeId', '=', officeId).where('id', '=', id).executeTakeFirst();
  return updated.numUpdatedRows === 1n;
};

/** Notes that an officer signed in: no change of theirs. */
export const noteSignIn = async (db: Kysely<Database>, officeId: string, id: string, lastSignInAt: Date): Promise<void> => {
  await db.updateTable('officer').set({ lastSignInAt }).where('officeId', '=', officeId).where('id', '=', id).execute();
};
