import { expect, test } from 'vitest';
import { run } from './run.ts';

const config = 'tools/check/fixtures/summary/vitest.config.ts';
const lastLines = (output: string, count: number) => output.split('\n').slice(-count);

test('a run with a failing test, a failing hook and a file that does not load counts three failures and ends with an error', async () => {
  const { code, output } = await run('vitest', ['run', '--config', config]);
  expect(code).not.toBe(0);
  expect(output.split('\n')).toContain('skipped: some.test.ts > one is skipped: there is no printer here');
  expect(output).toContain('Passed tests that ran on real engines: PGlite 1, PostgreSQL 0, Chromium 1');
  expect(output).toMatch(/^2 passed, 3 failed, [12] skipped$/m);
});

test('a run in which all is well ends with its figures and without an error', async () => {
  const { code, output } = await run('vitest', ['run', '--config', config, 'passes']);
  expect([code, ...lastLines(output, 1)]).toEqual([0, '1 passed, 0 failed, 0 skipped']);
});

test('a run that finds no test has failed', async () => {
  const { code, output } = await run('vitest', ['run', '--config', config, 'nothing-of-this-name']);
  expect(code).not.toBe(0);
  expect(output).toContain('0 passed, 1 failed, 0 skipped');
});
