import { argon2Sync, randomBytes } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { PASSWORD_COST } from '../password-cost.ts';
import { hashPassword, nobodysHash, verifyNobody, verifyPassword } from './password-hash.ts';

const random = (n: number): Uint8Array => new Uint8Array(randomBytes(n));
const cheap = { memory: 8, passes: 1, parallelism: 1 };

describe('a password', () => {
  test('is stored as an Argon2id PHC string with a salt of its own, which anybody’s Argon2id can check', async () => {
    const stored = await hashPassword('kata sandi', cheap, random);
    const [, id, version, cost, salt = '', tag = ''] = stored.split('$');
    expect([id, version, cost]).toEqual(['argon2id', 'v=19', 'm=8,t=1,p=1']);
    const nonce = Buffer.from(salt, 'base64');
    expect(nonce).toHaveLength(16);
    const expected = argon2Sync('argon2id', { message: Buffer.from('kata sandi'), nonce, ...cheap, tagLength: 32 });
    expect(Buffer.from(tag, 'base64')).toEqual(expected);
    expect(await hashPassword('kata sandi', cheap, random)).not.toBe(stored);
  });

  test('is known again, however its accents were typed, and no other is', async () => {
    const stored = await hashPassword('kafé', cheap, random);
    expect(await verifyPassword('kafe\u0301', stored)).toBe(true);
    expect(await verifyPassword('kafe', stored)).toBe(false);
    expect(await verifyPassword('', stored)).toBe(false);
  });

  test('is checked by the cost it was stored with, whatever the present one', async () => {
    expect(await verifyPassword('kata sandi', await hashPassword('kata sandi', { memory: 64, passes: 3, parallelism: 2 }, random))).toBe(true);
  });

  test('that is stored in another way is a fault, not a wrong password', async () => {
    await expect(verifyPassword('kata sandi', '$2b$10$abcdefghijklmnopqrstuv')).rejects.toThrow('PHC');
  });

  test('of nobody is as much work as somebody’s: the same check, of a hash of the same cost and lengths', async () => {
    const shape = (stored: string) => stored.split('$').map((part, at) => (at < 4 ? part : part.length));
    expect(shape(nobodysHash(PASSWORD_COST))).toEqual(shape(await hashPassword('kata sandi', PASSWORD_COST, random)));
    expect(await verifyPassword('kata sandi', nobodysHash(cheap))).toBe(false);
    expect(await verifyNobody('kata sandi', cheap)).toBe(false);
  });

  test('waits its turn, and is refused for now where hundreds wait', async () => {
    const answers = await Promise.allSettled(Array.from({ length: 600 }, () => verifyNobody('x', cheap)));
    const refused = answers.filter(({ status }) => status === 'rejected');
    expect(refused.length).toBeGreaterThan(0);
    expect(answers.length - refused.length).toBeGreaterThanOrEqual(402);
    expect((refused[0] as PromiseRejectedResult).reason).toMatchObject({ code: 'not-ready' });
    expect(await verifyNobody('x', cheap)).toBe(false);
  });

  test('that is to be kept goes before hundreds that are guesses', async () => {
    const ended: string[] = [];
    const guesses = Array.from({ length: 300 }, () => verifyNobody('x', cheap).then(() => ended.push('guess')));
    const kept = hashPassword('kata sandi', cheap, random).then(() => ended.push('kept'));
    await Promise.all([...guesses, kept]);
    expect(ended.indexOf('kept')).toBeLessThan(10);
  });
});
