import { expect, test } from 'vitest';
import { run } from './run.ts';

test('every package, tool and test type-checks', async () => {
  expect(await run('tsc', ['--build', '--pretty', 'false'])).toEqual({ code: 0, output: '' });
});
