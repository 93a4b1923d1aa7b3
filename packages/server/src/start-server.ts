import { once } from 'node:events';
import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { createAdaptorServer } from '@hono/node-server';
import type { RandomBytes } from '@wadul/core';
import { isPublic, originsOf } from './addresses.ts';
import { createApp } from './app.ts';
import { startInspector } from './attachments/inspector.ts';
import { clamdScanner } from './attachments/scanner.ts';
import { uploadParts } from './attachments/upload-parts.ts';
import { lastBackupAt } from './backup/backup-folder.ts';
import { startBackups } from './backup/start-backups.ts';
import { refuseUnfinished } from './backup/unfinished.ts';
import type { PasswordCost } from './commands/password-hash.ts';
import { openRegions } from './commands/region-folder.ts';
import type { Config } from './config.ts';
import { openDatabase, type OpenDatabase } from './db/dialect.ts';
import { migrate } from './db/migrate.ts';
import { lookAround } from './first-look.ts';
import { prepareOffices, type FirstRun } from './first-run.ts';
import type { App } from './http/env.ts';
import { apiDocument } from './http/open-api.ts';
import type { AppParts, Log } from './http/parts.ts';
import { identityProvider } from './identity-provider/identity-provider.ts';
import { openJobQueue } from './jobs/job-queue.ts';
import { startJobs } from './jobs/start-jobs.ts';
import { prepareKeys } from './keys/prepare-keys.ts';
import { openChanges } from './live/changes.ts';
import { smtpMailer } from './notices/mailer.ts';
import { readOfficeFolder } from './offices/office-file.ts';
import { shippedOffices } from './offices/shipped.ts';
import { openPages } from './pages/open-pages.ts';
import { openPaperRoom } from './papers/room/paper-room.ts';
import { PASSWORD_COST } from './password-cost.ts';
import { operations } from './routes/index.ts';
import { openStore } from './storage/open-store.ts';

/** What a server needs from outside, beside its configuration. */
export interface Outside {
  /** Milliseconds since 1970. */
  readonly now: () => number;
  readonly randomBytes: RandomBytes;
  readonly log: Log;
  /** What hashing a password or tracking secret costs; `PASSWORD_COST` unless told. */
  readonly passwordCost?: PasswordCost;
}

/** A server that answers. */
export interface RunningServer {
  /** Where it is reached; the first is for people. */
  readonly origins: readonly string[];
  readonly database: Pick<OpenDatabase, 'engine' | 'durability' | 'durabilityDetail'>;
  /** What the first start made; absent on every later one. */
  readonly firstRun: FirstRun | undefined;
  /** Opens the sealed copies of the key ring; there only when this start made the ring, and kept nowhere. */
  readonly recoveryKey: string | undefined;
  /** What the operator should look after, in sentences. */
  readonly warnings: readonly string[];
  /** Finishes the requests and the job that are at work, takes no more, and closes the database. */
  stop(): Promise<void>;
}

const inPackage = (path: string): string => fileURLToPath(new URL(`../${path}`, import.meta.url));
/** Where the build leaves the elements' files for a script tag. */
const widgetFolder = (): string => fileURLToPath(new URL('.', import.meta.resolve('@wadul/widget/cdn/integrity.json')));

/** Milliseconds: for the head of a request, for all of it (Node's own are six and ten times as long), between two looks for those that took longer (Node's: 30,000), and for requests at work when the server stops. */
const LIMITS = { head: 10_000, request: 30_000, looking: 2_000, stopping: 10_000 } as const;

const listen = async (fetch: (request: Request, connection: object) => Promise<Response>, { host, port }: Config): Promise<Server> => {
  const server = createAdaptorServer({ fetch, serverOptions: { headersTimeout: LIMITS.head, requestTimeout: LIMITS.request, connectionsCheckingInterval: LIMITS.looking } }) as Server;
  server.listen(port, host);
  await once(server, 'listening'); // rejects with what stands against it, such as EADDRINUSE
  return server;
};

const stopListening = async (server: Server): Promise<void> => {
  const closed = once(server, 'close');
  server.close();
  const late = setTimeout(() => server.closeAllConnections(), LIMITS.stopping);
  await closed;
  clearTimeout(late);
};

