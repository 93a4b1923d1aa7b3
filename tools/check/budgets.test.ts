import { readFileSync } from 'node:fs';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { describe, expect, onTestFinished, test } from 'vitest';
import { brotliBytes, loadedFiles } from './module-weight.ts';
import { root } from './run.ts';

type Budget = { name: string; entry: string; chunks: string[]; maxFiles: number; maxBrotliBytes: number };
const budgets = JSON.parse(readFileSync(join(root, 'tools/check/budgets.json'), 'utf8')) as Budget[];

test.for(budgets)('$name weighs at most $maxBrotliBytes bytes in $maxFiles files', async ({ entry, chunks, maxFiles, maxBrotliBytes }) => {
  const files = await loadedFiles(join(root, entry), chunks);
  expect(files.length, files.map((file) => basename(file)).join(', ')).toBeLessThanOrEqual(maxFiles);
  expect(await brotliBytes(files)).toBeLessThanOrEqual(maxBrotliBytes);
});

describe('the files that a browser loads with a module', () => {
  const folderWith = async (files: Record<string, string>): Promise<string> => {
    const folder = await mkdtemp(join(tmpdir(), 'wadul-weight-'));
    onTestFinished(() => rm(folder, { recursive: true }));
    for (const [name, text] of Object.entries(files)) await writeFile(join(folder, name), text);
    return folder;
  };
  const files = {
    'entry.js': "import './part.js'; export const later = () => [import('./first-x1.js'), tryAgain('./second-x2.js')];",
    'part.js': "export * from './deep.js';",
    'deep.js': 'export const deep = 1;',
    'first-x1.js': "import './deep.js'; import './first-part.js';",
    'first-part.js': '',
    'second-x2.js': '',
  };
  const loaded = async (chunks: string[]) => (await loadedFiles(join(await folderWith(files), 'entry.js'), chunks)).map((file) => basename(file));

  test('are the module and its static imports at any depth', async () => {
    expect(await loaded([])).toEqual(['entry.js', 'part.js', 'deep.js']);
  });
  test('with a chunk that is loaded later are also the imports of that chunk, each once', async () => {
    expect(await loaded(['first-*.js'])).toEqual(['entry.js', 'part.js', 'deep.js', 'first-x1.js', 'first-part.js']);
  });
  test('with a chunk that a function of its own imports are that chunk too', async () => {
    expect(await loaded(['second-*.js'])).toEqual(['entry.js', 'part.js', 'deep.js', 'second-x2.js']);
  });
  test('are not guessed when the chunk has another name now', async () => {
    await expect(loaded(['third-*.js'])).rejects.toThrow('never imports third-*.js');
  });
});
