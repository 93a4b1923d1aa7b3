import { randomBytes } from 'node:crypto';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { OfficeSettings } from '@wadul/core';
import { onTestFinished } from 'vitest';
import { createApp } from '../../app.ts';
import type { OpenDatabase } from '../../db/dialect.ts';
import { openEmpty, openWithTables, type Engine } from '../../db/testing/engines.ts';
import { keepKeyRing } from '../../keys/change-key-ring.ts';
import { makeKeyRing, openKeys } from '../../keys/key-ring-file.ts';
import { openFolderStore } from '../../storage/folder-store.ts';
import { testLog } from '../../testing/test-log.ts';
import { startTestServer, type TestServer } from '../../testing/test-server.ts';
import type { Place } from '../empty-place.ts';
import { makeBackup } from '../make-backup.ts';
import { restoreBackup, type RestoreParts } from '../restore-backup.ts';
import { withSnapshot } from '../rows.ts';

const random = (length: number): Uint8Array => new Uint8Array(randomBytes(length));

/** A folder that goes with the test. */
export const someFolder = async (): Promise<string> => {
  const folder = await mkdtemp(join(tmpdir(), 'wadul-backup-'));
  onTestFinished(() => rm(folder, { recursive: true, force: true }));
  return folder;
};

const placeOf = async (database: OpenDatabase): Promise<Place> => {
  const dataDirectory = await someFolder();
  onTestFinished(() => database.close());
  return { database, files: openFolderStore(join(dataDirectory, 'files')), keysFile: join(dataDirectory, 'keys', 'key-ring.json'), dataDirectory };
};

/** Somewhere with nothing in it; it goes with the test. */
export const emptyPlace = async (engine: Engine): Promise<Place> => placeOf(await openEmpty(engine));

/** A server whose keys and files are in a place of its own, as those of a real one are. */
export interface Origin {
  readonly place: Place;
  readonly server: TestServer;
  /** As it was printed. */
  readonly recoveryKey: string;
  /** Makes a backup now; answers its path. */
  backUp(path?: string, recipients?: readonly string[]): Promise<string>;
}

/** A server over a place that has tables and nothing in them; `settings` changes its office's. */
export const originOver = async (place: Place, settings: Partial<OfficeSettings> = {}): Promise<Origin> => {
  const { ring, recoveryKey } = await makeKeyRing(random);
  await keepKeyRing(place.keysFile, ring);
  const server = await startTestServer(place.database, { settings, parts: { keys: await openKeys(place.keysFile), files: place.files } });
  let backups = 0;
  return {
    place,
    server,
    recoveryKey,
    backUp: async (path = join(place.dataDirectory, 'backups', `${(backups += 1)}.age`), recipients = []) =>
      (await makeBackup({ ...place, keys: server.parts.keys }, path, { madeAt: server.parts.now(), recipients })).path,
  };
};

export const someOrigin = async (engine: Engine, settings: Partial<OfficeSettings> = {}): Promise<Origin> => originOver(await placeOf(await openWithTables(engine)), settings);

/** What a restore takes in a test, with everything that it says. */
export const restoreParts = (change: Partial<RestoreParts> = {}): RestoreParts & { readonly said: readonly string[] } => {
  const said: string[] = [];
  return { now: () => '2026-03-10T02:00:00.000Z', randomBytes: random, log: testLog().log, report: (done) => said.push(done), said, ...change };
};

/** The same office, officers and clock over what was restored. */
export const serverOver = async ({ server }: Origin, place: Place): Promise<TestServer> => {
  const { db, engine } = place.database;
  const parts = { ...server.parts, db, engine, keys: await openKeys(place.keysFile), files: place.files };
  const app = createApp(parts);
  const send: TestServer['send'] = async (method, path, { body, headers = {}, as } = {}) =>
    app.request(path, {
      method,
      headers: { ...(body === undefined ? {} : { 'content-type': 'application/json' }), ...(as === undefined ? {} : { cookie: as, 'sec-fetch-site': 'same-origin' }), ...headers },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    });
  return { ...server, app, parts, send };
};

/** Restores a backup of this origin into an empty place. */
export const restored = async (origin: Origin, from: string, engine: Engine, change: Partial<RestoreParts> = {}): Promise<Place> => {
  const place = await emptyPlace(engine);
  await restoreBackup(from, origin.recoveryKey, place, restoreParts(change));
  return place;
};

/** Every row of a place, as a backup writes it. */
export const rowsOf = ({ database }: Pick<Place, 'database'>): Promise<string[]> =>
  withSnapshot(database, `test_${Buffer.from(random(4)).toString('hex')}`, async ({ tables, lines }) => {
    const all: string[] = [];
    for (const table of tables) for await (const some of lines(table)) all.push(...some.map((line) => `${table.name} ${line}`));
    return all;
  });

/** Makes a backup of a place. */
export const backUpPlace = async (place: Place): Promise<string> =>
  (await makeBackup({ ...place, keys: await openKeys(place.keysFile) }, join(place.dataDirectory, 'backups', 'again.age'), { madeAt: '2026-03-11T00:00:00.000Z' })).path;
