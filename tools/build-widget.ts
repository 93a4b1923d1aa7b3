// Builds packages/widget/cdn/: for each element one self-registering file for a script tag, beside it what it loads later, compressed copies, and the hashes.
// Each element is a build of its own: its file imports nothing, so that a page needs one request before somebody can type, and what comes later imports from that file.
import { createHash } from 'node:crypto';
import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { createRequire, stripTypeScriptTypes } from 'node:module';
import { basename, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import { nodeResolve } from '@rollup/plugin-node-resolve';
import terserPlugin from '@rollup/plugin-terser';
import { rollup, type OutputChunk, type Plugin } from 'rollup';

/** Its types speak of a CommonJS module, where Node loads an ES module. */
const terser = terserPlugin as unknown as typeof terserPlugin.default;

const widget = fileURLToPath(new URL('../packages/widget/', import.meta.url));

/** Where the files for a script tag are kept. */
export const cdnFolder = join(widget, 'cdn');

/** The elements, each with a file of its own; `wadul-identity` stands in the office's frame within a partner's page, `wadul-desk` on the office's own page. */
export const elements = ['wadul-form', 'wadul-identity', 'wadul-status', 'wadul-register', 'wadul-desk'] as const;

/** Of tus-js-client the source as it was written, not for browsers of 2015, and the browser's own URL where it brings another: half the bytes. */
const leanTus: Plugin = {
  name: 'lean-tus',
  resolveId: (id) => (id === 'tus-js-client' ? createRequire(join(widget, 'package.json')).resolve('tus-js-client').replace('lib.es5/node', 'lib/browser') : id === 'url-parse' ? '\0url' : null),
  load: (id) => (id === '\0url' ? 'export default URL' : null),
};

/** Reads our siblings and ourselves from source, and takes the air out of style sheets, which no minifier of scripts does. */
const source: Plugin = {
  name: 'source',
  transform(code, id) {
    if (!id.endsWith('.ts')) return null;
    const script = stripTypeScriptTypes(code);
    return { code: id.endsWith('.styles.ts') ? script.replaceAll(/\/\*[^]*?\*\//g, '').replaceAll(/css`([^`]*)`/g, (_, css: string) => `css\`${smaller(css)}\``) : withoutAir(script), map: null };
  },
};

/** A browser remembers for ever that a script did not load. Whoever was offline then asks for it by another address. */
const askAgain: Plugin = {
  name: 'ask-again',
  renderDynamicImport: ({ targetChunk }) =>
    targetChunk && { left: 'import(', right: `).catch(()=>import("./${targetChunk.fileName}?again="+performance.now()))` },
};

const smaller = (css: string): string =>
  css
    .replaceAll(/\s+/g, ' ')
    .replaceAll(/ ?([{};,>]) ?/g, '$1')
    .replaceAll(/: /g, ':')
    .replaceAll(';}', '}')
    .trim();

/** White space between the tags of a template, where it holds a line break, is there for people. */
const withoutAir = (script: string): string => script.replaceAll(/(?<=[>}`])\s*\n\s*(?=[<$`])/g, '').replaceAll(/\n\s+(?=[\w@?.:-]+=(?:\$\{|"))/g, ' ');

const bundle = async (element: string): Promise<OutputChunk[]> => {
  const build = await rollup({
    input: join(widget, `src/elements/${element}/${element}.define.ts`),
    plugins: [leanTus, nodeResolve({ browser: true, exportConditions: ['wadul-source', 'production'], extensions: ['.mjs', '.js', '.ts'] }), source, askAgain],
    onwarn(warning) {
      // zod's comments about other bundlers, and its circular imports, are its own affair.
      if (warning.code !== 'CIRCULAR_DEPENDENCY' && warning.code !== 'INVALID_ANNOTATION') throw new Error(warning.message);
    },
  });
  const { output } = await build.generate({
    format: 'es',
    entryFileNames: `${element}.js`,
    // An index file has the name of its folder, also where another chunk imports it.
    chunkFileNames: ({ name, moduleIds }) => `${element}-${name === 'index' ? basename(dirname(moduleIds.findLast((id) => id.endsWith('/index.ts')) ?? '')) : name}-[hash].js`,
    plugins: [terser({ ecma: 2020, module: true, compress: { passes: 2 } })],
  });
  await build.close();
  return output.map((file) => {
    if (file.type !== 'chunk') throw new Error(`${element}: ${file.fileName} is not a script`);
    if (file.isEntry && file.imports.length > 0) throw new Error(`${file.fileName} imports ${file.imports.join(', ')}: a page would wait for a second request`);
    return file;
  });
};

const compressed = async (text: string) => ({
  br: await promisify(brotliCompress)(text, { params: { [constants.BROTLI_PARAM_QUALITY]: 11, [constants.BROTLI_PARAM_MODE]: constants.BROTLI_MODE_TEXT } }),
  gz: await promisify(gzip)(text, { level: 9 }),
});

/** A file of the widget: its name, whether a script tag names it, and its size in bytes after brotli. */
export interface WidgetFile {
  readonly name: string;
  readonly entry: boolean;
  readonly brotli: number;
}

/** Writes packages/widget/cdn/ anew. Its version is the package's and, behind it, what is in the files: an address that a browser keeps for ever never stands for other bytes. */
export const buildWidget = async (): Promise<WidgetFile[]> => {
  const { version: released } = JSON.parse(await readFile(join(widget, 'package.json'), 'utf8')) as { version: string };
  const chunks = (await Promise.all(elements.map(bundle))).flat();
  await rm(cdnFolder, { recursive: true, force: true });
  await mkdir(cdnFolder, { recursive: true });
  const files = await Promise.all(
    chunks.map(async ({ fileName: name, code, isEntry: entry }) => {
      const { br, gz } = await compressed(code);
      await Promise.all([writeFile(join(cdnFolder, name), code), writeFile(join(cdnFolder, `${name}.br`), br), writeFile(join(cdnFolder, `${name}.gz`), gz)]);
      return { name, entry, brotli: br.length, hash: `sha384-${createHash('sha384').update(code).digest('base64')}` };
    }),
  );
  const sorted = files.toSorted((a, b) => (a.name < b.name ? -1 : 1));
  const contents = createHash('sha256').update(sorted.map(({ name, hash }) => `${name} ${hash}`).join('\n')).digest('hex').slice(0, 8);
  const version = `${released}-${contents}`;
  await writeFile(join(cdnFolder, 'integrity.json'), `${JSON.stringify({ version, files: Object.fromEntries(sorted.map(({ name, hash }) => [name, hash])) }, null, 2)}\n`);
  return sorted.map(({ name, entry, brotli }) => ({ name, entry, brotli }));
};

if (import.meta.main) {
  for (const { name, entry, brotli } of await buildWidget()) console.log(`${entry ? '' : '  later '}${name}: ${(brotli / 1000).toFixed(1)} kB`);
}
