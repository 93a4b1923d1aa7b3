import { open } from 'node:fs/promises';
import { Decrypter } from 'age-encryption';
import { createTarDecoder } from 'modern-tar';
import { BackupError, NotOpenedError } from './backup-error.ts';

/** An entry of an archive with its content. */
export interface ArchiveEntry {
  readonly name: string;
  readonly bytes: Uint8Array;
}

const MAGIC = 'age-encryption.org/v1\n';

const bytesOf = async (body: ReadableStream<Uint8Array>): Promise<Uint8Array> => {
  const chunks: Uint8Array[] = [];
  for await (const chunk of body) chunks.push(chunk);
  return new Uint8Array(Buffer.concat(chunks));
};

const identityOf = (recoveryKey: string): Decrypter => {
  const decrypter = new Decrypter();
  try {
    decrypter.addIdentity(recoveryKey.trim().toUpperCase());
  } catch {
    throw new NotOpenedError('This is no recovery key. It begins with AGE-SECRET-KEY-1; compare it with the printed one, letter by letter.');
  }
  return decrypter;
};

/**
 * The entries of a backup, one after the other. What it gives is as it was written; that nothing is missing at the end is known once it has given the last.
 * Throws `BackupError` where the file is no backup, this key does not open it, or it was cut off or altered anywhere.
 */
export async function* readArchive(path: string, recoveryKey: string): AsyncGenerator<ArchiveEntry> {
  const decrypter = identityOf(recoveryKey);
  const file = await open(path, 'r').catch((error: NodeJS.ErrnoException) => {
    throw new BackupError(`${path} cannot be read: ${error.code === 'ENOENT' ? 'there is no such file' : (error.code ?? 'unknown')}.`);
  });
  try {
    const start = await file.read(Buffer.alloc(MAGIC.length), 0, MAGIC.length, 0);
    if (start.buffer.toString('latin1') !== MAGIC) throw new BackupError(`${path} is no backup of Wadul, or its beginning was altered.`);
    const sealed = file.readableWebStream({ autoClose: false }) as ReadableStream<Uint8Array>;
    const plain = await decrypter.decrypt(sealed).catch((error: Error) => {
      if (error.message.startsWith('no identity matched')) throw new NotOpenedError('This recovery key does not open this backup. Is it the one that was printed by the server that made it?');
      throw new BackupError(`${path} is damaged: its beginning was cut off or altered.`);
    });
    yield* entriesOf(plain, path);
  } finally {
    await file.close();
  }
}

async function* entriesOf(plain: ReadableStream<Uint8Array>, path: string): AsyncGenerator<ArchiveEntry> {
  const reader = plain.pipeThrough(createTarDecoder({ strict: true })).getReader();
  const next = async (): Promise<ArchiveEntry | undefined> => {
    try {
      const { done, value } = await reader.read();
      return done ? undefined : { name: value.header.name, bytes: await bytesOf(value.body) };
    } catch (cause) {
      throw new BackupError(`${path} is damaged: it was cut off or altered. Nothing of it was taken; use another backup.`, { cause });
    }
  };
  try {
    for (let entry = await next(); entry !== undefined; entry = await next()) yield entry;
  } finally {
    await reader.cancel().catch(() => undefined);
  }
}
