import { fileURLToPath } from 'node:url';
import { Hono } from 'hono';
import { v7 } from 'uuid';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openRegions, type RegionFolder } from '../commands/region-folder.ts';
import type { OpenDatabase } from '../db/dialect.ts';
import { insertOffice } from '../db/office.queries.ts';
import { openPGliteWithTables } from '../db/testing/pglite-template.ts';
import { answerError } from '../http/answer-error.ts';
import type { App, Env } from '../http/env.ts';
import { apiDocument } from '../http/open-api.ts';
import type { AppParts } from '../http/parts.ts';
import { problemTypes } from '../http/problem-types.ts';
import { securityHeaders } from '../http/security-headers.ts';
import { readOfficeFolder } from '../offices/office-file.ts';
import { registerOperations } from '../routes/register/index.ts';
import { mountPages } from './mount-pages.ts';
import { openTestPages } from './testing/open-test-pages.ts';

let database: OpenDatabase;
let regions: RegionFolder;
let pages: Awaited<ReturnType<typeof openTestPages>>;
let app: App;

beforeAll(async () => {
  database = await openPGliteWithTables();
  regions = await openRegions(fileURLToPath(new URL('../../regions/', import.meta.url)));
  const at = new Date('2026-03-09T02:00:00.000Z');
  for (const read of await readOfficeFolder(fileURLToPath(new URL('../../offices/', import.meta.url)))) {
    const settings = { ...read, partnerOrigins: ['https://kampung.example', 'http://localhost:8081'] };
    await insertOffice(database.db, { id: v7(), slug: settings.slug, settings, version: 1, createdAt: at, updatedAt: at });
  }
  pages = await openTestPages(regions, () => apiDocument(registerOperations));
  const parts = { db: database.db, now: () => '2026-03-09T02:00:00.000Z', origins: ['https://wadul.example'], regions, log: { info: () => undefined, warn: () => undefined, error: () => undefined }, randomBytes: (length: number) => new Uint8Array(length) } as unknown as AppParts;
  app = new Hono<Env>();
  app.use(securityHeaders(parts));
  app.onError(answerError(parts));
  mountPages(app, parts, pages);
}, 60_000);
afterAll(async () => {
  await pages.remove();
  await database.close();
});

const read = async (path: string) => {
  const response = await app.request(path);
  return { status: response.status, headers: response.headers, text: await response.text() };
};
const everyPage = ['/', '/?lang=en', '/dpmptsp-kota-pekalongan/form', '/nusa-harapan/track', '/nusa-harapan/register?lang=id', '/docs', '/problems', '/problems/stale-version'];

