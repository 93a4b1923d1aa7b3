import { expect, test } from 'vitest';
import { findRegisterForm, saveRegisterForm } from './register-form.queries.ts';
import type { RegisterForm } from './register-form.table.ts';
import { StaleRowError } from './stale-row.ts';
import { describeOnEachEngine } from './testing/engines.ts';
import { instant, makeOffice } from './testing/rows.ts';

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

  test('is written once, changed at the version that was read, and read back as it is', async () => {
    const form = await someForm();
    expect(await findRegisterForm(database().db, form.officeId, form.month)).toBeUndefined();
    expect(await saveRegisterForm(database().db, form)).toBe(1);
    await expect(saveRegisterForm(database().db, form)).rejects.toThrow(StaleRowError);
    const changed: RegisterForm = { ...form, rowVersion: 1, note: 'Lengkap', issuedOn: null, acknowledgedBy: { label: 'Mengetahui', position: 'Kepala' } };
    expect(await saveRegisterForm(database().db, changed)).toBe(2);
    await expect(saveRegisterForm(database().db, changed)).rejects.toThrow(StaleRowError);
    expect(await findRegisterForm(database().db, form.officeId, form.month)).toEqual({ ...changed, rowVersion: 2 });
  });

  test('for a month that is none is refused', async () => {
    await expect(saveRegisterForm(database().db, { ...(await someForm()), month: '2026-13' })).rejects.toThrow('check constraint');
  });
});
