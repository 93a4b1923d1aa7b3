import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { AnyStateNode } from 'xstate';
import { expect, it } from 'vitest';
import { complaintMachine } from '../../packages/core/src/complaint/complaint.machine.ts';

const root = fileURLToPath(new URL('../../', import.meta.url));
const below = (node: AnyStateNode): AnyStateNode[] => Object.values(node.states).flatMap((child) => [child, ...below(child)]);

/** How other code could ask a complaint for its state: by matching, by a state's path, or by comparing what is stored. */
const asks = [/\.matches\(/, /\bprocedure['"]?\s*:/, /\.state(\.\w+)?\s*(===|!==|==|!=)\s*['"]/, /\.value(\.\w+)?\s*(===|!==)\s*['"]\w+['"]/];
const states = new Set(below(complaintMachine.root).map(({ key }) => key));

const sources = execFileSync('git', ['ls-files', '--cached', '--others', '--exclude-standard', 'packages', 'examples'], { cwd: root, encoding: 'utf8' })
  .split('\n')
  .filter((file) => /\.(ts|js|mjs)$/.test(file) && !file.startsWith('packages/core/src/complaint/') && !file.includes('.test.') && !file.includes('/migrations/'));

it('asks for tags, labels and allowed events, never for a state by its name, outside the folder of the chart', () => {
  const found = sources.flatMap((file) =>
    readFileSync(`${root}${file}`, 'utf8')
      .split('\n')
      .flatMap((line, index) => {
        const compared = asks.some((ask) => ask.test(line)) && [...line.matchAll(/['"](\w+)['"]/g)].some(([, word]) => word !== undefined && states.has(word));
        return compared ? [`${file}:${index + 1}: ${line.trim()}`] : [];
      }),
  );
  expect(sources.length).toBeGreaterThan(50);
  expect(found).toEqual([]);
});
