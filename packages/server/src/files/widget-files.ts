import { openFolder, type ServedFile } from './file-folder.ts';

/** What `integrity.json` of the built elements says: their version, and for each file the hash that a page may ask the browser to check. */
export interface Integrity {
  readonly version: string;
  /** `wadul-form.js` → `sha384-…` (Subresource Integrity). */
  readonly files: Readonly<Record<string, string>>;
}

/** The built elements: what is served below `/widget/<version>/`, and their hashes. */
export interface WidgetFiles {
  readonly integrity: Integrity;
  /** A file of this version; undefined for another version and for what `integrity.json` does not name. */
  file(version: string, name: string): Promise<ServedFile | undefined>;
}

/** The elements have not been built, or only in part. */
export class NoWidgetError extends Error {
  override readonly name = 'NoWidgetError';
}

/** Opens the folder of the built elements. Throws `NoWidgetError`. */
export const openWidget = async (root: string): Promise<WidgetFiles> => {
  const folder = await openFolder(root).catch((cause: unknown) => {
    throw new NoWidgetError(`There are no built elements in ${root}: run "npm run build" first.`, { cause });
  });
  const list = await folder.file('integrity.json');
  if (!list) throw new NoWidgetError(`${root} holds no integrity.json: run "npm run build" again.`);
  const integrity = JSON.parse(new TextDecoder().decode(list.bytes.identity)) as Integrity;
  const missing = Object.keys(integrity.files).filter((name) => !folder.paths.includes(name));
  if (missing.length > 0) throw new NoWidgetError(`${root} misses ${missing.join(', ')} of version ${integrity.version}: run "npm run build" again.`);
  return {
    integrity,
    file: async (version, name) => (version === integrity.version && Object.hasOwn(integrity.files, name) ? folder.file(name) : undefined),
  };
};
