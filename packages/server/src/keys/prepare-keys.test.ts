import { randomBytes, randomUUID } from 'node:crypto';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { insertDataKey } from '../db/data-key.queries.ts';
import { describeOnEachEngine } from '../db/testing/engines.ts';
import { startTestServer } from '../testing/test-server.ts';
import { makeKeyRing, readKeyRing, writeKeyRing } from './key-ring-file.ts';
import { WrongKeysError } from './key-ring.ts';
import { sealedCopyOf } from './change-key-ring.ts';
import { prepareKeys } from './prepare-keys.ts';
import { openSealedRing } from './sealed-ring.ts';

const random = (n: number): Uint8Array => new Uint8Array(randomBytes(n));

const newFile = async (): Promise<string> => {
  const folder = await mkdtemp(join(tmpdir(), 'wadul-keys-'));
  onTestFinished(() => rm(folder, { recursive: true }));
  return join(folder, 'keys', 'key-ring.json');
};

describeOnEachEngine('the key ring at a start', (database) => {
  test('is made with its sealed copy where there is nothing yet, and only then; the database knows its own from another', async () => {
    const { db } = database();
    const file = await newFile();
    const first = await prepareKeys(db, file, random);
    expect(first.recoveryKey).toMatch(/^AGE-SECRET-KEY-1/);
    expect(await openSealedRing(await readFile(sealedCopyOf(file)), first.recoveryKey as string)).toEqual(first.keys.ring());
    const second = await prepareKeys(db, file, random);
    expect(second.recoveryKey).toBeUndefined();
    expect(second.keys.ring()).toEqual(await readKeyRing(file));

    const { office } = await startTestServer(database());
    await insertDataKey(db, first.keys.ring(), { officeId: office.id, id: randomUUID(), complaintId: null, purpose: 'file', createdAt: new Date(0) }, random);
    await prepareKeys(db, file, random);
    await expect(prepareKeys(db, await newFile(), random)).rejects.toThrow('recovery key');
    const foreign = await newFile();
    await writeKeyRing(foreign, (await makeKeyRing(random)).ring);
    await expect(prepareKeys(db, foreign, random)).rejects.toThrow(WrongKeysError);
  });
});
