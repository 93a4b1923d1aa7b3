import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './run.ts';

/** A package as package-lock.json has it; `path` says where npm installs it, `node_modules/a/node_modules/b`. */
export type Locked = {
  path: string;
  name: string;
  version: string;
  resolved?: string;
  integrity?: string;
  dev?: boolean;
  devOptional?: boolean;
  inBundle?: boolean;
  hasInstallScript?: boolean;
};

type LockFile = { packages: Record<string, Omit<Locked, 'path' | 'name'> & { name?: string; link?: boolean }> };

/** Every package of a lock file, each nested one by itself; our own workspaces left out. */
export const lockedPackages = (text = readFileSync(join(root, 'package-lock.json'), 'utf8')): Locked[] =>
  Object.entries((JSON.parse(text) as LockFile).packages)
    .filter(([path, { link }]) => path.includes('node_modules/') && link !== true)
    .map(([path, about]) => ({ ...about, path, name: about.name ?? path.slice(path.lastIndexOf('node_modules/') + 'node_modules/'.length) }));
