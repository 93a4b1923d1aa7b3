import { mkdir, mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { Hono } from 'hono';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { answerFile, FOR_EVER } from './answer-file.ts';
import { openFolder } from './file-folder.ts';
import { openVersions } from './kept-versions.ts';
import { NoWidgetError, openWidget } from './widget-files.ts';

let root: string;
const text = 'const answer = 42;\n'.repeat(100);
beforeAll(async () => {
  root = await mkdtemp(join(tmpdir(), 'wadul-files-'));
  await mkdir(join(root, 'served', 'deep'), { recursive: true });
  await writeFile(join(root, 'secret.txt'), 'secret');
  await writeFile(join(root, 'served', 'a.js'), text);
  await writeFile(join(root, 'served', 'deep', 'b.json'), '{}');
  await mkdir(join(root, 'cdn'));
  await writeFile(join(root, 'cdn', 'x.js'), text);
  await writeFile(join(root, 'cdn', 'x.js.br'), 'as it was built');
  await writeFile(join(root, 'cdn', 'x.js.gz'), 'as it was built too');
  await writeFile(join(root, 'cdn', 'integrity.json'), JSON.stringify({ version: '1.2.3', files: { 'x.js': 'sha384-x' } }));
});
afterAll(() => rm(root, { recursive: true, force: true }));

const ask = async (acceptEncoding?: string, more: Record<string, string> = {}) => {
  const folder = await openFolder(join(root, 'served'));
  const app = new Hono().get('/', async (c) => {
    const file = await folder.file('a.js');
    return file ? answerFile(c, file, { 'cache-control': FOR_EVER }) : c.notFound();
  });
  return app.request('/', { headers: { ...(acceptEncoding === undefined ? {} : { 'accept-encoding': acceptEncoding }), ...more } });
};

describe('a folder that is served', () => {
  test('has the files that lie in it, and nothing above it', async () => {
    const folder = await openFolder(join(root, 'served'));
    expect(folder.paths).toEqual(['a.js', 'deep/b.json']);
    for (const path of ['../secret.txt', 'deep/../../secret.txt', '/a.js', 'deep', '', 'A.JS']) expect(await folder.file(path)).toBeUndefined();
  });

  test('gives a file compressed as the reader takes it', async () => {
    const br = await ask('gzip, deflate, br');
    expect(br.headers.get('content-encoding')).toBe('br');
    expect(brotliDecompressSync(await br.arrayBuffer()).toString()).toBe(text);
    const gz = await ask('gzip, br;q=0');
    expect(gz.headers.get('content-encoding')).toBe('gzip');
    expect(gunzipSync(await gz.arrayBuffer()).toString()).toBe(text);
    for (const plain of [await ask(), await ask('identity'), await ask('zstd')]) {
      expect(plain.headers.get('content-encoding')).toBeNull();
      expect(await plain.text()).toBe(text);
    }
  });

  test('says type, length and for how long it may be kept, and nothing more to who has it already', async () => {
    const first = await ask('br');
    expect(Object.fromEntries(first.headers)).toMatchObject({ 'content-type': 'text/javascript; charset=utf-8', 'cache-control': FOR_EVER, vary: 'Accept-Encoding' });
    expect(Number(first.headers.get('content-length'))).toBe((await first.arrayBuffer()).byteLength);
    const again = await ask('br', { 'if-none-match': `W/"other", ${first.headers.get('etag')}` });
    expect(again.status).toBe(304);
    expect(await again.text()).toBe('');
  });
});

describe('the built elements', () => {
  test('are served under their version only, as the build compressed them, and nothing that the list of hashes does not name', async () => {
    const widget = await openWidget(join(root, 'cdn'));
    const file = await widget.file('1.2.3', 'x.js');
    expect(Buffer.from(file?.bytes.br ?? []).toString()).toBe('as it was built');
    for (const [version, name] of [['1.2.4', 'x.js'], ['1.2.3', 'integrity.json'], ['1.2.3', 'x.js.br'], ['1.2.3', 'toString']] as const) expect(await widget.file(version, name)).toBeUndefined();
  });

  test('that were never built say how to build them', async () => {
    await expect(openWidget(join(root, 'nowhere'))).rejects.toThrow(NoWidgetError);
    await expect(openWidget(join(root, 'served'))).rejects.toThrow('npm run build');
  });
});

describe('the versions of the elements', () => {
  const build = async (version: string, content: string): Promise<string> => {
    const folder = await mkdtemp(join(root, 'build-'));
    for (const name of ['x.js', 'x.js.br', 'x.js.gz']) await writeFile(join(folder, name), content);
    await writeFile(join(folder, 'integrity.json'), JSON.stringify({ version, files: { 'x.js': `sha384-${version}` } }));
    return folder;
  };
  const contentOf = async (widget: Awaited<ReturnType<typeof openVersions>>, version: string) => {
    const file = await widget.file(version, 'x.js');
    return file && new TextDecoder().decode(file.bytes.identity);
  };

  test('that were served once are served for ever, and the newest is the one that is named', async () => {
    const archive = join(root, 'archive');
    await openVersions(await build('1.0.0-a', 'first'), archive);
    const renewed = await openVersions(await build('1.0.0-b', 'second'), archive);
    expect(renewed.integrity.version).toBe('1.0.0-b');
    expect([await contentOf(renewed, '1.0.0-a'), await contentOf(renewed, '1.0.0-b'), await contentOf(renewed, '1.0.0-c')]).toEqual(['first', 'second', undefined]);
  });

  test('are kept whole when several servers start at once', async () => {
    const archive = join(root, 'archive of many');
    const folder = await build('2.0.0-a', 'one');
    const all = await Promise.all(Array.from({ length: 5 }, () => openVersions(folder, archive)));
    for (const widget of all) expect(await contentOf(widget, '2.0.0-a')).toBe('one');
    expect(await readdir(archive)).toEqual(['2.0.0-a']);
  });
});
