import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { belowFloor, type Floor } from './floors.ts';
import { lockedPackages } from './lock-file.ts';
import { root } from './run.ts';

const packages = lockedPackages();

describe('the packages that package-lock.json names', () => {
  test('are none older than its floor in security/floors.json', () => {
    expect(belowFloor(packages, JSON.parse(readFileSync(join(root, 'security/floors.json'), 'utf8')) as Floor[])).toEqual([]);
  });

  test('name no host to fetch from: the registry is for each machine to say', () => {
    expect(packages.filter(({ resolved }) => resolved !== undefined).map(({ path, resolved }) => `${path}: ${resolved}`)).toEqual([]);
  });

  test('each have a hash of their content', () => {
    expect(packages.filter(({ integrity, inBundle }) => integrity === undefined && inBundle !== true).map(({ path }) => path)).toEqual([]);
  });

  test('run no install script where Wadul runs', () => {
    expect(packages.filter(({ hasInstallScript, dev }) => hasInstallScript === true && dev !== true).map(({ path }) => path)).toEqual([]);
  });
});

describe('a floor', () => {
  const floor = { package: 'hono', minVersion: '4.13.5', reason: 'it is tested', url: '' };
  const found = (version: string, path = 'node_modules/hono') => belowFloor([{ path, name: 'hono', version }], [floor]).length;

  test.for(['4.13.4', '4.9.99', '3.99.0', '4.13.5-rc.1'])('refuses %s below 4.13.5', (version) => {
    expect(found(version)).toBe(1);
  });
  test.for(['4.13.5', '4.13.19', '4.14.0', '10.0.0'])('lets %s pass', (version) => {
    expect(found(version)).toBe(0);
  });
  test('holds for a package nested in another', () => {
    const text = JSON.stringify({ packages: { '': {}, 'node_modules/a/node_modules/hono': { version: '4.0.0' } } });
    expect(belowFloor(lockedPackages(text), [floor])).toEqual(['node_modules/a/node_modules/hono is 4.0.0, at least 4.13.5: it is tested']);
  });
});
