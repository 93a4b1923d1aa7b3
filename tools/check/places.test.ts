import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { root, trackedFiles } from './run.ts';

/** What belongs to one machine: a path in somebody's home or checkout, an address of a registry. Examples on localhost are meant for every machine. */
const ofOneMachine = [/(?<![\w.])\/(home|Users|root|work|tmp|mnt)\/[\w.-]+\//, /[A-Z]:\\Users\\/, /https?:\/\/[\w.-]*(registry|artifactory|nexus|verdaccio|mirror)[\w.-]*[:/]/i, /_authToken/];

const linesOfOneMachine = (text: string) => text.split('\n').filter((line) => ofOneMachine.some((pattern) => pattern.test(line)));

test('the repository names no path or registry of one machine', async () => {
  const found = [];
  for (const path of await trackedFiles()) {
    if (path === 'tools/check/places.test.ts') continue;
    const text = await readFile(join(root, path), 'utf8').catch(() => '');
    found.push(...linesOfOneMachine(text).map((line) => `${path}: ${line.trim().slice(0, 160)}`));
  }
  expect(found).toEqual([]);
});

test.for(['cd /home/somebody/wadul/', 'C:\\Users\\Somebody', 'registry=https://registry.example.org/npm', '"resolved": "http://mirror.internal:4873/a.tgz"'])('a line of one machine is found: %s', (line) => {
  expect(linesOfOneMachine(line)).toEqual([line]);
});

test.for(['http://localhost:3000/desk', 'see docs/home/page.md', 'https://osv.dev/vulnerability/CVE-2026-84364'])('a line for every machine is let pass: %s', (line) => {
  expect(linesOfOneMachine(line)).toEqual([]);
});
