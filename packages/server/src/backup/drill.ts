import { fileURLToPath } from 'node:url';
import { makeSecret, type RandomBytes } from '@wadul/core';
import { createApp } from '../app.ts';
import { startInspector } from '../attachments/inspector.ts';
import { storedFile } from '../attachments/file-places.ts';
import { readBytes } from '../attachments/read-attachment.ts';
import { uploadParts } from '../attachments/upload-parts.ts';
import { replacePasswords } from '../commands/add-staff.ts';
import type { PasswordCost } from '../commands/password-hash.ts';
import { openRegions } from '../commands/region-folder.ts';
import { listAttachments } from '../db/attachment.queries.ts';
import { findComplaint } from '../db/complaint.queries.ts';
import { findFiling } from '../db/filing.queries.ts';
import { listOffices } from '../db/office.queries.ts';
import { listOfficers } from '../db/officer.queries.ts';
import type { AppParts } from '../http/parts.ts';
import { openChanges } from '../live/changes.ts';
import { openPaperRoom } from '../papers/room/paper-room.ts';
import { openKeys } from '../keys/key-ring-file.ts';
import { inWords } from './backup-error.ts';
import { fileInDrill } from './drill-filing.ts';
import type { Place } from './empty-place.ts';
import { restoreBackup } from './restore-backup.ts';
import { verifyRestored } from './verify-restored.ts';

/** What a drill takes beside the backup. */
export interface DrillParts {
  /** Milliseconds since 1970. */
  readonly now: () => number;
  readonly randomBytes: RandomBytes;
  readonly passwordCost: PasswordCost;
  /** Hears of each step as it ends, in the operator's words. */
  readonly report: (step: DrillStep) => void;
}

/** A step of a drill. */
export interface DrillStep {
  readonly name: string;
  readonly isOk: boolean;
  /** What was found, or why it failed. */
  readonly said: readonly string[];
  readonly seconds: number;
}

/** A step could not do what a server must. Says nothing of what is in the data. */
class DrillFailure extends Error {
  override readonly name = 'DrillFailure';
}

/** How many complaints of an office are opened; its newest. */
const SAMPLE = 50;

const silent = { info: () => undefined, warn: () => undefined, error: () => undefined };
const ORIGIN = 'https://drill.invalid';
const regionsFolder = fileURLToPath(new URL('../../regions', import.meta.url));

/** Opens what is sealed of the newest complaints: record, filing, files. */
const openSample = async (parts: AppParts): Promise<string[]> => {
  const said: string[] = [];
  for (const { id: officeId, slug } of await listOffices(parts.db)) {
    const newest = await parts.db.selectFrom('complaint').select('id').where('officeId', '=', officeId).orderBy('receivedAt', 'desc').orderBy('id').limit(SAMPLE).execute();
    let files = 0;
    for (const { id } of newest) {
      if (!(await findComplaint(parts, officeId, id)) || !(await findFiling(parts, officeId, id))) throw new DrillFailure(`A complaint of ${slug} is not whole.`);
      for (const row of await listAttachments(parts.db, officeId, id)) {
        // Each file of the backup was found again: what is not there was missing already when it was made.
        if (row.state !== 'ready' || !(await parts.files.get(storedFile(row)))) continue;
        await readBytes(parts, row);
        files += 1;
      }
    }
    said.push(`${slug}: ${newest.length} complaints and ${files} files opened`);
  }
  return said;
};

/** Signs an officer in with a password that only this scratch copy has, and lets them enter a complaint, which its complainant then finds. */
const work = async (parts: AppParts): Promise<string[]> => {
  const app = createApp(parts);
  const said: string[] = [];
  for (const office of await listOffices(parts.db)) {
    const officer = (await listOfficers(parts.db, office.id)).find(({ disabledAt, roles }) => disabledAt === null && (roles.includes('frontDesk') || roles.includes('liaison')));
    if (!officer) {
      said.push(`${office.slug}: has nobody who enters complaints`);
      continue;
    }
    const password = makeSecret(parts.randomBytes);
    await replacePasswords(parts, office.id, password, parts.now(), { oneTime: false, withoutSecondFactor: true });
    said.push(`${office.slug}: ${await fileInDrill((path, request) => app.request(path, request), { office, login: officer.login, password, origin: ORIGIN, now: parts.now() })}`);
  }
  return said;
};

/**
 * Restores a backup into a place that is thrown away afterwards, and sees whether a server over it would work: logs whole, complaints open, somebody signs in, a complaint
 * is entered and found again. Answers whether every step went well; the first that does not ends it.
 */
export const runDrill = async (from: string, recoveryKey: string, place: Place, { now, randomBytes, passwordCost, report }: DrillParts): Promise<boolean> => {
  const at = (): string => new Date(now()).toISOString();
  const step = async (name: string, act: (say: (line: string) => void) => Promise<readonly string[] | void>): Promise<boolean> => {
    const began = now();
    const said: string[] = [];
    const end = (isOk: boolean): boolean => {
      report({ name, isOk, said, seconds: (now() - began) / 1000 });
      return isOk;
    };
    try {
      said.push(...((await act((line) => said.push(line))) ?? []));
      return end(true);
    } catch (error) {
      const told = inWords(error, 'the place of the drill');
      said.push(told instanceof Error ? told.message : String(told));
      return end(false);
    }
  };
  const parts = async (): Promise<AppParts> => ({
    db: place.database.db,
    engine: place.database.engine,
    durability: place.database.durability,
    now: at,
    randomBytes,
    log: silent,
    origins: [ORIGIN],
    passwordCost,
    regions: await openRegions(regionsFolder),
    keys: await openKeys(place.keysFile),
    files: place.files,
    uploads: uploadParts(startInspector(), undefined),
    papers: openPaperRoom(),
    changes: openChanges(place.database),
  });
  return (
    (await step('restore', (say) => restoreBackup(from, recoveryKey, place, { now: at, randomBytes, log: silent, report: say, erased: new Set() }))) &&
    (await step('logs', async (say) => {
      const findings = await verifyRestored(place);
      for (const { said } of findings) say(said);
      if (findings.some(({ isSound }) => !isSound)) throw new DrillFailure('A log was changed.');
    })) &&
    (await step('complaints open', async () => openSample(await parts()))) &&
    (await step('a server works', async () => work(await parts())))
  );
};
