import { expect, test } from 'vitest';
import { run } from './run.ts';

test('knip finds no file, export or dependency that nothing uses', async () => {
  expect(await run('knip', ['--no-progress', '--no-config-hints'])).toEqual({ code: 0, output: '' });
});
