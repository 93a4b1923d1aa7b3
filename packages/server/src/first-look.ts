import { stat } from 'node:fs/promises';
import { storedFile } from './attachments/file-places.ts';
import type { Scanner } from './attachments/scanner.ts';
import { findSomeKept } from './db/attachment.queries.ts';
import type { AppParts } from './http/parts.ts';
import type { Mailer } from './notices/mailer.ts';
import { StoreUnavailableError } from './storage/file-store.ts';

/** What users may do who are neither a file's owner nor of its group; Windows has no such bits. */
const OTHERS = 0o007;

const ofKeys = async (keysFile: string): Promise<string[]> => {
  const { mode } = await stat(keysFile);
  return process.platform !== 'win32' && (mode & OTHERS) !== 0 ? [`Every user of this machine may use the key ring, ${keysFile}. Let only its owner read it: chmod 600.`] : [];
};

/** A store may answer and be the wrong one: then a file that the database knows is not in it. */
const ofFiles = async ({ db, files }: Pick<AppParts, 'db' | 'files'>): Promise<string[]> => {
  try {
    const kept = await findSomeKept(db);
    const name = kept && storedFile(kept);
    const found = await files.list(name ?? 'files/')[Symbol.asyncIterator]().next();
    return name !== undefined && found.value !== name ? ['Files that belong to complaints are not where files are kept. Are FILES_DIR or the bucket right?'] : [];
  } catch (error) {
    if (!(error instanceof StoreUnavailableError)) throw error;
    return [`${error.message} Nothing can be attached, and no backup is made, until it can be used.`];
  }
};

/** A file of one byte, in which no scanner finds anything. */
const ofScanner = async (scanner: Scanner | undefined): Promise<string[]> =>
  scanner && (await scanner.scan(new Uint8Array(1))) !== 'clean' ? ['The virus scanner, CLAMD_ADDRESS, does not answer as it should. Files are taken meanwhile, and opened with a reason only.'] : [];

/** Mail that is on: by what, and whether people can reach the address that stands in notices. */
export interface MailOutlook {
  readonly mailer: Pick<Mailer, 'check'>;
  readonly isPublic: boolean;
}

const troubles = { unreachable: 'cannot be reached', timeout: 'does not answer in time' } as const;

const ofMail = async (mail: MailOutlook | undefined): Promise<string[]> => {
  if (!mail) return [];
  const failure = await mail.mailer.check();
  const trouble = failure && (failure in troubles ? troubles[failure as keyof typeof troubles] : 'does not let us sign in, or not by TLS');
  return [
    ...(trouble === undefined ? [] : [`The mail server, SMTP_URL, ${trouble}. Notices wait meanwhile, and are tried for two days.`]),
    ...(mail.isPublic ? [] : ['PUBLIC_URL is not set: the address in the notices leads to this machine, which nobody else can reach.']),
  ];
};

/**
 * What the operator should look after, in sentences: what a start can do without, and what people would otherwise find out. Intake goes on whatever it is.
 * Throws what the database throws.
 */
export const lookAround = async (parts: Pick<AppParts, 'db' | 'files' | 'uploads'>, keysFile: string, mail?: MailOutlook): Promise<string[]> =>
  (await Promise.all([ofKeys(keysFile), ofFiles(parts), ofScanner(parts.uploads.scanner), ofMail(mail)])).flat();
