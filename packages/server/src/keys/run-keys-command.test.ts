import { randomBytes } from 'node:crypto';
import { mkdtemp, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { keepKeyRing, sealedCopyOf } from './change-key-ring.ts';
import { makeKeyRing, readKeyRing } from './key-ring-file.ts';
import { writeKeyStatus } from './key-status.ts';
import { withoutRetired } from './retire-master.ts';
import { runKeysCommand } from './run-keys-command.ts';

const random = (n: number): Uint8Array => new Uint8Array(randomBytes(n));
const now = '2026-03-09T03:00:00.000Z';
const later = '2026-03-09T03:16:00.000Z';

const prepare = async () => {
  const folder = await mkdtemp(join(tmpdir(), 'wadul-keys-'));
  onTestFinished(() => rm(folder, { recursive: true }));
  const keysFile = join(folder, 'key-ring.json');
  const { ring, recoveryKey } = await makeKeyRing(random);
  await keepKeyRing(keysFile, ring);
  const said: string[] = [];
  const run = (...args: string[]) => runKeysCommand({ keysFile, randomBytes: random, now, print: (line) => said.push(line), ask: async () => recoveryKey }, args);
  const read = async () => (await readKeyRing(keysFile)) ?? expect.unreachable();
  return { folder, keysFile, ring, recoveryKey, said, run, read };
};

test('a rotation puts a new key first, and the recovery key opens the copy that has it', async () => {
  const { keysFile, ring, run, read } = await prepare();
  expect(await run('rotate')).toBe(0);
  const rotated = await read();
  expect(rotated.masters[1]).toEqual(ring.masters[0]);
  expect(rotated.lookup).toEqual(ring.lookup);
  await rm(keysFile);
  expect(await run('recover')).toBe(0);
  expect(await read()).toEqual(rotated);
  expect((await stat(keysFile)).mode & 0o777).toBe(0o600);
});

test('a key ring that is there is never overwritten, and a wrong recovery key restores nothing', async () => {
  const { folder, keysFile, run } = await prepare();
  await expect(run('recover')).rejects.toThrow('Move it away');
  await rm(keysFile);
  const wrong = join(folder, 'wrong.txt');
  await writeFile(wrong, (await makeKeyRing(random)).recoveryKey);
  await expect(run('recover', wrong)).rejects.toThrow('letter by letter');
  expect(await readKeyRing(keysFile)).toBeUndefined();
  await rm(sealedCopyOf(keysFile));
  await expect(run('recover')).rejects.toThrow('no sealed copy');
});

test('the recovery key is found in a file that holds other text too, and a file without one is named', async () => {
  const { folder, keysFile, ring, recoveryKey, run, read } = await prepare();
  await rm(keysFile);
  const [printed, other] = [join(folder, 'printed.txt'), join(folder, 'other.txt')];
  await writeFile(printed, `Kunci pemulihan Wadul, amplop 1 dari 2:\n\n  ${recoveryKey}\n`);
  await writeFile(other, 'rahasia lain');
  await expect(run('recover', join(folder, 'none.txt'))).rejects.toThrow('none.txt, cannot be read: there is no such file.');
  await expect(run('recover', other)).rejects.toThrow(`There is no recovery key in ${other}.`);
  expect(await run('recover', printed)).toBe(0);
  expect(await read()).toEqual(ring);
});

test('only a key that no longer seals is retired, and it stays until nothing is wrapped by it and a quarter of an hour is over', async () => {
  const { ring, run, read } = await prepare();
  const old = ring.masters[0].id;
  await expect(run('retire', old)).rejects.toThrow('Rotate first');
  await run('rotate');
  await expect(run('retire', '0190d3a4-0000-7000-8000-000000000001')).rejects.toThrow('no such key');
  await run('retire', old);
  const marked = await read();
  expect(marked.masters[1]).toEqual({ ...ring.masters[0], retired: now });
  expect(withoutRetired(marked, new Set(), now)).toBe(marked);
  expect(withoutRetired(marked, new Set([old]), later)).toBe(marked);
  expect(withoutRetired(marked, new Set(), later).masters).toEqual([marked.masters[0]]);
});

test('the state of the keys is told without a secret, and says when a server last looked', async () => {
  const { keysFile, ring, said, run } = await prepare();
  await run('status');
  expect(said.join('\n')).toContain('No server has looked yet');
  await writeKeyStatus(keysFile, { at: now, wrappedBy: { [ring.masters[0].id]: 12 } });
  await run('status');
  expect(said.join('\n')).toContain(`${ring.masters[0].id}  seals, 12 keys wrapped by it`);
  expect(said.join('\n')).not.toContain(Buffer.from(ring.masters[0].bytes).toString('base64url'));
  expect(await run()).toBe(2);
  expect(said.at(-1)).toContain('npm run keys');
});

test('two that change the ring at once do not lose each other’s key', async () => {
  const { run, read } = await prepare();
  const done = await Promise.allSettled([run('rotate'), run('rotate'), run('rotate')]);
  const made = done.filter(({ status }) => status === 'fulfilled').length;
  for (const one of done) if (one.status === 'rejected') expect(String(one.reason)).toContain('Somebody else is changing');
  expect((await read()).masters).toHaveLength(1 + made);
});
