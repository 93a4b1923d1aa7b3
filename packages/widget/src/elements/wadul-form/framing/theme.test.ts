import { expect, test } from 'vitest';
import { Theme } from './theme.ts';

const colour = 'rgb(1, 2, 3)';
const sound = { colour, scheme: 'dark', accent: colour, onAccent: colour, danger: colour, heading: colour, font: '"M+ 1p", "A&B Sans", serif', headingFont: 'serif', fontSize: '16px', rootSize: '16px', radius: '50%', space: '16px', room: '8px' };

test('a look of computed colours, lengths and fonts is taken as it is', () => {
  expect(Theme.parse(sound)).toEqual(sound);
});

test.for(['url(//evil.example)', 'var(--x)', 'rgb(url(x))', 'x; background: url(x)', 'image-set(x)', 'a/b', 'a:b', 'a{}', '\\75rl(x)', 7, null])('of a look, %s is left out wherever it stands, and the rest stays', (odd) => {
  for (const key of Object.keys(sound) as (keyof typeof sound)[]) {
    const taken = Theme.parse({ ...sound, [key]: odd });
    expect(JSON.parse(JSON.stringify(taken))).toEqual(Object.fromEntries(Object.entries(sound).filter(([name]) => name !== key)));
  }
});
