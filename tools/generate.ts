// The files that are written by program and kept in git. `npm run generate` writes them; a check compares them on every test run.
// (The region files, which change only with a new version of their source, have a program and a test of their own: tools/regions.ts.)
import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { procedureLayout } from './life/layout.ts';
import { lifeOfAComplaint } from './life/page.ts';
import { openApiFiles } from './open-api.ts';

/** Whoever writes files: answers their whole texts by their paths from the root. */
type Writer = () => Promise<ReadonlyMap<string, string>>;

const writers: readonly Writer[] = [
  async () => new Map([['docs/life-of-a-complaint.md', lifeOfAComplaint()]]),
  async () => new Map([['packages/widget/src/elements/wadul-desk/statistics/procedure-layout.ts', procedureLayout()]]),
  openApiFiles,
];

/** Every generated file as it should be now: its path from the root, and its text. */
export const generatedFiles = async (): Promise<[path: string, text: string][]> => (await Promise.all(writers.map((write) => write()))).flatMap((files) => [...files]);

if (import.meta.main) {
  const root = fileURLToPath(new URL('..', import.meta.url));
  for (const [path, text] of await generatedFiles()) {
    await mkdir(dirname(join(root, path)), { recursive: true });
    await writeFile(join(root, path), text);
    console.log(path);
  }
}
