// What was erased stays erased, whichever backup is restored.
import { randomBytes } from 'node:crypto';
import { copyFile, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Actor } from '@wadul/core';
import { expect, test } from 'vitest';
import { applyEvent } from '../commands/apply-event.ts';
import { verifyOffice } from '../commands/verify-office.ts';
import { findComplaint } from '../db/complaint.queries.ts';
import { listEvents } from '../db/complaint-event.queries.ts';
import { findFilings } from '../db/filing.queries.ts';
import { engines } from '../db/testing/engines.ts';
import { erasedIn, erasedLogOf, readErased } from '../keys/erased-log.ts';
import { openKeys } from '../keys/key-ring-file.ts';
import { fileWithFiles } from '../testing/attach-one.ts';
import { fileOne } from '../testing/file-one.ts';
import type { Place } from './empty-place.ts';
import { runDrill } from './drill.ts';
import { makeBackup } from './make-backup.ts';
import { emptyPlace, restored, someFolder, someOrigin, type Origin } from './testing/places.ts';

const TOKEN = 'kanari-terhapus-Qz7';
const KEPT = 'kanari-tinggal-Qz8';

/** Everything that a place's own keys open, and every plain cell. */
const readable = async (place: Place, { server }: Origin): Promise<string> => {
  const { db } = place.database;
  const vault = { db, keys: await openKeys(place.keysFile) };
  const ids = (await db.selectFrom('complaint').select('id').execute()).map(({ id }) => id);
  const filings = await findFilings(vault, server.office.id, ids);
  const opened = await Promise.all(ids.map(async (id) => [(await findComplaint(vault, server.office.id, id))?.record, await listEvents(vault, server.office.id, id)]));
  return JSON.stringify([filings, opened]);
};

const erase = async (origin: Origin, id: string): Promise<void> => {
  const { parts, office, officers } = origin.server;
  const does = async (by: Actor, event: Parameters<typeof applyEvent>[1]['event']) => {
    const version = (await findComplaint(parts, office.id, id))?.rowVersion ?? 0;
    await applyEvent(parts, { office, complaintId: id, version, by, event, now: parts.now() });
  };
  await does({ kind: 'complainant' }, { type: 'citizen.withdrew', reason: TOKEN });
  await does({ kind: 'officer', id: officers.head, roles: ['head'] }, { type: 'officer.erased', what: 'everything', reason: 'Diminta.' });
};

test.for(engines)('an older backup brings back nothing that was erased since, where the log of destroyed keys is at hand, on $name', { timeout: 120_000 }, async (engine) => {
  const origin = await someOrigin(engine);
  const { id } = await fileOne(origin.server, { description: TOKEN, complainant: { name: TOKEN, nik: '3375011708900001', phone: '0285421234', mobile: '081234567890', email: 'siti@surel.example', address: TOKEN, region: { province: { code: '33', name: 'Jawa Tengah' }, regency: { code: '33.75', name: 'Kota Pekalongan' } } } });
  await fileOne(origin.server, { description: KEPT });
  const older = await origin.backUp();
  await erase(origin, id);
  const log = await readFile(erasedLogOf(origin.place.keysFile), 'utf8');
  expect(erasedIn(log).size).toBeGreaterThan(0);

  const without = await restored(origin, older, engine);
  expect(await readable(without, origin)).toContain(TOKEN); // the backup has it: nothing but the log takes it away

  const place = await restored(origin, older, engine, { erased: erasedIn(log) });
  const left = await readable(place, origin);
  expect(left).not.toContain(TOKEN);
  expect(left).toContain(KEPT);
  expect(await place.database.db.selectFrom('personLookup').select('complaintId').where('complaintId', '=', id).execute()).toEqual([]);
  const noted = await readErased(place.keysFile);
  expect([...erasedIn(log)].filter((key) => !noted.has(key))).toEqual([]);
  expect(await verifyOffice({ db: place.database.db, keys: await openKeys(place.keysFile) }, origin.server.office.id)).toMatchObject({ complaints: 2, faults: [] });
});

test.for(engines)('a newer backup has it no more, and its restore knows again which keys were destroyed, on $name', { timeout: 120_000 }, async (engine) => {
  const origin = await someOrigin(engine);
  const { id, card, letter } = await fileWithFiles(origin.server);
  const older = await origin.backUp();
  await erase(origin, id);
  const place = await restored(origin, await origin.backUp(), engine);
  expect(await Array.fromAsync(place.files.list(''))).toEqual([]);
  const erased = await readErased(place.keysFile);
  expect([card, letter].length + 1).toBeLessThanOrEqual(erased.size);
  const again = await restored(origin, older, engine, { erased });
  expect(await Array.fromAsync(again.files.list(''))).toEqual([]);
});

test.for(engines)('what is erased while a backup is made stays erased without any log of it, and the drill finds the backup good, on $name', { timeout: 120_000 }, async (engine) => {
  const origin = await someOrigin(engine);
  const { id } = await fileWithFiles(origin.server);
  const { files } = origin.place;
  const erasing = {
    ...files,
    list: async function* (prefix: string) {
      if (prefix === '') await erase(origin, id);
      yield* files.list(prefix);
    },
  };
  const path = join(origin.place.dataDirectory, 'during.age');
  await makeBackup({ ...origin.place, keys: origin.server.parts.keys, files: erasing }, path, { madeAt: origin.server.parts.now() });

  const place = await restored(origin, path, engine);
  expect(await place.database.db.selectFrom('attachment').select('state').distinct().execute()).toEqual([{ state: 'destroyed' }]);
  expect(await place.database.db.selectFrom('filing').select('content').where('content', 'is not', null).execute()).toEqual([]);
  expect(await verifyOffice({ db: place.database.db, keys: await openKeys(place.keysFile) }, origin.server.office.id)).toMatchObject({ complaints: 1, faults: [] });

  const steps: string[] = [];
  const isGood = await runDrill(path, origin.recoveryKey, await emptyPlace(engine), {
    now: () => Date.parse(origin.server.parts.now()),
    randomBytes: (length) => new Uint8Array(randomBytes(length)),
    passwordCost: origin.server.parts.passwordCost,
    report: ({ name, said }) => steps.push(name, ...said),
  });
  expect(isGood, steps.join('\n')).toBe(true);
});

test.for(engines)('the log of destroyed keys lies beside the backups too, and a restore that finds none says so, on $name', { timeout: 120_000 }, async (engine) => {
  const origin = await someOrigin(engine);
  const { id } = await fileOne(origin.server, { description: TOKEN });
  const older = await origin.backUp();
  const copied = join(await someFolder(), 'copied.age');
  await copyFile(older, copied);
  await erase(origin, id);
  await origin.backUp();
  expect(await readErased(older)).toEqual(await readErased(origin.place.keysFile));

  const said: string[] = [];
  const report = (line: string): void => void said.push(line);
  expect(await readable(await restored(origin, older, engine, { report }), origin)).not.toContain(TOKEN);
  expect(said.join()).not.toContain('no log of destroyed keys');
  expect(await readable(await restored(origin, copied, engine, { report }), origin)).toContain(TOKEN);
  expect(said.filter((line) => line.includes('no log of destroyed keys'))).toEqual([`no log of destroyed keys (erased.log) is beside the backup or the key ring, and none is named by --erased: what was erased after ${origin.server.parts.now()} comes back`]);
});
