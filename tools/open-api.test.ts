import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { openApiFiles, root } from './open-api.ts';

test('the committed API document and its types are what the operations say: else run tools/open-api.ts', async () => {
  for (const [path, text] of await openApiFiles()) expect(await readFile(join(root, path), 'utf8'), path).toBe(text);
});
