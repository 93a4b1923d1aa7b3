import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';

const src = fileURLToPath(new URL('./', import.meta.url));
const elements = readdirSync(join(src, 'elements'));

/** The sources of an element's folder, and what all elements share. */
const sourcesOf = (element: string): string => {
  const folder = join(src, 'elements', element);
  const own = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.ts') && !name.endsWith('.test.ts'));
  return [...own.map((name) => join(folder, name)), join(src, 'internal/base.styles.ts')].map((path) => readFileSync(path, 'utf8')).join('\n');
};
const sorted = (names: Iterable<string>): string[] => [...new Set(names)].sort();
const all = (text: string, pattern: RegExp): string[] => [...text.matchAll(pattern)].map((match) => match[1] ?? '');
const documented = (element: string, tag: string): string[] => sorted(all(readFileSync(join(src, `elements/${element}/${element}.ts`), 'utf8'), new RegExp(`^ \\* @${tag} (?:\\{\\w+\\} )?([\\w-]+)`, 'gm')));

describe.for(elements)('the reference of <%s>, which is its class’s comment,', (element) => {
  const sources = sourcesOf(element);
  const code = sources.replaceAll(/\/\*[^]*?\*\//g, '');

  test('names every part that it renders, and no other', () => {
    expect(sorted(all(code, /part="([\w -]+)"/g).flatMap((names) => names.split(' ')))).toEqual(documented(element, 'csspart'));
  });

  test('names every event that it fires, and no other', () => {
    const fired = all(code, /new (Wadul\w+)Event\(/g).map((name) => name.replaceAll(/(?<=[a-z])(?=[A-Z])/g, '-').toLowerCase());
    expect(sorted(fired)).toEqual(documented(element, 'fires'));
  });

  test('names every custom property that it reads, and no other', () => {
    expect(sorted(all(code, /var\((--wadul-[\w-]+)/g))).toEqual(documented(element, 'cssproperty'));
  });

  test('names its one slot', () => {
    expect(code).toContain('<slot></slot>');
    expect(documented(element, 'slot')).toEqual(['-']);
  });

  test('has no style in an attribute, no rule for the page around it and no text outside the locale files', () => {
    expect(code).not.toMatch(/\sstyle=|@import|:root|\bdocument\.(head|body)/);
    expect(all(code, />\s*([A-Za-z][a-z]+(?: [a-z]+)+)\s*</g)).toEqual([]);
  });
});
