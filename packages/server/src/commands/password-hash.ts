import { argon2 as argon2Callback, timingSafeEqual } from 'node:crypto';
import { promisify } from 'node:util';
import type { RandomBytes } from '@wadul/core';
import { ProblemError } from '../http/problem-error.ts';

/** Argon2id's cost: memory in KiB, passes over it, lanes. OWASP's least is 19456, 2, 1. */
export interface PasswordCost {
  readonly memory: number;
  readonly passes: number;
  readonly parallelism: number;
}

const argon2 = promisify(argon2Callback);
const TAG_BYTES = 32;
const SALT_BYTES = 16;
/** How many are reckoned at a time: each takes its memory and a core, and the machine has other things to do. */
const AT_ONCE = 2;
/** How many may wait: at a twentieth of a second each, the last of them some ten seconds. */
const MOST_WAITING = 400;

let running = 0;
/** What is to be kept goes before what is only looked up: guessing at tickets and passwords keeps no complaint out. */
const waiting = { keeping: [] as (() => void)[], checking: [] as (() => void)[] };
type Queue = keyof typeof waiting;

/** Waits for a place, works, and hands the place on. Throws `not-ready` where too many wait in the queue already. */
const inTurn = async <T>(queue: Queue, work: () => Promise<T>): Promise<T> => {
  if (waiting[queue].length >= MOST_WAITING) throw new ProblemError('not-ready');
  if (running < AT_ONCE) running += 1;
  else await new Promise<void>((resolve) => waiting[queue].push(resolve));
  try {
    return await work();
  } finally {
    const next = waiting.keeping.shift() ?? waiting.checking.shift();
    if (next) next();
    else running -= 1;
  }
};

const derive = (queue: Queue, password: string, salt: Uint8Array, { memory, passes, parallelism }: PasswordCost, tagLength = TAG_BYTES): Promise<Buffer> =>
  inTurn(queue, () => argon2('argon2id', { message: Buffer.from(password.normalize('NFKC'), 'utf8'), nonce: salt, memory, passes, parallelism, tagLength }));

const base64 = (bytes: Uint8Array): string => Buffer.from(bytes).toString('base64').replace(/=+$/, '');

const phc = ({ memory, passes, parallelism }: PasswordCost, salt: Uint8Array, tag: Uint8Array): string =>
  `$argon2id$v=19$m=${memory},t=${passes},p=${parallelism}$${base64(salt)}$${base64(tag)}`;

/** A password or tracking secret as it is stored: Argon2id as a PHC string, with a salt of its own. */
export const hashPassword = async (password: string, cost: PasswordCost, randomBytes: RandomBytes): Promise<string> => {
  const salt = randomBytes(SALT_BYTES);
  return phc(cost, salt, await derive('keeping', password, salt, cost));
};

const PHC = /^\$argon2id\$v=19\$m=(\d+),t=(\d+),p=(\d+)\$([A-Za-z0-9+/]+)\$([A-Za-z0-9+/]+)$/;

/** Whether this is the password of a stored hash; takes the same time for every wrong one. Throws where the stored text is no hash of ours. */
export const verifyPassword = async (password: string, stored: string): Promise<boolean> => {
  const [, memory, passes, parallelism, salt = '', tag = ''] = PHC.exec(stored) ?? [];
  if (tag === '') throw new Error('A stored hash is not an Argon2id PHC string.');
  const expected = Buffer.from(tag, 'base64');
  const actual = await derive('checking', password, Buffer.from(salt, 'base64'), { memory: Number(memory), passes: Number(passes), parallelism: Number(parallelism) }, expected.length);
  return timingSafeEqual(actual, expected);
};

/** A hash that is nobody's: what `hashPassword` stores at this cost, with a tag that no password is known to give. */
export const nobodysHash = (cost: PasswordCost): string => phc(cost, new Uint8Array(SALT_BYTES), new Uint8Array(TAG_BYTES));

/** Does the work of `verifyPassword` for nobody: who does not exist takes as long as who does. Always false. */
export const verifyNobody = async (password: string, cost: PasswordCost): Promise<false> => {
  await verifyPassword(password, nobodysHash(cost));
  return false;
};
