import { randomUUID } from 'node:crypto';
import { expect, test } from 'vitest';
import { SealBrokenError } from '../keys/sealed-bytes.ts';
import { answerKeys, openAnswer, sealAnswer } from './sealed-answer.ts';
import { bytes } from './testing/rows.ts';

const officeId = randomUUID();
const clientKey = randomUUID();
const fingerprint = bytes();
const answer = new TextEncoder().encode('{"ticket":"KTR-2026-7K4M9Q","secret":"ABCD-EFGH-JKMN-PQ"}');
const seal = () => sealAnswer(answerKeys(clientKey, officeId), fingerprint, answer, bytes(12));

test('who has the key and the request gets the answer back byte for byte', () => {
  expect(openAnswer(answerKeys(clientKey, officeId), fingerprint, seal())).toEqual(answer);
});

test('nothing of the answer stands in what is stored', () => {
  expect(Buffer.from(seal()).toString('latin1')).not.toMatch(/KTR|ABCD/);
});

test('the name under which it is stored does not open it', () => {
  const keys = answerKeys(clientKey, officeId);
  expect(new Set(Object.values(keys).map((key) => Buffer.from(key).toString('hex'))).size).toBe(3);
  expect(() => openAnswer({ ...keys, sealingKey: keys.keyHash }, fingerprint, seal())).toThrow(SealBrokenError);
});

test.each([
  ['another key', () => answerKeys(randomUUID(), officeId), fingerprint],
  ['another office', () => answerKeys(clientKey, randomUUID()), fingerprint],
  ['another request', () => answerKeys(clientKey, officeId), bytes()],
])('%s does not open it', (_, keys, of) => {
  expect(() => openAnswer(keys(), of, seal())).toThrow(SealBrokenError);
});

test('a single changed byte breaks the seal, wherever it is', () => {
  const sealed = seal();
  for (let at = 0; at < sealed.length; at += 1) {
    const changed = sealed.slice();
    changed[at] = (changed[at] ?? 0) ^ 1;
    expect(() => openAnswer(answerKeys(clientKey, officeId), fingerprint, changed), `byte ${at}`).toThrow(SealBrokenError);
  }
});

test.each([0, 1, 28])('%i bytes are no sealed answer', (length) => {
  expect(() => openAnswer(answerKeys(clientKey, officeId), fingerprint, seal().subarray(0, length))).toThrow(SealBrokenError);
});
