import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import ts from 'typescript';
import { expect, test } from 'vitest';

const packages = fileURLToPath(new URL('../../../', import.meta.url));
/** Tests, what they stand on, benchmarks, and the demonstration of that office's published book may name it. */
const mayName = /\.test\.ts$|\/(fixtures|testing|demo|bench)\//;
const names = /Pekalongan|\bPKL\b|SAKPORE|DPMPTSP/i;

/** A source without its comments, which may tell where a rule comes from. */
const code = (path: string, text: string): string =>
  ts.transpileModule(text, { fileName: path, compilerOptions: { target: ts.ScriptTarget.ESNext, module: ts.ModuleKind.ESNext, removeComments: true } }).outputText;

const sources = async (): Promise<string[]> => {
  const folders = ['core', 'server', 'widget'].map((name) => join(packages, name, 'src'));
  const files = await Promise.all(folders.map(async (folder) => (await readdir(folder, { recursive: true })).map((name) => join(folder, name))));
  return files.flat().filter((path) => path.endsWith('.ts') && !path.endsWith('.d.ts') && !mayName.test(path.replaceAll('\\', '/')));
};

test('no line of code names the office that Wadul was first made for: all that is its own is data', { timeout: 60_000 }, async () => {
  const paths = await sources();
  expect(paths.length).toBeGreaterThan(150);
  const naming: string[] = [];
  for (const path of paths) {
    const found = names.exec(code(path, await readFile(path, 'utf8')));
    if (found) naming.push(`${path.slice(packages.length)}: ${found[0]}`);
  }
  expect(naming).toEqual([]);
});

test('a line that did would be found, and a comment would not', () => {
  expect(names.test(code('a.ts', "const prefix = 'PKL';"))).toBe(true);
  expect(names.test(code('a.ts', '/** Such as PKL of Pekalongan. */ const prefix = settings.ticketPrefix;'))).toBe(false);
});
