import { mkdtempSync, readFileSync, readdirSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, expect, test } from 'vitest';
import { DirectoryInUseError, lockDirectory, type DirectoryLock } from './directory-lock.ts';
import { identityOf } from './process-identity.ts';
import { startScript, type RunningScript } from '../testing/killed-process.ts';

const takeLock = new URL('../testing/take-lock.ts', import.meta.url);
const now = Date.parse('2026-03-09T03:00:00Z');
const started: RunningScript[] = [];
const locks: DirectoryLock[] = [];

const somewhere = (): string => join(mkdtempSync(join(tmpdir(), 'wadul-lock-')), 'lock');
const start = (path: string): RunningScript => {
  const script = startScript({ file: takeLock, args: [path] });
  started.push(script);
  return script;
};
const lock = (path: string, at = now): DirectoryLock => {
  const taken = lockDirectory(path, () => at);
  locks.push(taken);
  return taken;
};
/** Leaves the lock of a process that is told apart from all that run here. */
const leaveLock = (path: string, change: Partial<ReturnType<typeof identityOf>>, seenAt = now): void => {
  writeFileSync(path, JSON.stringify({ ...identityOf(process.pid), nonce: 'left-behind', ...change }));
  utimesSync(path, seenAt / 1000, seenAt / 1000);
};

afterEach(async () => {
  for (const { release } of locks.splice(0)) release();
  for (const script of started.splice(0)) {
    script.kill('SIGKILL');
    await script.ended;
  }
});

test('a living owner keeps its lock, and the refusal says who it is and what to do', () => {
  const path = somewhere();
  lock(path);
  expect(() => lock(path)).toThrow(DirectoryInUseError);
  expect(() => lock(path)).toThrow(`in use by process ${process.pid}`);
  expect(() => lock(path)).toThrow('DATA_DIR');
});

test('a lock that was given back can be taken again, and leaves no file', () => {
  const path = somewhere();
  const first = lock(path);
  first.release();
  first.release();
  expect(readdirSync(join(path, '..'))).toEqual([]);
  lock(path);
});

test('an owner that was killed loses its lock at once', async () => {
  const path = somewhere();
  const owner = start(path);
  expect(await owner.firstLine).toBe('mine');
  expect(() => lock(path)).toThrow(DirectoryInUseError);
  owner.kill('SIGKILL');
  await owner.ended;
  lock(path);
});

test('of several processes that find a dead owner\'s lock at once, one takes it over', async () => {
  const path = somewhere();
  leaveLock(path, { startedAt: '1' });
  const said = await Promise.all(Array.from({ length: 8 }, () => start(path).firstLine));
  expect(said.filter((word) => word === 'mine')).toHaveLength(1);
  expect(said.filter((word) => word === 'taken')).toHaveLength(7);
  expect(readdirSync(join(path, '..'))).toEqual(['lock']);
});

test('who looked at a dead owner\'s lock before another took it over does not take it from that one', () => {
  const path = somewhere();
  leaveLock(path, { boot: 'another' }, now - 60_000);
  let looked = false;
  const late = () =>
    lockDirectory(path, () => {
      if (!looked) lock(path); // the other, at the very instant between look and take
      looked = true;
      return now;
    });
  expect(late).toThrow(DirectoryInUseError);
  expect(readdirSync(join(path, '..'))).toEqual(['lock']);
});

test.runIf(process.platform === 'linux')('a process that got a dead owner\'s number is not taken for it', () => {
  const path = somewhere();
  leaveLock(path, { startedAt: '1' });
  lock(path);
  expect(JSON.parse(readFileSync(path, 'utf8'))).toMatchObject(identityOf(process.pid));
});

test.each([['before this machine last started, or on another machine', { boot: 'another' }], ['in another container', { pidNamespace: 'another' }]])(
  'a lock made %s counts while its owner gives signs of life, and 15 seconds more',
  (_, owner) => {
    const path = somewhere();
    leaveLock(path, owner, now - 14_000);
    expect(() => lock(path)).toThrow(DirectoryInUseError);
    leaveLock(path, owner, now - 16_000);
    lock(path);
  },
);

test('a lock file that cannot be read is not silently replaced', () => {
  const path = somewhere();
  writeFileSync(path, '{');
  expect(() => lock(path)).toThrow(`The lock file ${path} cannot be read`);
});
