import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { BookProof } from '../schemas/issued-register.ts';
import { readJson, verifyBookProof, verifyMonth } from './index.ts';
import { honestBook } from './testing/honest-book.ts';
import { jsonPieces } from './testing/json-pieces.ts';

const book = honestBook();
const proof = book.proofOf('2026-03', 4);

test('each complainant’s proof shows the row in its month and the filing in the log, under one checkpoint', () => {
  for (const [month, { rows }] of book.months) {
    for (const [position, { mark }] of rows.entries()) {
      if (mark !== null) expect(verifyBookProof(book.proofOf(month, position), { mark, keys: book.index.keys })).toMatchObject({ ok: true });
    }
  }
});

const broken: readonly (readonly [string, (one: BookProof) => unknown, object])[] = [
  ['another’s row', (one) => (one.row = book.proofOf('2026-03', 5).row), { code: 'path', month: '2026-03', version: 2, row: 5 }],
  ['another position', (one) => (one.position += 1), { code: 'path', row: 6 }],
  ['a text changed', (one) => (one.row.cells[3] = 'Lain'), { code: 'path', row: 5 }],
  ['the head of another month', (one) => (one.head = book.proofOf('2026-05', 0).head), { code: 'inclusion', month: '2026-05' }],
  ['the filing of another', (one) => (one.filing = book.proofOf('2026-03', 6).filing), { code: 'filing', row: 5 }],
  ['a filing that is not in the log', (one) => (one.filing.index = 1_000_000), { code: 'filing' }],
  ['another checkpoint', (one) => (one.checkpoint = book.proofOf('2026-01', 0).checkpoint), { code: 'inclusion' }],
  ['no key', (one) => (one.keys = []), { code: 'signature' }],
  ['a field that nothing covers', (one) => Object.assign(one.row, { name: 'x' }), { code: 'unknown', field: 'row.name' }],
];

test.for(broken)('a proof with %s shows nothing, and says where it breaks', ([, change, fault]) => {
  const one = structuredClone(proof);
  change(one);
  expect(verifyBookProof(one)).toMatchObject({ ok: false, fault });
});

test('a proof of another complaint, or by another key, is not the complainant’s', () => {
  expect(verifyBookProof(proof, { mark: 'ab'.repeat(32) })).toMatchObject({ ok: false, fault: { code: 'mark', month: '2026-03', row: 5 } });
  expect(verifyBookProof(proof, { keys: honestBook([], 8).index.keys })).toMatchObject({ ok: false, fault: { code: 'signature' } });
  expect(verifyBookProof(book.proofOf('2026-02', 0))).toMatchObject({ ok: false, fault: { code: 'mark' } });
});

test.for([null, {}, [], 'proof'])('%j is no proof', (value) => {
  expect(verifyBookProof(value)).toMatchObject({ ok: false, fault: { code: 'shape' } });
});

test('a proof with any byte of a value changed shows nothing, but for the keys that nobody signed with', () => {
  const pieces = jsonPieces(proof).filter(({ path }) => path === undefined || path[0] !== 'keys');
  const values = pieces.flatMap(({ path, text }, at) => (path === undefined ? [] : [{ at, length: text.length }]));
  fc.assert(
    fc.property(fc.nat(), fc.nat(), fc.integer({ min: 32, max: 126 }), (which, where, code) => {
      const { at, length } = values[which % values.length] as (typeof values)[number];
      const texts = jsonPieces(proof).map(({ text }) => text);
      const text = texts[at] as string;
      texts[at] = `${text.slice(0, where % length)}${String.fromCharCode(code)}${text.slice((where % length) + 1)}`;
      const json = readJson(new TextEncoder().encode(texts.join('')));
      if (!json.ok) return;
      fc.pre(JSON.stringify(json.value) !== JSON.stringify(proof));
      expect(verifyBookProof(json.value, { keys: proof.keys })).toMatchObject({ ok: false });
    }),
    { numRuns: 150, seed: 20260307 },
  );
});

test('a month alone is checked by the keys that one has', () => {
  const month = book.months.get('2026-03');
  expect(verifyMonth(month, '2026-03', book.index.keys)).toMatchObject({ ok: true, checkpoint: { origin: 'book.example.go.id/kantor-contoh' } });
  expect(verifyMonth(month, '2026-03', [])).toMatchObject({ ok: false, fault: { code: 'signature', month: '2026-03', version: 2, field: 'proof.checkpoint' } });
  expect(verifyMonth(month, '2026-03', ['x'])).toMatchObject({ ok: false, fault: { code: 'key', field: 'keys.0' } });
});