describe('every page of the server', () => {
  test('is a whole page with a title, in one language, under a policy that lets no inline script or style run', async () => {
    for (const path of everyPage) {
      const { status, headers, text } = await read(path);
      expect([path, status]).toEqual([path, 200]);
      expect(headers.get('content-security-policy')).toContain("script-src 'self'");
      expect(headers.get('content-security-policy')).not.toContain('unsafe');
      expect(text).toMatch(/^<!doctype html>\n<html lang="(id|en)">/);
      expect(text).toMatch(/<title>[^<]+<\/title>/);
      expect(text).not.toMatch(/<style|\sstyle=|\son[a-z]+=|<script(?![^>]*(\ssrc=|application\/json))/);
    }
  });

  test('leads only to addresses that answer', async () => {
    const links = new Set<string>();
    for (const path of everyPage) for (const [, href = ''] of (await read(path)).text.matchAll(/(?:href|src)="(\/[^"#]*)/g)) links.add(href.replaceAll('&amp;', '&'));
    links.delete('/openapi.json'); // an operation of the app, not a page
    for (const link of links) expect([link, (await read(link)).status]).toEqual([link, 200]);
    expect(links.size).toBeGreaterThan(20);
  });

  test('refuses what is no reading', async () => {
    const response = await app.request('/', { method: 'POST' });
    expect([response.status, response.headers.get('allow')]).toEqual([405, 'GET, HEAD']);
  });
});

describe('the landing page', () => {
  test('lists every office and leads to its form, tracking and book', async () => {
    const { text } = await read('/');
    for (const slug of ['dpmptsp-kota-pekalongan', 'nusa-harapan']) for (const page of ['form', 'track', 'register']) expect(text).toContain(`href="/${slug}/${page}`);
    expect(text).toContain('Ajukan pengaduan');
    expect((await read('/?lang=en')).text).toContain('File a complaint');
  });

  test('says what a partner’s policy has to allow', async () => {
    expect((await read('/')).text).toContain('<code>script-src https://wadul.example; connect-src https://wadul.example; frame-src https://wadul.example</code>');
  });

  test('offers a snippet that names this server, the version and the hash', async () => {
    expect((await read('/')).text).toContain(
      '&lt;script type=&quot;module&quot; src=&quot;https://wadul.example/widget/9.9.9/wadul-form.js&quot; integrity=&quot;sha384-wadul-form.js&quot; crossorigin=&quot;anonymous&quot;&gt;&lt;/script&gt;\n&lt;wadul-form office=&quot;dpmptsp-kota-pekalongan&quot; endpoint=&quot;https://wadul.example&quot;&gt;',
    );
  });
});

describe('an office\'s page', () => {
  test('loads the element with its hash, speaks the office\'s first language, and the form brings the public settings along', async () => {
    const { text } = await read('/nusa-harapan/form');
    expect(text).toContain('<html lang="en">');
    expect(text).toContain('<script type="module" src="/widget/9.9.9/wadul-form.js" integrity="sha384-wadul-form.js"');
    expect(text).toContain('<wadul-form office="nusa-harapan" endpoint="/" lang="en" track-url="/nusa-harapan/track?lang=en">');
    const settings = JSON.parse(/<script type="application\/json">(.*?)<\/script>/s.exec(text)?.[1] ?? '') as { slug: string; regionsPath: string; partnerOrigins?: unknown };
    expect(settings).toMatchObject({ slug: 'nusa-harapan', regionsPath: `/regions/${regions.version}` });
    expect(settings.partnerOrigins).toBeUndefined();
  });

  test('with its book is opened on the month that its address names, in the other language as well, and on none where that is no month', async () => {
    const { text } = await read('/nusa-harapan/register?month=2026-03');
    expect(text).toContain('<wadul-register office="nusa-harapan" endpoint="/" lang="en" month="2026-03">');
    expect(text).toContain('<a href="/nusa-harapan/register?lang=id&amp;month=2026-03"');
    for (const path of ['/nusa-harapan/register', '/nusa-harapan/register?month=2026-13', '/nusa-harapan/register?month=%22%3E%3Cb%3E', '/nusa-harapan/track?month=2026-03']) expect((await read(path)).text).not.toContain('month=');
  });

  test('of an office that is not here says so to people', async () => {
    const { status, headers, text } = await read('/nowhere/form');
    expect([status, headers.get('content-type')]).toEqual([404, 'text/html; charset=utf-8']);
    expect(text).toContain('There is no such office here.');
    expect((await read('/%00/form')).status).toBe(404);
  });
});

describe('the page of the frame', () => {
  const frameAncestors = (headers: Headers): string[] => /frame-ancestors ([^;]*)/.exec(headers.get('content-security-policy') ?? '')?.[1]?.split(' ') ?? [];

  test('may stand on the sites of the office and its partners and nowhere else, and may hand on the camera', async () => {
    const { status, headers } = await read('/embed/nusa-harapan/identity');
    expect(status).toBe(200);
    expect(frameAncestors(headers)).toEqual(['https://wadul.example', 'https://kampung.example', 'http://localhost:8081']);
    expect(headers.get('x-frame-options')).toBeNull();
    expect(headers.get('permissions-policy')).toMatch(/^camera=\(self\), clipboard-write=\(self\), geolocation=\(\)/);
    expect(Object.fromEntries(headers)).toMatchObject({ 'referrer-policy': 'no-referrer', 'cross-origin-embedder-policy': 'require-corp', 'cross-origin-resource-policy': 'cross-origin', 'cache-control': 'no-cache' });
  });

  test('holds the element alone, by its hash, with who may be around it and the office’s public settings', async () => {
    const { text } = await read('/embed/nusa-harapan/identity?lang=id');
    expect(text).toContain('<html lang="id">');
    expect(text).toContain('<script type="module" src="/widget/9.9.9/wadul-identity.js" integrity="sha384-wadul-identity.js" crossorigin="anonymous">');
    expect(text).toMatch(/<wadul-identity office="nusa-harapan" endpoint="\/" lang="id" origins="https:\/\/wadul\.example https:\/\/kampung\.example http:\/\/localhost:8081">/);
    expect(JSON.parse(/<script type="application\/json">(.*?)<\/script>/s.exec(text)?.[1] ?? '')).toMatchObject({ slug: 'nusa-harapan' });
    expect(text).not.toMatch(/<style|\sstyle=|\son[a-z]+=/);
  });

  test('is the only one that anybody frames', async () => {
    for (const path of everyPage) expect([path, frameAncestors((await read(path)).headers)]).toEqual([path, ["'none'"]]);
  });

  test('of an office that is not here says so', async () => {
    for (const path of ['/embed/nowhere/identity', '/embed/%00/identity']) expect((await read(path)).status).toBe(404);
  });
});

describe('the files', () => {
  test('of the elements and regions are for every site and for ever', async () => {
    for (const path of ['/widget/9.9.9/wadul-form.js', `/regions/${regions.version}/index.json`, `/regions/${regions.version}/33.75.json`]) {
      const { status, headers } = await read(path);
      expect([path, status, headers.get('access-control-allow-origin'), headers.get('cross-origin-resource-policy'), headers.get('cache-control')]).toEqual([path, 200, '*', 'cross-origin', 'public, max-age=31536000, immutable']);
    }
    expect(JSON.parse((await read('/widget/integrity.json')).text)).toMatchObject({ version: '9.9.9' });
  });

  test('of another version, and what is no file, are not there', async () => {
    for (const path of ['/widget/0.0.1/wadul-form.js', '/widget/9.9.9/integrity.json', '/regions/1/index.json', `/regions/${regions.version}/99.99.json`, '/assets/pages.txt', '/assets/..%2Fpackage.json']) {
      expect([path, (await read(path)).status]).toEqual([path, 404]);
    }
  });
});

describe('what a refusal means', () => {
  test('has a page for every refusal, which says its name and status', async () => {
    for (const [code, { status, title }] of Object.entries(problemTypes)) {
      const { text } = await read(`/problems/${code}`);
      expect(text).toContain(`<h1>${title}</h1>`);
      expect(text).toContain(`<code>${code}</code> · HTTP ${status}`);
    }
  });

  test('is not made up for other names', async () => {
    for (const code of ['nothing', 'constructor', '..%2Fpackage']) expect((await read(`/problems/${code}`)).status).toBe(404);
  });
});

test('the API reference shows every operation and shape of the document', async () => {
  const { text } = await read('/docs');
  for (const { id, path } of registerOperations) {
    expect(text).toContain(`id="${id}"`);
    expect(text).toContain(`<code>${path.replaceAll(/:(\w+)/g, '{$1}')}</code>`);
  }
  expect(text).toContain('id="schema-RegisterView"');
});
