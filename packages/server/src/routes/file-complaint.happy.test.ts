import { randomUUID } from 'node:crypto';
import { Receipt } from '@wadul/core';
import { expect, test } from 'vitest';
import { describeOnEachEngine } from '../db/testing/engines.ts';
import { someFiling } from '../testing/some-filing.ts';
import { startTestServer } from '../testing/test-server.ts';

describeOnEachEngine('filing by the form', (database) => {
  test('gives a receipt with ticket, secret and the day of verification, and the complaint is there', async () => {
    const server = await startTestServer(database());
    const answer = await server.send('POST', `/api/offices/${server.office.slug}/complaints`, { body: someFiling(), headers: { 'idempotency-key': randomUUID() } });
    expect(answer.status).toBe(201);
    const receipt = Receipt.parse(await answer.json());
    expect(receipt).toMatchObject({
      receivedAt: '2026-03-09T03:00:00.000Z',
      office: { slug: server.office.slug },
      type: { code: 'reklame', label: { id: 'Reklame' } },
      channel: { code: 'situs' },
      identityMode: 'open',
      verificationDue: { on: '2026-03-12', estimated: false },
    });
    expect(receipt.ticket).toMatch(/^PKL-2026-[0-9A-Z]{6}$/);
    expect(receipt.receivedBy).toBeUndefined();
  });
});
