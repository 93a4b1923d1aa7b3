import { expect, test } from 'vitest';
import { deleteLookups, findByPerson, insertLookups } from './person-lookup.queries.ts';
import { describeOnEachEngine } from './testing/engines.ts';
import { makeComplaint, makeOffice, vaultOf } from './testing/rows.ts';

const person = { nik: '3375011708900001', phone: '+62285421234', mobile: '+6281234567890', email: 'Siti@surel.example' };

describeOnEachEngine('the complaints of a person', (database) => {
  const vault = () => vaultOf(database());
  const fileFor = async (officeId: string, who: Partial<typeof person>) => {
    const { id: complaintId } = await makeComplaint(database(), officeId);
    await insertLookups(vault(), { officeId, complaintId }, who);
    return complaintId;
  };

  test('are found by NIK, either number and the e-mail address however it is written, in their own office, until they are forgotten', async () => {
    const officeId = await makeOffice(database());
    const [first, second] = [await fileFor(officeId, person), await fileFor(officeId, { nik: person.nik })];
    await fileFor(officeId, { nik: '3375011708900002' });
    await fileFor(await makeOffice(database()), person);
    const find = async (kind: 'nik' | 'phone' | 'email', value: string) => (await findByPerson(vault(), officeId, { kind, value })).sort();
    expect(await find('nik', person.nik)).toEqual([first, second].sort());
    for (const number of [person.phone, person.mobile]) expect(await find('phone', number)).toEqual([first]);
    expect(await find('email', 'siti@SUREL.example')).toEqual([first]);
    expect(await find('phone', person.nik)).toEqual([]);
    await deleteLookups(database().db, { officeId, complaintId: first });
    expect(await find('nik', person.nik)).toEqual([second]);
    expect(await find('email', person.email)).toEqual([]);
  });

  test('stand beside hashes that tell nothing', async () => {
    const officeId = await makeOffice(database());
    await fileFor(officeId, { ...person, phone: person.mobile });
    const rows = await database().db.selectFrom('personLookup').selectAll().where('officeId', '=', officeId).execute();
    expect(rows.map(({ kind }) => kind).sort()).toEqual(['email', 'nik', 'phone']);
    for (const { hash } of rows) expect(hash).toHaveLength(16);
    expect(JSON.stringify(rows)).not.toMatch(/3375|siti|81234/i);
  });
});
