import type { Kysely } from 'kysely';
import { json } from './column-values.ts';
import type { Database } from './database.ts';
import type { RegisterForm } from './register-form.table.ts';
import { StaleRowError } from './stale-row.ts';

/** What staff wrote on the form of a month `YYYY-MM`, if anything. */
export const findRegisterForm = (db: Kysely<Database>, officeId: string, month: string): Promise<RegisterForm | undefined> =>
  db.selectFrom('registerForm').selectAll().where('officeId', '=', officeId).where('month', '=', month).executeTakeFirst();

const orNull = (value: unknown): string | null => (value === null ? null : json(value));

/** Writes a month's form whole; answers its new row version. `rowVersion` is the one that was read, 0 for the first. Throws `StaleRowError`. */
export const saveRegisterForm = async (db: Kysely<Database>, form: RegisterForm): Promise<number> => {
  const { officeId, month, rowVersion: expected, ...written } = form;
  const rowVersion = expected + 1;
  const values = { ...written, preparedBy: orNull(form.preparedBy), acknowledgedBy: orNull(form.acknowledgedBy), rowVersion };
  const saved =
    expected === 0
      ? await db
          .insertInto('registerForm')
          .values({ officeId, month, ...values })
          .onConflict((conflict) => conflict.columns(['officeId', 'month']).doNothing())
          .returning('rowVersion')
          .executeTakeFirst()
      : await db
          .updateTable('registerForm')
          .set(values)
          .where('officeId', '=', officeId)
          .where('month', '=', month)
          .where('rowVersion', '=', expected)
          .returning('rowVersion')
          .executeTakeFirst();
  if (saved === undefined) throw new StaleRowError('register form');
  return rowVersion;
};
