import { glob, readFile, stat } from 'node:fs/promises';
import { dirname, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { lexer, walkTokens } from 'marked';
import { describe, expect, test } from 'vitest';

const root = fileURLToPath(new URL('..', import.meta.url));

const pages: string[] = [];
for await (const path of glob(['*.md', 'docs/**/*.md', 'examples/*/*.md', 'packages/*/*.md'], { cwd: root })) pages.push(path);

/** Every address that a page links to or shows as a picture. */
const linksOf = (markdown: string): string[] => {
  const found: string[] = [];
  walkTokens(lexer(markdown), (token) => {
    if (token.type === 'link' || token.type === 'image') found.push(token['href'] as string);
    if (token.type === 'html') for (const [, address = ''] of token.raw.matchAll(/<(?:img|a)\s[^>]*?(?:src|href)="([^"]+)"/g)) found.push(address);
  });
  return found;
};

/** The names by which the headings of a page are linked to, as GitHub makes them. */
const anchorsOf = (markdown: string): string[] =>
  lexer(markdown).flatMap((token) =>
    token.type === 'heading'
      ? [(token['text'] as string).toLowerCase().replaceAll(/[^\p{L}\p{N}\s_-]/gu, '').trim().replaceAll(/\s/g, '-')]
      : [],
  );

const exists = (path: string) => stat(path).then(() => true, () => false);

const deadLinks = async (page: string): Promise<string[]> => {
  const markdown = await readFile(join(root, page), 'utf8');
  const dead: string[] = [];
  for (const link of linksOf(markdown)) {
    if (/^[a-z]+:/i.test(link)) continue;
    const [path = '', anchor] = decodeURI(link).split('#');
    const target = path === '' ? join(root, page) : join(root, dirname(page), path);
    const leadsOut = relative(root, target).startsWith('..');
    if (leadsOut || !(await exists(target))) dead.push(link);
    else if (anchor !== undefined && !anchorsOf(await readFile(target, 'utf8')).includes(anchor)) dead.push(link);
  }
  return dead;
};

describe('the documentation', () => {
  test.for(pages)('%s links to nothing that is not there', async (page) => {
    expect(await deadLinks(page)).toEqual([]);
  });

  test('shows pictures that are light enough for a telephone', async () => {
    const heavy: string[] = [];
    for await (const path of glob('docs/images/*', { cwd: root })) if ((await stat(join(root, path))).size > 150_000) heavy.push(path);
    expect(heavy).toEqual([]);
  });

  test('lists every decision in docs/architecture.md', async () => {
    const listed = linksOf(await readFile(join(root, 'docs/architecture.md'), 'utf8'));
    const decisions: string[] = [];
    for await (const path of glob('docs/decisions/*.md', { cwd: root })) decisions.push(relative('docs', path));
    expect(decisions.filter((path) => !listed.includes(path))).toEqual([]);
  });

  test('links every how-to from the README', async () => {
    const readme = await readFile(join(root, 'README.md'), 'utf8');
    const howTos: string[] = [];
    for await (const path of glob('docs/how-to/*.md', { cwd: root })) howTos.push(path);
    expect(howTos.length).toBeGreaterThan(5);
    expect(howTos.filter((path) => !linksOf(readme).includes(path))).toEqual([]);
  });
});