const saidOtherwise = (slug: string): string =>
  `The settings of ${slug} were changed at the desk, and its file says otherwise: the desk’s are in use. "npm run office-file -- ${slug}" compares them, and takes the file again.`;

const notSetUp = (slug: string): string => `Nobody can sign in at ${slug} yet: it waits for its set-up code. "npm run setup-code -- ${slug}" prints a new one.`;

/** Everything over an open database; what was opened is given to `opened`, so that a start that fails can be undone. */
const startOver = async (database: OpenDatabase, config: Config, outside: Outside, opened: (close: () => Promise<void>) => void): Promise<Omit<RunningServer, 'stop'>> => {
  await refuseUnfinished(config.dataDirectory);
  await migrate(database);
  const regions = await openRegions(inPackage('regions'));
  const pages = await openPages({ widgetFolder: widgetFolder(), archive: join(config.dataDirectory, 'widget'), regions, api: () => apiDocument(operations) });
  const settings = await readOfficeFolder(config.officesDirectory ?? shippedOffices);

  const files = openStore(config.files);
  const uploads = uploadParts(startInspector(), config.clamd && clamdScanner(config.clamd));
  // After the last request, which may still begin some. What waits for its turn is left to the next start, whose sweep takes it up.
  opened(() => {
    uploads.inspector.letGo();
    return uploads.atWork.settled();
  });

  const queue = await openJobQueue(database, outside.log);
  opened(() => queue.close()); // after the last request, which may still put a notice in

  const app = Promise.withResolvers<App>(); // requests wait for it: the port is known, and with it the origins, only once it listens
  const server = await listen(async (request, connection) => (await app.promise).fetch(request, connection), config);
  opened(() => stopListening(server));
  const changes = openChanges(database);
  opened(() => changes.close()); // before the last request: listening ones would never end
  const origins = originsOf(config, (server.address() as AddressInfo).port);
  const { db, engine, durability } = database;
  const { randomBytes, log, passwordCost = PASSWORD_COST } = outside;
  const { keys, recoveryKey } = await prepareKeys(db, config.keysFile, randomBytes);
  const parts: AppParts = { db, engine, durability, now: () => new Date(outside.now()).toISOString(), randomBytes, log, origins, passwordCost, regions, keys, files, uploads, papers: openPaperRoom(), changes, ...(config.mail && { outbox: queue.notices }), ...(config.identityProvider && { identityProvider: identityProvider(config.identityProvider) }), lastBackupAt: () => lastBackupAt(config.backups, new Date(outside.now()).toISOString()) };
  const { firstRun, differing, waiting } = await prepareOffices(parts, settings, parts.now(), { forTrial: !isPublic(config) });
  app.resolve(createApp(parts, pages));
  const mailer = config.mail && smtpMailer(config.mail);
  const backups = await startBackups(parts, database, config);
  opened(() => backups.stop());
  const jobs = await startJobs(parts, queue, { keysFile: config.keysFile, backUpIfDue: backups.backUpIfDue, mail: config.mail && mailer && { mailer, from: config.mail.from } });
  opened(() => jobs.stop());
  return { origins, database, firstRun, recoveryKey, warnings: [...differing.map(saidOtherwise), ...waiting.map(notSetUp), ...(await lookAround(parts, config.keysFile, mailer && { mailer, isPublic: config.publicOrigins.length > 0 }))] };
};

/**
 * Starts the server: database, tables, offices, pages, port, jobs. When it answers, it serves. Throws what stands against it, with everything closed again:
 * `BackupError` (a restore was cut off), `DirectoryInUseError`, `DirectoryNotUsableError`, `NewerSchemaError`, `KeyRingFileError`, `WrongKeysError`, `NoWidgetError`, `OfficeFileError`, or what listening throws.
 */
export const startServer = async (config: Config, outside: Outside): Promise<RunningServer> => {
  const report = (error: Error): void => outside.log.warn({ error: error.name }, 'a connection to the database broke');
  const database = await openDatabase(config.database, { now: outside.now, report });
  const closing: (() => Promise<void>)[] = [() => database.close()];
  const stop = async (): Promise<void> => {
    for (const close of closing.splice(0).toReversed()) await close();
  };
  try {
    return { ...(await startOver(database, config, outside, (close) => closing.push(close))), stop };
  } catch (error) {
    await stop();
    throw error;
  }
};
