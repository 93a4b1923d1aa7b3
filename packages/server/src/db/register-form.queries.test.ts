import { expect, test } from 'vitest';
import { findRegisterForm, saveRegisterForm, type RegisterForm } from './register-form.queries.ts';
import { StaleRowError } from './stale-row.ts';
import { describeOnEachEngine } from './testing/engines.ts';
import { instant, makeOffice, vaultOf } from './testing/rows.ts';
import { inTransaction } from './transaction.ts';

describeOnEachEngine('what staff wrote on a month\'s form', (database) => {
  const someForm = async (): Promise<RegisterForm> => ({
    officeId: await makeOffice(database()),
    month: '2026-03',
    numbering: 'month',
    formNumber: '260331095902',
    issuedOn: '2026-03-31',
    note: null,
    preparedBy: { label: 'Dibuat Oleh', position: 'Pengolah Data', name: 'Petugas Contoh' },
    acknowledgedBy: null,
    rowVersion: 0,
    updatedAt: instant,
  });

  const save = (form: RegisterForm) => inTransaction(database().db, (trx) => saveRegisterForm(vaultOf({ db: trx }), form));

  test('is written once, changed at the version that was read, and read back as it is', async () => {
    const form = await someForm();
    expect(await findRegisterForm(vaultOf(database()), form.officeId, form.month)).toBeUndefined();
    expect(await save(form)).toBe(1);
    await expect(save(form)).rejects.toThrow(StaleRowError);
    const changed: RegisterForm = { ...form, rowVersion: 1, note: 'Lengkap', issuedOn: null, acknowledgedBy: { label: 'Mengetahui', position: 'Kepala' } };
    expect(await save(changed)).toBe(2);
    await expect(save(changed)).rejects.toThrow(StaleRowError);
    expect(await findRegisterForm(vaultOf(database()), form.officeId, form.month)).toEqual({ ...changed, rowVersion: 2 });
  });

  test('for a month that is none is refused', async () => {
    await expect(save({ ...(await someForm()), month: '2026-13' })).rejects.toThrow('check constraint');
  });
});
