import type { KeyRing, MasterKey } from './key-ring.ts';
import { KeyRingFileError } from './key-ring-file.ts';

/** How long a master stays after it was retired, used or not: every process has read the ring anew by then. */
const GRACE_MS = 15 * 60_000;

/** The ring with a master marked to go. Throws `KeyRingFileError` where it is the current one or none of it. @param now UTC instant */
export const withRetired = (ring: KeyRing, id: string, now: string): KeyRing => {
  const [first, ...others] = ring.masters;
  if (first.id === id) throw new KeyRingFileError('This is the key that seals now. Rotate first: npm run keys -- rotate');
  if (!others.some((one) => one.id === id)) throw new KeyRingFileError('The key ring has no such key. npm run keys -- status lists them.');
  return { ...ring, masters: [first, ...others.map((one): MasterKey => (one.id === id ? { ...one, retired: one.retired ?? now } : one))] };
};

/** The ring without the retired masters that nothing needs any more; the same ring where there is none. @param used the masters by which something is wrapped @param now UTC instant */
export const withoutRetired = (ring: KeyRing, used: ReadonlySet<string>, now: string): KeyRing => {
  const [first, ...others] = ring.masters;
  const left = others.filter(({ id, retired }) => retired === undefined || used.has(id) || Date.parse(now) - Date.parse(retired) < GRACE_MS);
  return left.length === others.length ? ring : { ...ring, masters: [first, ...left] };
};
