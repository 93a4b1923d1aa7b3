// `npm run build`, after tsc: the steps in order, each left out when what it writes is newer than all it reads.
import { glob, stat } from 'node:fs/promises';
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { buildWidget } from './build-widget.ts';

/** A step reads the files of `from` and writes, last of all, the file `to`; paths and patterns are from the root. */
type Step = { name: string; from: readonly string[]; to: string; run: () => Promise<unknown> };

const steps: readonly Step[] = [
  {
    name: 'the widget for a script tag',
    from: ['packages/core/src/**/*.ts', 'packages/widget/src/**/*.ts', 'packages/widget/package.json', 'tools/build-widget.ts', 'package-lock.json'],
    to: 'packages/widget/cdn/integrity.json',
    run: buildWidget,
  },
];

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const changed = async (path: string) => (await stat(`${root}/${path}`).catch(() => undefined))?.mtimeMs;

const isUpToDate = async ({ from, to }: Step): Promise<boolean> => {
  const written = await changed(to);
  if (written === undefined) return false;
  for await (const path of glob([...from], { cwd: root })) if (((await changed(path)) ?? 0) > written) return false;
  return true;
};

for (const step of steps) {
  if (await isUpToDate(step)) continue;
  console.log(`Building ${step.name} …`);
  await step.run();
}
