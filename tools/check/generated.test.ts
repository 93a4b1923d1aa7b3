import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { generatedFiles } from '../generate.ts';
import { root } from './run.ts';

test('every generated file in git is what `npm run generate` writes', async () => {
  const files = await generatedFiles();
  const inGit = await Promise.all(files.map(async ([path]) => [path, await readFile(join(root, path), 'utf8')]));
  expect(Object.fromEntries(inGit)).toEqual(Object.fromEntries(files));
});
