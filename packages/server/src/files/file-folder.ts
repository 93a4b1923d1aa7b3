import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import { extname, join, sep } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';

/** A file that is served as it is, with its compressed forms. */
export interface ServedFile {
  readonly type: string;
  /** Strong, over the uncompressed bytes, quoted as in the header. */
  readonly etag: string;
  readonly bytes: { readonly identity: Uint8Array<ArrayBuffer>; readonly br: Uint8Array<ArrayBuffer>; readonly gzip: Uint8Array<ArrayBuffer> };
}

/** The files of a folder and of the folders in it, known by their paths with slashes. */
export interface FileFolder {
  readonly paths: readonly string[];
  /** Undefined where the folder had no such file when it was opened. */
  file(path: string): Promise<ServedFile | undefined>;
}

const types: Readonly<Record<string, string>> = {
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json',
  '.map': 'application/json',
  '.md': 'text/markdown; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.txt': 'text/plain; charset=utf-8',
};

const compressBrotli = promisify(brotliCompress);
const compressGzip = promisify(gzip);

/** @param compressedAlready whether the compressed forms lie beside the file, as the build of the elements leaves them */
const load = async (path: string, compressedAlready: boolean): Promise<ServedFile> => {
  const identity = new Uint8Array(await readFile(path));
  const [br, zipped] = await Promise.all(
    compressedAlready
      ? [readFile(`${path}.br`), readFile(`${path}.gz`)]
      : [
          compressBrotli(identity, { params: { [constants.BROTLI_PARAM_QUALITY]: constants.BROTLI_MAX_QUALITY, [constants.BROTLI_PARAM_SIZE_HINT]: identity.length } }),
          compressGzip(identity, { level: constants.Z_BEST_COMPRESSION }),
        ],
  );
  const etag = `"${createHash('sha256').update(identity).digest('base64url').slice(0, 27)}"`;
  return { type: types[extname(path)] ?? 'application/octet-stream', etag, bytes: { identity, br: new Uint8Array(br), gzip: new Uint8Array(zipped) } };
};

/** Opens a folder: its names are read now and its files when they are asked for, once each. What is not in the folder now is never served. Throws where there is no such folder. */
export const openFolder = async (root: string): Promise<FileFolder> => {
  const entries = await readdir(root, { recursive: true, withFileTypes: true });
  const paths = entries
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(join(root, sep).length).replaceAll(sep, '/'))
    .sort();
  const known = new Set(paths);
  const files = new Map<string, Promise<ServedFile>>();
  return {
    paths,
    file: async (path) => {
      if (!known.has(path)) return undefined;
      const loading = files.get(path) ?? load(join(root, path), known.has(`${path}.br`) && known.has(`${path}.gz`));
      files.set(path, loading);
      loading.catch(() => files.delete(path)); // a failed read is tried again
      return loading;
    },
  };
};
