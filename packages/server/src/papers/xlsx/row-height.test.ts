import { expect, test } from 'vitest';
import { heightOf } from './row-height.ts';

const one = heightOf([{ text: '', figures: 20 }]);
const of = (text: string, figures = 20) => heightOf([{ text, figures }]);

test('a row is as high as its fullest cell', () => {
  expect(of('Reklame')).toBe(one);
  expect(heightOf([{ text: 'Reklame', figures: 20 }, { text: 'Papan reklame yang menutupi rambu lalu lintas', figures: 20 }])).toBe(of('Papan reklame yang menutupi rambu lalu lintas'));
  expect(of('Papan reklame yang menutupi rambu lalu lintas')).toBeGreaterThan(one + 20);
});

test('ends of lines, capitals, a word without an end and wide scripts all take their room', () => {
  expect(of('satu\n\ntiga')).toBeGreaterThan(of('satu\ndua'));
  expect(of('PAPAN REKLAME YANG MENUTUPI RAMBU LALU LINTAS DI JALAN')).toBeGreaterThan(of('papan reklame yang menutupi rambu lalu lintas di jalan'));
  expect(of('x'.repeat(200))).toBeGreaterThan(one + 8 * 12);
  expect(of('漢'.repeat(40))).toBeGreaterThan(of('a'.repeat(40)));
});

test('no row is higher than a spreadsheet takes, and none lower than a line', () => {
  expect(of('baris\n'.repeat(5000))).toBe(409);
  expect(heightOf([])).toBe(one);
});
