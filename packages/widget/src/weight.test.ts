import { readdirSync, readFileSync, statSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';

const folder = fileURLToPath(new URL('../', import.meta.url));
const weigh = (pattern: RegExp): number => {
  const name = readdirSync(`${folder}cdn`).find((file) => pattern.test(file));
  return name === undefined ? Number.NaN : statSync(`${folder}cdn/${name}`).size / 1000;
};

test('the README says what the elements weigh', () => {
  const stated = [...readFileSync(`${folder}README.md`, 'utf8').matchAll(/^\| (`<wadul[^|]*?) \| ([\d.]+) \|/gm)].map(([, name, kB]) => [name, Number(kB)] as const);
  const [form, status, register] = [weigh(/^wadul-form\.js\.br$/), weigh(/^wadul-status\.js\.br$/), weigh(/^wadul-register\.js\.br$/)];
  const frame = weigh(/^wadul-identity\.js\.br$/);
  const framed = [weigh(/^wadul-form-framing-.*\.br$/), frame, frame + weigh(/^wadul-identity-person-.*\.br$/)];
  const following = status + weigh(/^wadul-status-following-.*\.br$/);
  const weighed = [form, form + weigh(/^wadul-form-submitting-.*\.br$/), ...framed, status, following, following + weigh(/^wadul-status-in-book-.*\.br$/), register, register + weigh(/^wadul-register-checking-.*\.br$/)];
  expect(stated.map(([name]) => name)).toHaveLength(weighed.length);
  for (const [index, [name, kB]] of stated.entries()) expect([name, Math.abs((weighed[index] ?? Number.NaN) - kB) <= 0.3]).toEqual([name, true]);
});

test('the frame of the person’s part weighs at most 36 kB to the receipt, 24 of them before it can be typed in, and the page 3 for handing over to it', () => {
  const frame = weigh(/^wadul-identity\.js\.br$/);
  expect(frame).toBeLessThanOrEqual(24);
  expect(frame + weigh(/^wadul-identity-person-.*\.br$/)).toBeLessThanOrEqual(36);
  expect(weigh(/^wadul-form-framing-.*\.br$/)).toBeLessThanOrEqual(3);
});
