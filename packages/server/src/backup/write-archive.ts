import { access, mkdir, open, rename, rm } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { Encrypter } from 'age-encryption';
import { createTarPacker } from 'modern-tar';
import { BackupError, inWords } from './backup-error.ts';

/** Adds an entry to an archive; waits where the disk is slower than whoever calls. */
export type AddEntry = (name: string, bytes: Uint8Array) => Promise<void>;

/** Of a file that is being written: what bears it is nobody's backup yet. */
export const PART = '.part';

const syncFolder = async (folder: string): Promise<void> => {
  if (process.platform === 'win32') return; // Windows cannot open a directory
  const handle = await open(folder, 'r');
  await handle.sync().finally(() => handle.close());
};

const pour = async (from: AsyncIterable<Uint8Array>, path: string): Promise<void> => {
  const file = await open(path, 'w', 0o600);
  try {
    for await (const chunk of from) await file.writeFile(chunk);
    await file.sync();
  } finally {
    await file.close();
  }
};

/**
 * Writes a tar sealed with age to `path`: whole once this resolves, not at all where it rejects or the process ends before. Never over a file that is there.
 * Throws `BackupError` where it is, or there is no room. @param recipients `age1…`; each of them alone opens it @param written called once all of it is on disk, before it bears its name
 */
export const writeArchive = async (path: string, recipients: readonly string[], madeAt: Date, fill: (add: AddEntry) => Promise<void>, written: () => Promise<void> = () => Promise.resolve()): Promise<void> => {
  const encrypter = new Encrypter();
  for (const recipient of recipients) encrypter.addRecipient(recipient);
  const folder = dirname(path);
  await mkdir(folder, { recursive: true, mode: 0o700 });
  if (await access(path).then(() => true, () => false)) throw new BackupError(`${path} is there already, and nothing is written over a backup.`);
  const part = join(folder, `${basename(path)}.${process.pid}${PART}`);

  const { readable, controller } = createTarPacker();
  const writing = pour(await encrypter.encrypt(readable), part);
  const filling = fill(async (name, bytes) => {
    const body = controller.add({ name, size: bytes.length, mode: 0o600, mtime: madeAt }).getWriter();
    if (bytes.length > 0) await body.write(bytes);
    await body.close();
  }).then(() => controller.finalize());
  filling.catch((error: unknown) => controller.error(error));
  writing.catch((error: unknown) => controller.error(error));
  const results = await Promise.allSettled([writing, filling]); // what broke the one breaks the other too
  try {
    for (const result of results) if (result.status === 'rejected') throw result.reason;
    await written();
    await rename(part, path);
    await syncFolder(folder);
  } catch (error) {
    await rm(part, { force: true });
    throw inWords(error, folder);
  }
};
