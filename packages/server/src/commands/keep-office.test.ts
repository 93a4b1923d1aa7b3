import type { OfficeSettings } from '@wadul/core';
import { expect, test } from 'vitest';
import { bytes, makeComplaint, makeOfficer } from '../db/testing/rows.ts';
import { describeOnEachEngine } from '../db/testing/engines.ts';
import { findOffice } from '../db/office.queries.ts';
import { listOfficeVersions } from '../db/office-version.queries.ts';
import { inTransaction } from '../db/transaction.ts';
import { OfficeFileError, readOfficeFile } from '../offices/office-file.ts';
import { shippedOffices } from '../offices/shipped.ts';
import { changeSettings } from './change-settings.ts';
import { keepOffice, takeOfficeFile, type KeptOffice } from './keep-office.ts';

const shipped = await readOfficeFile(`${shippedOffices}/nusa-harapan.json`);
const FIRST = '2026-03-09T03:00:00.000Z';
const LATER = '2026-04-01T03:00:00.000Z';
const slug = (): string => `kantor-${Buffer.from(bytes(6)).toString('hex')}`;

describeOnEachEngine('an office and its file', (database) => {
  const keep = (file: OfficeSettings, now = FIRST): Promise<KeptOffice> => inTransaction(database().db, (trx) => keepOffice({ db: trx, randomBytes: bytes }, file, now));
  const settingsOf = async (id: string): Promise<OfficeSettings | undefined> => (await findOffice(database().db, id))?.settings;
  const sources = async (id: string) => (await listOfficeVersions(database().db, id)).map(({ version, source }) => [version, source]);
  const changeAtDesk = async (id: string, name: string) => {
    const { id: officerId } = await makeOfficer(database(), id);
    await changeSettings(database(), { officeId: id, officerId, version: (await findOffice(database().db, id))?.version ?? 0, now: LATER }, () => ({ name }));
  };

  test('are one until the desk changes something: the file is the first version, and each change of it another', async () => {
    const file = { ...shipped, slug: slug() };
    const { id, isNew, differs } = await keep(file);
    expect([isNew, differs]).toEqual([true, false]);
    expect(await keep(file)).toEqual({ id, isNew: false, differs: false });
    expect(await keep({ ...file, name: 'Nama dari berkas' }, LATER)).toEqual({ id, isNew: false, differs: false });
    expect((await settingsOf(id))?.name).toBe('Nama dari berkas');
    expect(await sources(id)).toEqual([[2, 'file'], [1, 'file']]);
  });

  test('part once the desk changed something: its settings stay, and every start says so until the file is taken again', async () => {
    const file = { ...shipped, slug: slug() };
    const { id } = await keep(file);
    await changeAtDesk(id, 'Nama dari meja');
    for (const name of [file.name, 'Nama lain dari berkas']) expect(await keep({ ...file, name })).toEqual({ id, isNew: false, differs: true });
    expect((await settingsOf(id))?.name).toBe('Nama dari meja');
    expect(await keep({ ...file, name: 'Nama dari meja' })).toEqual({ id, isNew: false, differs: false });

    await inTransaction(database().db, async (trx) => {
      const office = await findOffice(trx, id);
      if (office) await takeOfficeFile(trx, office, file, LATER);
    });
    expect((await settingsOf(id))?.name).toBe(file.name);
    expect(await keep({ ...file, name: 'Berkas lagi' })).toMatchObject({ differs: false });
    expect(await sources(id)).toEqual([[4, 'file'], [3, 'file'], [2, 'desk'], [1, 'file']]);
  });

  test('share the list of holidays even then: a new year’s decree comes with the software', async () => {
    const file = { ...shipped, slug: slug() };
    const { id } = await keep(file);
    await changeAtDesk(id, 'Nama dari meja');
    const decree = { ...file, calendar: { ...file.calendar, holidays: { ...file.calendar.holidays, '2031': { '2031-01-01': 'Tahun Baru' } } } };
    expect(await keep(decree)).toMatchObject({ differs: true });
    expect(await settingsOf(id)).toMatchObject({ name: 'Nama dari meja', calendar: { holidays: { '2031': { '2031-01-01': 'Tahun Baru' } } } });
    await keep(decree);
    expect(await sources(id)).toEqual([[3, 'holidays'], [2, 'desk'], [1, 'file']]);
    expect(await keep({ ...decree, name: 'Nama dari berkas' })).toMatchObject({ differs: true });
    expect((await settingsOf(id))?.name).toBe('Nama dari meja');
  });

  test('are told apart where complaints stand on what the file no longer has', async () => {
    const file = { ...shipped, slug: slug() };
    const { id } = await keep(file);
    await makeComplaint(database(), id, { typeCode: file.types[0]?.code ?? '', channel: file.publicChannel });
    const without = { ...file, types: file.types.slice(1), calendar: { ...file.calendar, zone: 'Asia/Jakarta' } };
    const refusal = await keep(without).catch((error: unknown) => error);
    expect(refusal).toBeInstanceOf(OfficeFileError);
    expect((refusal as OfficeFileError).issues).toEqual([{ pointer: '/types', code: 'inUse' }, { pointer: '/calendar/zone', code: 'inUse' }]);
    expect((refusal as Error).message).toContain(`${file.slug}.json`);
    expect(await settingsOf(id)).toEqual(file);
    expect(await keep({ ...file, types: file.types.map((type, index) => (index === 0 ? { ...type, retired: true } : type)) })).toMatchObject({ differs: false });
  });
});
