import { readdirSync } from 'node:fs';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { root, run } from './run.ts';

const folders = readdirSync(join(root, 'packages'));

describe.for(folders)('the package that npm would publish from packages/%s', (folder) => {
  let packed: string;
  let names: string[];
  const tarball = () => join(packed, names[0] ?? 'nothing was packed');

  beforeAll(async () => {
    packed = await mkdtemp(join(tmpdir(), 'wadul-pack-'));
    const ended = await run('npm', ['pack', '--silent', '--pack-destination', packed], { cwd: join(root, 'packages', folder) });
    if (ended.code !== 0) throw new Error(ended.output);
    names = readdirSync(packed);
  });
  afterAll(() => rm(packed, { recursive: true, force: true }));

  test('has the exports, types and files that publint asks for', async () => {
    const { code, output } = await run('publint', ['run', tarball(), '--strict']);
    expect(code, output).toBe(0);
  });

  test('gives the right types to whoever imports it (attw)', async () => {
    // ESM only, for Node ≥ 24 and bundlers: what `require` of older Nodes would see is not promised.
    const { code, output } = await run('attw', [tarball(), '--profile', 'esm-only', '--format', 'ascii', '--no-emoji']);
    expect(code, output).toBe(0);
  });

  test('holds no test, no fixture and no key', async () => {
    const { output } = await run('tar', ['-tzf', tarball()]);
    expect(output.split('\n').filter((path) => /\.test\.|\/fixtures\/|\/testing\/|\.env|\.tsbuildinfo/.test(path))).toEqual([]);
  });

  test('names its license, and what it needs by exact versions', async () => {
    const about = JSON.parse(await readFile(join(root, 'packages', folder, 'package.json'), 'utf8')) as { license?: string; dependencies?: Record<string, string> };
    expect(about.license).toBe('MIT');
    expect(Object.values(about.dependencies ?? {}).filter((version) => !/^\d+\.\d+\.\d+(-[\w.]+)?$/.test(version))).toEqual([]);
  });
});
