import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { RegionFolder } from '../../commands/region-folder.ts';
import type { PageParts } from '../mount-pages.ts';
import { openPages } from '../open-pages.ts';
import type { ApiDocument } from '../reference/open-api-document.ts';

/** The pages' parts with stand-ins for the built elements, for tests that need no browser. */
export const openTestPages = async (regions: RegionFolder, api: () => Promise<ApiDocument>): Promise<PageParts & { remove: () => Promise<void> }> => {
  const widgetFolder = await mkdtemp(join(tmpdir(), 'wadul-elements-'));
  const files: Record<string, string> = {};
  for (const name of ['wadul-form.js', 'wadul-identity.js', 'wadul-status.js', 'wadul-register.js', 'wadul-desk.js']) {
    await writeFile(join(widgetFolder, name), `export const name = ${JSON.stringify(name)};\n`);
    files[name] = `sha384-${name}`;
  }
  await writeFile(join(widgetFolder, 'integrity.json'), JSON.stringify({ version: '9.9.9', files }));
  const pages = await openPages({ widgetFolder, regions, api });
  return { ...pages, remove: () => rm(widgetFolder, { recursive: true, force: true }) };
};
