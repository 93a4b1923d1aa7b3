import { access, readFile } from 'node:fs/promises';
import type { RandomBytes } from '@wadul/core';
import { changeKeyRing, keepKeyRing, sealedCopyOf } from './change-key-ring.ts';
import { KeyRingFileError, readKeyRing, withNewMaster } from './key-ring-file.ts';
import { readKeyStatus } from './key-status.ts';
import { readRecoveryKey, recoveryKeyIn } from './recovery-key.ts';
import { withRetired } from './retire-master.ts';
import { openSealedRing } from './sealed-ring.ts';

/** What the command needs from outside. */
export interface KeysCommand {
  readonly keysFile: string;
  readonly randomBytes: RandomBytes;
  /** UTC instant. */
  readonly now: string;
  readonly print: (line: string) => void;
  /** Asks whoever runs it for a line, such as the recovery key, so that it need not stand in a file or in the shell's history. */
  readonly ask: (question: string) => Promise<string>;
}

const USAGE = 'npm run keys -- status | rotate | retire <id> | recover [file with the recovery key]';

const status = async ({ keysFile, print }: KeysCommand): Promise<void> => {
  const ring = await readKeyRing(keysFile);
  if (!ring) throw new KeyRingFileError(`There is no key ring at ${keysFile}. Are DATA_DIR and KEYS_FILE right? The first start of the server makes it; after a loss: npm run keys -- recover`);
  const written = await readKeyStatus(keysFile);
  print(`Key ring: ${keysFile}`);
  for (const [index, { id, retired }] of ring.masters.entries()) {
    const keys = written ? `${written.wrappedBy[id] ?? 0} keys wrapped by it` : 'how many keys it wraps is not known yet';
    print(`${id}  ${index === 0 ? 'seals' : retired === undefined ? 'opens' : `opens, retired ${retired}`}, ${keys}`);
  }
  print(written ? `As a server found it at ${written.at}.` : 'No server has looked yet: it does every five minutes.');
};

const rotate = async ({ keysFile, randomBytes, print }: KeysCommand): Promise<void> => {
  const { masters } = await changeKeyRing(keysFile, (ring) => withNewMaster(ring, randomBytes));
  print(`${masters[0].id} seals from now on; its sealed copy is at ${sealedCopyOf(keysFile)}. The recovery key stays the same.`);
  print('A running server takes it up within five minutes and wraps every key anew; nothing has to stop. Look with: npm run keys -- status');
  if (masters[1]) print(`Once nothing is wrapped by the one before: npm run keys -- retire ${masters[1].id}`);
};

const retire = async ({ keysFile, now, print }: KeysCommand, id: string): Promise<void> => {
  await changeKeyRing(keysFile, (ring) => withRetired(ring, id, now));
  print(`${id} is dropped by the running server a quarter of an hour from now, or as soon after as nothing is wrapped by it any more. Copies of the database that were made by other means before its rotation still need it: keep the sealed key ring that goes with them. A backup of Wadul has its own.`);
};

const recover = async ({ keysFile, print, ask }: KeysCommand, keyFile: string | undefined): Promise<void> => {
  const isThere = await access(keysFile).then(() => true, () => false);
  if (isThere) throw new KeyRingFileError(`There is a key ring at ${keysFile}. Move it away first; it is not overwritten.`);
  const copy = sealedCopyOf(keysFile);
  const sealed = await readFile(copy).catch(() => {
    throw new KeyRingFileError(`There is no sealed copy at ${copy}. Put one there from a backup.`);
  });
  const asked = async (): Promise<string> => {
    const answer = await ask('Recovery key (AGE-SECRET-KEY-1…): ');
    return recoveryKeyIn(answer) ?? answer;
  };
  const ring = await openSealedRing(sealed, keyFile === undefined ? await asked() : await readRecoveryKey(keyFile));
  await keepKeyRing(keysFile, ring);
  print(`The key ring is back at ${keysFile}, with ${ring.masters.length === 1 ? 'one key' : `${ring.masters.length} keys`}.`);
};

/** Looks after the key ring; answers the code that the process ends with. Throws `KeyRingFileError`. */
export const runKeysCommand = async (command: KeysCommand, [verb, argument]: readonly string[]): Promise<number> => {
  if (verb === 'status') await status(command);
  else if (verb === 'rotate') await rotate(command);
  else if (verb === 'retire' && argument !== undefined) await retire(command, argument);
  else if (verb === 'recover') await recover(command, argument);
  else {
    command.print(USAGE);
    return 2;
  }
  return 0;
};
