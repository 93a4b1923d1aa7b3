import { expect, test } from 'vitest';
import { reasonsOf } from './index.ts';
import { wordsOf } from './words-of.ts';

test('what tells a text from others are its words without those that join, small letters and marks', () => {
  expect([...wordsOf('Papan REKLAME di Jalan Kenanga, No. 12: papan itu (miring)!')]).toEqual(['papan', 'reklame', 'kenanga', '12', 'miring']);
});

test('three words in common and half of the shorter text make two texts alike', () => {
  const one = { description: 'Papan reklame roboh menimpa pagar sekolah.' };
  expect(reasonsOf(one, { description: 'Reklame roboh di pagar.' })).toEqual(['type', 'text']);
  expect(reasonsOf(one, { description: 'Reklame roboh.' })).toEqual([]);
  const longer = { description: `${one.description} Lampu taman mati.` };
  expect(reasonsOf(longer, { description: 'Reklame miring, pagar rusak, sekolah ramai, trotoar sempit, parkir liar, sampah menumpuk.' })).toEqual([]);
});

test('a place is alike by its name, not by the words of every address', () => {
  expect(reasonsOf({ place: { text: 'Jalan Melati Nomor 7' } }, { place: { text: 'Jalan Kenanga Nomor 9' } })).toEqual([]);
  expect(reasonsOf({ place: { text: 'Jl. Melati' } }, { place: { text: 'depan pasar, Jalan Melati' } })).toEqual(['type', 'place']);
});

test('what was erased is like nothing', () => {
  expect(reasonsOf({ description: 'Papan reklame roboh menimpa pagar.' }, {})).toEqual([]);
});
