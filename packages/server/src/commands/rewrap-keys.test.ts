import { randomBytes, randomUUID } from 'node:crypto';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { listEvents } from '../db/complaint-event.queries.ts';
import { findComplaint } from '../db/complaint.queries.ts';
import { findFiling } from '../db/filing.queries.ts';
import { describeOnEachEngine } from '../db/testing/engines.ts';
import { keepKeys, noteMissing } from '../jobs/keep-keys.ts';
import { erasedLogOf, readErased } from '../keys/erased-log.ts';
import { changeKeyRing, keepKeyRing } from '../keys/change-key-ring.ts';
import { makeKeyRing, openKeys, withNewMaster } from '../keys/key-ring-file.ts';
import { keysInMemory } from '../keys/keys-in-memory.ts';
import { readKeyStatus } from '../keys/key-status.ts';
import { WrongKeysError } from '../keys/key-ring.ts';
import { withRetired } from '../keys/retire-master.ts';
import { destroyDataKeys, insertDataKey } from '../db/data-key.queries.ts';
import { expectProblem } from '../testing/expect-problem.ts';
import { fileOne } from '../testing/file-one.ts';
import { startTestServer } from '../testing/test-server.ts';
import { rewrapKeys } from './rewrap-keys.ts';

const random = (n: number): Uint8Array => new Uint8Array(randomBytes(n));

const newRing = async () => {
  const folder = await mkdtemp(join(tmpdir(), 'wadul-keys-'));
  onTestFinished(() => rm(folder, { recursive: true }));
  const keysFile = join(folder, 'key-ring.json');
  await keepKeyRing(keysFile, (await makeKeyRing(random)).ring);
  return { keysFile, keys: await openKeys(keysFile) };
};

describeOnEachEngine('a rotation of the keys', (database) => {
  test('while ten file wraps every key anew, all of it readable all the while, also for a process that does not know of it yet', async () => {
    await database().db.deleteFrom('dataKey').execute();
    const { keysFile, keys } = await newRing();
    const server = await startTestServer(database(), { parts: { keys } });
    const other = { ...server.parts, keys: await openKeys(keysFile) };
    const read = async (vault: typeof server.parts, id: string) => {
      const [complaint, filing, events] = [await findComplaint(vault, server.office.id, id), await findFiling(vault, server.office.id, id), await listEvents(vault, server.office.id, id)];
      expect(complaint?.record.context.channel).toBe('situs');
      expect(filing?.complainant).toMatchObject({ name: 'Siti Contoh' });
      expect(events[0]?.payload).toMatchObject({ type: 'complaint.received' });
    };
    const ids: string[] = [];
    const writer = async () => {
      for (let n = 0; n < 6; n += 1) {
        const { id } = await fileOne(server);
        await read(server.parts, id);
        await read(other, id);
        ids.push(id);
      }
    };
    const rotating = async () => {
      for (let n = 0; n < 4; n += 1) {
        await changeKeyRing(keysFile, (ring) => withNewMaster(ring, random));
        await rewrapKeys(server.parts);
      }
    };
    await Promise.all([...Array.from({ length: 10 }, writer), rotating()]);
    expect(ids).toHaveLength(60);
    const { wrappedBy } = await rewrapKeys(server.parts);
    expect([...wrappedBy]).toEqual([[keys.ring().masters[0].id, 120]]);
    for (const id of ids) for (const vault of [server.parts, other]) await read(vault, id);
  });

  test('lets a retired key go from the ring by itself, and a ring without a key that is needed is an error that says so', async () => {
    await database().db.deleteFrom('dataKey').execute();
    const { keysFile, keys } = await newRing();
    const server = await startTestServer(database(), { parts: { keys } });
    const { id, receipt } = await fileOne(server);
    const old = keys.ring().masters[0].id;
    await changeKeyRing(keysFile, (ring) => withRetired(withNewMaster(ring, random), old, '2026-03-09T03:00:00.000Z'));
    await keepKeys(server.parts, keysFile, '2026-03-09T03:10:00.000Z');
    expect(keys.ring().masters).toHaveLength(2);
    const unnoted = await insertDataKey(database().db, keys.ring(), { officeId: server.office.id, id: randomUUID(), complaintId: null, purpose: 'office', createdAt: new Date(0) }, random);
    await destroyDataKeys(database().db, server.office.id, [unnoted.id], new Date(0));
    await keepKeys(server.parts, keysFile, '2026-03-09T03:16:00.000Z');
    expect(keys.ring().masters.map((one) => one.id)).not.toContain(old);
    expect((await readKeyStatus(keysFile))?.wrappedBy).toEqual({ [keys.ring().masters[0].id]: 2 });
    expect((await findComplaint(server.parts, server.office.id, id))?.id).toBe(id);
    expect((await readErased(keysFile)).has(unnoted.id)).toBe(true);

    const foreign = await startTestServer(database(), { parts: { keys: await keysInMemory(random) } });
    await expect(findComplaint(foreign.parts, server.office.id, id)).rejects.toThrow(WrongKeysError);
    const answer = await foreign.send('POST', `/api/offices/${server.office.slug}/tracking`, { body: { ticket: receipt.ticket, secret: receipt.secret } });
    await expectProblem(answer, 'not-ready');
    expect(foreign.lines.join('\n')).toContain('The key ring lacks a key');
  });

  test('knows of every key that was destroyed, also of one that a killed process did not note', async () => {
    const { keysFile, keys } = await newRing();
    const server = await startTestServer(database(), { parts: { keys } });
    const { id } = await fileOne(server);
    const [gone] = await database().db.selectFrom('dataKey').select('id').where('complaintId', '=', id).execute();
    await destroyDataKeys(database().db, server.office.id, [gone?.id ?? ''], new Date(0));
    await noteMissing(server.parts, keysFile);
    await noteMissing(server.parts, keysFile);
    expect([...(await readErased(keysFile))]).toContain(gone?.id);
  });

  test('notes it behind a line that was cut off, too', async () => {
    const { keysFile, keys } = await newRing();
    const server = await startTestServer(database(), { parts: { keys } });
    const { id } = await fileOne(server);
    const [first, second] = (await database().db.selectFrom('dataKey').select('id').where('complaintId', '=', id).execute()).map((key) => key.id);
    await destroyDataKeys(database().db, server.office.id, [first ?? '', second ?? ''], new Date(0));
    await writeFile(erasedLogOf(keysFile), (first ?? '').slice(0, 20)); // the disk was full
    await keys.noteDestroyed([second ?? '']);
    expect([...(await readErased(keysFile))]).toEqual([second]);
  });
});
