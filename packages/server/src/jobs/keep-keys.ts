import { rewrapKeys } from '../commands/rewrap-keys.ts';
import { listDestroyed } from '../db/data-key.queries.ts';
import type { AppParts } from '../http/parts.ts';
import { readErased } from '../keys/erased-log.ts';
import { changeKeyRing } from '../keys/change-key-ring.ts';
import { writeKeyStatus } from '../keys/key-status.ts';
import { withoutRetired } from '../keys/retire-master.ts';

type Parts = Pick<AppParts, 'db' | 'keys' | 'randomBytes' | 'log'>;

/** Notes destroyed keys that a process which was killed, a full disk, or a line that was cut off left unnoted. */
export const noteMissing = async ({ db, keys }: Parts, keysFile: string): Promise<void> => {
  const noted = await readErased(keysFile);
  await keys.noteDestroyed((await listDestroyed(db)).filter((id) => !noted.has(id)));
};

/** Notes what was destroyed and not noted, brings everything under the first master of the ring, drops from the ring what was retired and is needed no more, and writes down how far it is. @param now UTC instant */
export const keepKeys = async (parts: Parts, keysFile: string, now: string): Promise<void> => {
  await noteMissing(parts, keysFile);
  const { rewrapped, wrappedBy } = await rewrapKeys(parts);
  if (rewrapped > 0) parts.log.info({ rewrapped }, 'keys were wrapped anew after a rotation');
  const isDone = (ring: ReturnType<typeof parts.keys.ring>) => withoutRetired(ring, new Set(wrappedBy.keys()), now);
  if (isDone(parts.keys.ring()) !== parts.keys.ring()) {
    await changeKeyRing(keysFile, isDone);
    await parts.keys.refresh();
    parts.log.info({}, 'retired keys were dropped from the key ring');
  }
  await writeKeyStatus(keysFile, { at: now, wrappedBy: Object.fromEntries(wrappedBy) });
};
