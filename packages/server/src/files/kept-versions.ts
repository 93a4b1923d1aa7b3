import { cp, mkdir, mkdtemp, readdir, rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { openWidget, type WidgetFiles } from './widget-files.ts';

/** Puts this build's files into the archive, whole or not at all; another process may be first. */
const keep = async (widgetFolder: string, archive: string, version: string): Promise<void> => {
  const copy = await mkdtemp(join(archive, '.new-'));
  await cp(widgetFolder, copy, { recursive: true });
  await rename(copy, join(archive, version)).catch(() => rm(copy, { recursive: true, force: true })); // it is there already
};

/**
 * Opens the built elements and every version that this server ever served: a partner's page names one version and its hash, and goes on working after the server is renewed.
 * @param archive a folder beside the data, made when it is missing. Throws `NoWidgetError` where the elements are not built
 */
export const openVersions = async (widgetFolder: string, archive: string): Promise<WidgetFiles> => {
  const current = await openWidget(widgetFolder);
  const { version } = current.integrity;
  await mkdir(archive, { recursive: true });
  if (!(await readdir(archive)).includes(version)) await keep(widgetFolder, archive, version);
  const versions = (await readdir(archive)).filter((name) => !name.startsWith('.') && name !== version);
  const earlier = new Map(await Promise.all(versions.map(async (name) => [name, await openWidget(join(archive, name))] as const)));
  return {
    integrity: current.integrity,
    file: async (wanted, name) => (wanted === version ? current : earlier.get(wanted))?.file(wanted, name),
  };
};
