import { sealValue } from '../keys/sealed-value.ts';
import { json } from './column-values.ts';
import { keyFor } from './data-key.queries.ts';
import type { RegisterFormRow } from './register-form.table.ts';
import { openFields } from './sealed-fields.ts';
import { StaleRowError } from './stale-row.ts';
import type { VaultReader, VaultTransaction } from './vault.ts';

/** A month's form as it is read. */
export type RegisterForm = Omit<RegisterFormRow, 'note'> & { readonly note: string | null };

const placeOf = ({ officeId, month }: Pick<RegisterFormRow, 'officeId' | 'month'>): string => `${officeId}/register-form/${month}/note`;

/** What staff wrote on the form of a month `YYYY-MM`, if anything. */
export const findRegisterForm = async (vault: VaultReader, officeId: string, month: string): Promise<RegisterForm | undefined> => {
  const row = await vault.db.selectFrom('registerForm').selectAll().where('officeId', '=', officeId).where('month', '=', month).executeTakeFirst();
  if (!row) return undefined;
  const [note] = await openFields(vault, officeId, [{ place: placeOf(row), sealed: row.note }]);
  return { ...row, note: (note ?? null) as string | null };
};

const orNull = (value: unknown): string | null => (value === null ? null : json(value));

/** Writes a month's form whole; answers its new row version. `rowVersion` is the one that was read, 0 for the first. Throws `StaleRowError`. */
export const saveRegisterForm = async (vault: VaultTransaction, form: RegisterForm): Promise<number> => {
  const { officeId, month, rowVersion: expected, ...written } = form;
  const rowVersion = expected + 1;
  const { db, randomBytes } = vault;
  const key = form.note === null ? undefined : await keyFor(vault, { officeId, complaintId: null, purpose: 'office' }, form.updatedAt);
  const note = key ? sealValue(key, placeOf(form), form.note, randomBytes) : null;
  const values = { ...written, note, preparedBy: orNull(form.preparedBy), acknowledgedBy: orNull(form.acknowledgedBy), rowVersion };
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
