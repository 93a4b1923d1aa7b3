import { randomUUID } from 'node:crypto';
import { expect, test } from 'vitest';
import { describeOnEachEngine } from '../db/testing/engines.ts';
import { fileOne } from '../testing/file-one.ts';
import { startTestServer } from '../testing/test-server.ts';
import { forgetOld } from './forget-old.ts';

describeOnEachEngine('what has done its work', (database) => {
  test('is cleared away when its time is over, and not before', async () => {
    const server = await startTestServer(database());
    const { db } = server.parts;
    const key = randomUUID();
    const { receipt } = await fileOne(server, {}, key);
    await server.send('POST', `/api/offices/${server.office.slug}/tracking`, { body: { ticket: receipt.ticket, secret: '0000-0000-0000-00' } });
    await server.signIn('head');
    const left = async () => {
      const [answers, attempts, sessions] = await Promise.all((['idempotency', 'attempt', 'session'] as const).map((table) => db.selectFrom(table).select('officeId').where('officeId', '=', server.office.id).execute()));
      return [answers?.length, attempts?.length, sessions?.length];
    };
    await forgetOld(server.parts, '2026-03-09T14:59:59.000Z');
    expect(await left()).toEqual([1, 1, 1]);
    await forgetOld(server.parts, '2026-03-09T15:00:00.000Z');
    expect(await left()).toEqual([1, 1, 0]);
    await forgetOld(server.parts, '2026-03-10T03:00:00.001Z');
    expect(await left()).toEqual([1, 0, 0]);
    await forgetOld(server.parts, '2026-04-08T03:00:00.001Z');
    expect(await left()).toEqual([0, 0, 0]);
  });
});
