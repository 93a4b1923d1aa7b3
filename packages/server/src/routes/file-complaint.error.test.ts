import { randomUUID } from 'node:crypto';
import type { Filing, Problem } from '@wadul/core';
import { expect, test } from 'vitest';
import { describeOnEachEngine } from '../db/testing/engines.ts';
import { expectProblem } from '../testing/expect-problem.ts';
import { someFiling } from '../testing/some-filing.ts';
import { startTestServer, type TestServer } from '../testing/test-server.ts';

describeOnEachEngine('a filing that cannot be taken', (database) => {
  const issuesOf = async (server: TestServer, filing: unknown): Promise<Problem['issues']> => {
    const answer = await server.send('POST', `/api/offices/${server.office.slug}/complaints`, { body: filing, headers: { 'idempotency-key': randomUUID() } });
    return (await expectProblem(answer, 'invalid-request')).issues;
  };
  const wrong: [string, Partial<Filing> | Record<string, unknown>, { pointer: string; code: string }][] = [
    ['a type that the office does not have', { type: 'tidak-ada' }, { pointer: '/type', code: 'choice' }],
    ['a way of naming oneself that there is not', { identityMode: 'hidden' }, { pointer: '/identityMode', code: 'choice' }],
    ['a NIK of fifteen digits', { complainant: { ...someFiling().complainant, nik: '337501170890001' } }, { pointer: '/complainant/nik', code: 'nik.length' }],
    ['no mobile number where the office asks for one', { complainant: { ...someFiling().complainant, mobile: undefined } }, { pointer: '/complainant/mobile', code: 'required' }],
    ['no description', { description: '  ' }, { pointer: '/description', code: 'required' }],
    ['a description that is too long', { description: 'a'.repeat(8001) }, { pointer: '/description', code: 'tooLong' }],
    ['a day that has not come yet', { occurredOn: '2026-03-10' }, { pointer: '/occurredOn', code: 'date.future' }],
    ['a day that the calendar does not have', { occurredOn: '2026-02-30' }, { pointer: '/occurredOn', code: 'date' }],
    ['identity in an anonymous complaint', { identityMode: 'anonymous' }, { pointer: '/complainant', code: 'anonymous.identity' }],
    ['a principal in an anonymous complaint', { identityMode: 'anonymous', complainant: undefined, capacity: { kind: 'proxy', principal: 'Budi Contoh' } }, { pointer: '/capacity/kind', code: 'anonymous.identity' }],
    ['a regency of another province', { place: { region: { province: { code: '33', name: 'Jawa Tengah' }, regency: { code: '34.71', name: 'Kota Yogyakarta' } } } }, { pointer: '/place/region/regency', code: 'region.notInParent' }],
    ['a district that is not there', { place: { region: { province: { code: '33', name: 'Jawa Tengah' }, regency: { code: '33.75', name: 'Kota Pekalongan' }, district: { code: '33.75.99', name: 'Tidak Ada' } } } }, { pointer: '/place/region/district', code: 'region.unknown' }],
    ['a regency without its province', { place: { region: { regency: { code: '33.75', name: 'Kota Pekalongan' } } } }, { pointer: '/place/region/regency', code: 'region.notInParent' }],
    ['a number where text belongs', { description: 5 }, { pointer: '/description', code: 'required' }],
    ['nobody in whose name it is', { capacity: undefined }, { pointer: '/capacity', code: 'required' }],
  ];
  test.each(wrong)('%s is told at its place', async (_what, change, issue) => {
    expect(await issuesOf(await startTestServer(database()), { ...someFiling(), ...change })).toContainEqual(issue);
  });

  test('everything that is wrong is told at once, and nothing is kept', async () => {
    const server = await startTestServer(database());
    const issues = await issuesOf(server, someFiling({ type: 'tidak-ada', occurredOn: '2027-01-01' }));
    expect(issues).toEqual([{ pointer: '/type', code: 'choice' }, { pointer: '/occurredOn', code: 'date.future' }]);
    expect(await server.parts.db.selectFrom('complaint').select('id').where('officeId', '=', server.office.id).execute()).toEqual([]);
  });
});
