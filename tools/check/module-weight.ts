// What a browser loads when it loads a module, followed along the imports of the built files.
import { readFile } from 'node:fs/promises';
import { dirname, join, matchesGlob } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants } from 'node:zlib';
import { parseAst } from 'rollup/parseAst';

/**
 * The files that loading `entry` loads: itself and its static imports at any depth, and of its dynamic imports those whose
 * file name matches one of the patterns in `chunks`, with all that these load in turn.
 * Fails when a pattern names no chunk: a budget that weighs nothing holds nothing.
 */
export const loadedFiles = async (entry: string, chunks: readonly string[] = []): Promise<string[]> => {
  const loaded = new Set<string>();
  const met = new Set<string>();
  const visit = async (file: string): Promise<void> => {
    if (loaded.has(file)) return;
    loaded.add(file);
    const { now, later } = importsOf(await readFile(file, 'utf8'), file);
    for (const path of now) await visit(path);
    for (const path of later) {
      const pattern = chunks.find((name) => matchesGlob(path.slice(dirname(path).length + 1), name));
      if (pattern !== undefined) {
        met.add(pattern);
        await visit(path);
      }
    }
  };
  await visit(entry);
  const missing = chunks.filter((pattern) => !met.has(pattern));
  if (missing.length > 0) throw new Error(`${entry} never imports ${missing.join(', ')}`);
  return [...loaded];
};

/** The bytes of these files together, each compressed by itself as a server sends it (brotli 11). */
export const brotliBytes = async (files: readonly string[]): Promise<number> => {
  const sizes = files.map(async (file) => (await promisify(brotliCompress)(await readFile(file), { params: { [constants.BROTLI_PARAM_QUALITY]: 11, [constants.BROTLI_PARAM_MODE]: constants.BROTLI_MODE_TEXT } })).length);
  return (await Promise.all(sizes)).reduce((sum, size) => sum + size, 0);
};

/** Later is whatever else the text names as a file beside it: an element may hand the name to its own way of importing, which tries again. */
const importsOf = (text: string, file: string): { now: string[]; later: string[] } => {
  const now: string[] = [];
  const named: string[] = [];
  const visit = (node: unknown): void => {
    if (Array.isArray(node)) node.forEach(visit);
    if (typeof node !== 'object' || node === null || Array.isArray(node)) return;
    const { type, source, value } = node as { type?: string; source?: { value?: unknown } | null; value?: unknown };
    if (type !== 'ImportExpression' && typeof source?.value === 'string' && source.value.startsWith('.')) now.push(join(dirname(file), source.value));
    if (type === 'Literal' && typeof value === 'string' && /^\.\/[^/]+\.js$/.test(value)) named.push(join(dirname(file), value));
    Object.values(node).forEach(visit);
  };
  visit(parseAst(text).body);
  return { now, later: named.filter((path) => !now.includes(path)) };
};
