import { fileURLToPath } from 'node:url';
import { openFolder } from '../files/file-folder.ts';
import { openVersions } from '../files/kept-versions.ts';
import { openWidget } from '../files/widget-files.ts';
import type { RegionFolder } from '../commands/region-folder.ts';
import type { PageParts } from './mount-pages.ts';
import { readProblemTexts } from './problem-pages.ts';
import type { ApiDocument } from './reference/open-api-document.ts';

const inPackage = (name: string): string => fileURLToPath(new URL(`../../${name}/`, import.meta.url));

/**
 * Opens everything that the pages are made of, from this package's folders and the folder of the built elements; with an archive, every version of them that was ever served.
 * Throws `NoWidgetError` where the elements were not built.
 */
export const openPages = async ({ widgetFolder, archive, regions, api }: { widgetFolder: string; archive?: string; regions: RegionFolder; api: () => Promise<ApiDocument> }): Promise<PageParts> => {
  const [widget, assets, regionFiles, problems] = await Promise.all([archive === undefined ? openWidget(widgetFolder) : openVersions(widgetFolder, archive), openFolder(inPackage('assets')), openFolder(regions.folder), readProblemTexts(inPackage('problems'))]);
  return { widget, assets, regionFiles, problems, api };
};
