// Builds what has to be built, each step left out when what it writes is newer than all it reads.
// `start` leaves out the packages' JavaScript and types, which only publishing needs: Wadul runs from its sources.
// `test` goes on after a type error: the check of the types reports it, among all other tests.
import { spawnSync } from 'node:child_process';
import { glob, stat } from 'node:fs/promises';
import { dirname, join } from 'node:path';
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
const changed = async (path: string) => (await stat(join(root, path)).catch(() => undefined))?.mtimeMs;

const isUpToDate = async ({ from, to }: Step): Promise<boolean> => {
  const written = await changed(to);
  if (written === undefined) return false;
  for await (const path of glob([...from], { cwd: root })) if (((await changed(path)) ?? 0) > written) return false;
  return true;
};

/** The packages' JavaScript and types; tsc knows by itself what is up to date, and writes both also where it finds errors. */
const buildPackages = (): boolean => spawnSync(process.execPath, [join(root, 'node_modules/typescript/bin/tsc'), '--build'], { cwd: root, stdio: 'inherit' }).status === 0;

const purpose = process.argv[2];
if (purpose !== 'start' && !buildPackages() && purpose !== 'test') process.exit(1);
for (const step of steps) {
  if (await isUpToDate(step)) continue;
  console.log(`Building ${step.name} …`);
  await step.run();
}
