import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { OfficerEvent, Receipt } from '@wadul/core';
import { startInspector } from '../attachments/inspector.ts';
import { uploadParts } from '../attachments/upload-parts.ts';
import { createApp } from '../app.ts';
import { addDemoStaff } from '../commands/add-staff.ts';
import { keepOffice } from '../commands/keep-office.ts';
import { openRegions } from '../commands/region-folder.ts';
import type { OpenDatabase } from '../db/dialect.ts';
import { inTransaction } from '../db/transaction.ts';
import type { AppParts, Log } from '../http/parts.ts';
import { openChanges } from '../live/changes.ts';
import { keysInMemory } from '../keys/keys-in-memory.ts';
import { readOfficeFile } from '../offices/office-file.ts';
import { openPaperRoom } from '../papers/room/paper-room.ts';
import { openFolderStore } from '../storage/folder-store.ts';

const inPackage = (path: string): string => fileURLToPath(new URL(`../../${path}`, import.meta.url));
const ORIGIN = 'http://localhost:8080';
const PASSWORD = 'untuk peragaan saja';
const silent: Log = { info: () => undefined, warn: () => undefined, error: () => undefined };

/** A filed complaint, as officers find it. */
export interface Filed {
  readonly id: string;
  readonly ticket: string;
}

/** The office at work, through its public door and its officers' door, by a clock that is set. */
export interface BookOffice {
  /** Sets the clock (UTC instant). */
  at(now: string): void;
  /** Asks the server as anybody may; throws what it refuses. */
  ask(path: string, init?: RequestInit): Promise<Response>;
  /** Asks it as one of the demo staff. */
  askAs(login: string, path: string, init?: RequestInit): Promise<Response>;
  /** By the form: the public door. */
  file(filing: object): Promise<Filed>;
  /** By an officer, who typed in what came by another channel. */
  enter(login: string, intake: object): Promise<Filed>;
  /** An officer does something with a complaint. */
  does(login: string, complaint: Filed, event: OfficerEvent): Promise<void>;
  readonly slug: string;
}

const json = (method: string, body: object, headers: Record<string, string> = {}): RequestInit => ({ method, body: JSON.stringify(body), headers: { 'content-type': 'application/json', ...headers } });

/** Puts the office into an empty database and opens its doors. @param chance where keys and secrets come from */
export const openBookOffice = async (database: OpenDatabase, officeFile: string, randomBytes: AppParts['randomBytes'], newKey: () => string): Promise<BookOffice> => {
  let now = '2026-01-02T01:00:00.000Z';
  const { db, engine, durability } = database;
  const parts: AppParts = {
    db,
    engine,
    durability,
    now: () => now,
    randomBytes,
    log: silent,
    origins: [ORIGIN],
    passwordCost: { memory: 8, passes: 1, parallelism: 1 },
    regions: await openRegions(inPackage('regions')),
    keys: await keysInMemory(randomBytes),
    files: openFolderStore(join(tmpdir(), 'wadul-demo-book')), // nothing is put into it: the book is told without files
    uploads: uploadParts(startInspector(), undefined),
    papers: openPaperRoom(),
    changes: openChanges(database),
  };
  const settings = await readOfficeFile(inPackage(`offices/${officeFile}`));
  await inTransaction(db, async (trx) => {
    const inside = { ...parts, db: trx };
    const { id } = await keepOffice(inside, settings, now);
    await addDemoStaff(inside, id, PASSWORD, now, { oneTime: false });
  });
  const app = createApp(parts);
  const { slug } = settings;

  const ask: BookOffice['ask'] = async (path, init) => {
    const answer = await app.request(path, init);
    if (!answer.ok) throw new Error(`${init?.method ?? 'GET'} ${path}: ${answer.status} ${await answer.text()}`);
    return answer;
  };
  const askAs: BookOffice['askAs'] = async (login, path, init = {}) => {
    const signedIn = await ask('/api/desk/session', json('POST', { office: slug, login, password: PASSWORD }, { origin: ORIGIN }));
    const headers = new Headers(init.headers);
    headers.set('cookie', signedIn.headers.get('set-cookie')?.split(';')[0] ?? '');
    headers.set('origin', ORIGIN);
    return ask(path, { ...init, headers });
  };
  const find = async (answer: Response): Promise<Filed> => {
    const { ticket } = (await answer.json()) as Receipt;
    const { complaints } = (await (await askAs('loket', `/api/desk/complaints?q=${ticket}`)).json()) as { complaints: readonly Filed[] };
    const found = complaints.find((one) => one.ticket === ticket);
    if (!found) throw new Error('A filed complaint is not on the work list.');
    return { id: found.id, ticket };
  };
  return {
    slug,
    at: (instant) => {
      now = instant;
    },
    ask,
    askAs,
    file: async (filing) => find(await ask(`/api/offices/${slug}/complaints`, json('POST', filing, { 'idempotency-key': newKey() }))),
    enter: async (login, intake) => find(await askAs(login, '/api/desk/complaints', json('POST', intake, { 'idempotency-key': newKey() }))),
    does: async (login, complaint, event) => {
      const path = `/api/desk/complaints/${complaint.id}`;
      const version = (await askAs(login, path)).headers.get('etag') ?? '';
      await askAs(login, `${path}/events`, json('POST', event, { 'if-match': version }));
    },
  };
};
