import { randomUUID } from 'node:crypto';
import { existsSync, mkdirSync, openAsBlob, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { PGlite } from '@electric-sql/pglite';

const { version } = JSON.parse(readFileSync(new URL('../package.json', `file://${createRequire(import.meta.url).resolve('@electric-sql/pglite')}`), 'utf8')) as { version: string };
const cache = fileURLToPath(new URL('../../../../../node_modules/.cache/wadul/', import.meta.url));

/** An empty PGlite as one file, made once per version: opening a copy takes half a second, making one four. */
export const pgliteTemplate = async (): Promise<Blob> => {
  const file = join(cache, `pglite-${version}.tar`);
  if (!existsSync(file)) {
    mkdirSync(cache, { recursive: true });
    const fresh = await PGlite.create();
    const draft = `${file}.${randomUUID()}`; // test files run at the same time
    writeFileSync(draft, Buffer.from(await (await fresh.dumpDataDir('none')).arrayBuffer()));
    await fresh.close();
    renameSync(draft, file);
  }
  return openAsBlob(file);
};
