import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { generated } from '../generate.ts';
import { root } from './run.ts';

test.for(generated)('$path is what `npm run generate` writes', async ({ path, write }) => {
  expect(await readFile(join(root, path), 'utf8')).toBe(await write());
});
