// The files that are written by program and kept in git. `npm run generate` writes them; a check compares them on every test run.
import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { lifeOfAComplaint } from './life/page.ts';

/** A file by its path from the root, and the function that answers its whole text. */
export type Generated = { path: string; write: () => string | Promise<string> };

export const generated: readonly Generated[] = [{ path: 'docs/life-of-a-complaint.md', write: lifeOfAComplaint }];

if (import.meta.main) {
  const root = fileURLToPath(new URL('..', import.meta.url));
  for (const { path, write } of generated) {
    await mkdir(dirname(join(root, path)), { recursive: true });
    await writeFile(join(root, path), await write());
    console.log(path);
  }
}
