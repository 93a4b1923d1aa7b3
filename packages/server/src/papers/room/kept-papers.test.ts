import { expect, test } from 'vitest';
import { drawWhole } from './draw-whole.ts';
import { openKeptPapers } from './kept-papers.ts';

const march = (version = 1, officeId = 'kantor') => ({ officeId, month: '2026-03', version });
const bytes = (length: number) => new Uint8Array(length).fill(7);

test('what nobody has asked for the longest goes first, once more is kept than there is room for', () => {
  const kept = openKeptPapers({ bytes: 100, largest: 50 });
  for (const kind of ['pdf', 'xlsx', 'csv']) kept.keep(march(), kind, bytes(30));
  expect(kept.find(march(), 'pdf')?.bytes).toHaveLength(30);
  kept.keep(march(), 'html', bytes(40));
  expect(['pdf', 'xlsx', 'csv', 'html'].map((kind) => kept.find(march(), kind)?.bytes.byteLength)).toEqual([30, undefined, 30, 40]);
  kept.keep(march(), 'pdf', bytes(30)); // in its own place, not beside it
  expect(['pdf', 'csv', 'html'].map((kind) => kept.find(march(), kind) !== undefined)).toEqual([true, true, true]);
});

test('a newer version takes the place of the older one, of its own month and office alone', () => {
  const kept = openKeptPapers({ bytes: 1000, largest: 50 });
  kept.keep(march(1), 'pdf', bytes(1));
  kept.keep(march(1, 'lain'), 'pdf', bytes(1));
  kept.keep(march(2), 'csv', bytes(1));
  expect([kept.find(march(1), 'pdf'), kept.find(march(2), 'pdf'), kept.find(march(1, 'lain'), 'pdf')?.bytes.byteLength]).toEqual([undefined, undefined, 1]);
  kept.forget(march());
  expect([kept.find(march(2), 'csv'), kept.find(march(1, 'lain'), 'pdf')?.bytes.byteLength]).toEqual([undefined, 1]);
});

test('what is of one kind goes alone', () => {
  const kept = openKeptPapers({ bytes: 1000, largest: 50 });
  for (const kind of ['proof.a', 'proof.b', 'pdf']) kept.keep(march(), kind, bytes(1));
  kept.forgetKind(march(), 'proof.');
  expect(['proof.a', 'proof.b', 'pdf'].map((kind) => kept.find(march(), kind) !== undefined)).toEqual([false, false, true]);
});

test('a paper is drawn whole up to what may be held, and goes on from there as it is asked for', async () => {
  const at = { drawn: 0, ended: false };
  async function* paper(pieces: number): AsyncGenerator<Uint8Array, void, undefined> {
    try {
      for (at.drawn = 0; at.drawn < pieces; at.drawn += 1) yield Uint8Array.of(at.drawn, at.drawn);
    } finally {
      at.ended = true;
    }
  }
  expect(await drawWhole(paper(3), 6)).toEqual({ whole: Uint8Array.of(0, 0, 1, 1, 2, 2) });
  at.ended = false;
  const made = await drawWhole(paper(200), 6);
  expect([at.drawn, 'rest' in made]).toEqual([3, true]);
  if (!('rest' in made)) return;
  const all = Buffer.concat(await Array.fromAsync({ [Symbol.asyncIterator]: () => made.rest }));
  expect([all.length, all[0], all[399], at.ended]).toEqual([400, 0, 199, true]);
  const other = await drawWhole(paper(200), 6);
  at.ended = false;
  if ('rest' in other) await other.rest.return?.();
  expect([at.drawn, at.ended]).toEqual([3, true]);
});
