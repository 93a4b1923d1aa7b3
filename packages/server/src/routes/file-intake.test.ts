import { randomUUID } from 'node:crypto';
import type { Intake, OfficerCase, Problem } from '@wadul/core';
import { describe, expect, test } from 'vitest';
import { describeOnEachEngine } from '../db/testing/engines.ts';
import { expectProblem } from '../testing/expect-problem.ts';
import { enterOne } from '../testing/file-one.ts';
import { someIntake } from '../testing/some-filing.ts';
import { startTestServer, type TestServer } from '../testing/test-server.ts';

describeOnEachEngine('an intake by an officer', (database) => {
  test('gives a receipt that names the official (R3), and the month of receipt and its ticket’s year go by the day received (R4)', async () => {
    const server = await startTestServer(database());
    const { receipt, id } = await enterOne(server, 'frontDesk', { receivedAt: '2025-12-31T17:30:00.000Z', letterDate: '2025-12-29', boxOpenedOn: '2025-12-31', occurredOn: '2025-12-20' });
    expect(receipt).toMatchObject({ receivedBy: 'Petugas frontDesk', channel: { code: 'kotak-pengaduan' }, receivedAt: '2025-12-31T17:30:00.000Z' });
    expect(receipt.ticket).toMatch(/^PKL-2026-/); // half past midnight of New Year in Pekalongan
    const shown = (await (await server.send('GET', `/api/desk/complaints/${id}`, { as: await server.signIn('head') })).json()) as OfficerCase;
    expect(shown).toMatchObject({ letterDate: '2025-12-29', boxOpenedOn: '2025-12-31' });
  });

  test('takes a letter that names only its writer', async () => {
    const server = await startTestServer(database());
    await enterOne(server, 'frontDesk', { complainant: { name: 'Siti Contoh' } });
  });

  describe('refuses', () => {
    const issuesOf = async (server: TestServer, intake: unknown): Promise<Problem['issues']> => {
      const answer = await server.send('POST', '/api/desk/complaints', { body: intake, headers: { 'idempotency-key': randomUUID() }, as: await server.signIn('frontDesk') });
      return (await expectProblem(answer, 'invalid-request')).issues;
    };
    const wrong: [string, Partial<Intake>, { pointer: string; code: string }][] = [
      ['a channel that the office does not have', { channel: 'merpati' }, { pointer: '/channel', code: 'choice' }],
      ['a receipt that has not come yet', { receivedAt: '2026-03-09T03:00:01.000Z' }, { pointer: '/receivedAt', code: 'date.future' }],
      ['a receipt before there were tickets', { receivedAt: '1999-12-31T00:00:00.000Z' }, { pointer: '/receivedAt', code: 'date.tooEarly' }],
      ['a letter that was written after the box was opened', { letterDate: '2026-03-10' }, { pointer: '/letterDate', code: 'date.order' }],
      ['a box that was opened after the complaint was received', { boxOpenedOn: '2026-03-10' }, { pointer: '/boxOpenedOn', code: 'date.order' }],
      ['an open complaint without a name', { complainant: {} }, { pointer: '/complainant/name', code: 'required' }],
      ['an officer whom nobody knows', { namedOfficerIds: ['0190d3a4-0000-4000-8000-000000000000'] }, { pointer: '/namedOfficerIds/0', code: 'choice' }],
    ];
    test.each(wrong)('%s', async (_what, change, issue) => {
      expect(await issuesOf(await startTestServer(database()), someIntake(change))).toContainEqual(issue);
    });
  });
});
