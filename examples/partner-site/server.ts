// A small web server for the folder `site`, as a city's web team might have one: plain files, and a strict Content-Security-Policy.
// OFFICE is the address of the Wadul server (http://localhost:8080 unless told); PORT and HOST say where this site listens.
import { readdir, readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname } from 'node:path';

const office = new URL(process.env['OFFICE'] ?? 'http://localhost:8080').origin;
const port = Number(process.env['PORT'] ?? 8081);
const host = process.env['HOST'] ?? 'localhost';

const types: Readonly<Record<string, string>> = { '.html': 'text/html; charset=utf-8', '.css': 'text/css; charset=utf-8', '.svg': 'image/svg+xml' };

/** All that the elements need of a page's policy is the office's origin, three times. Nothing inline, no other host. */
const policy = [
  "default-src 'none'",
  `script-src ${office}`,
  `connect-src ${office}`,
  `frame-src ${office}`,
  "style-src 'self'",
  "img-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join('; ');

/** What each `__…__` in the pages stands for. Your own pages hold the values themselves: copy them once from the office's `/widget/integrity.json`. */
const readValues = async (): Promise<Readonly<Record<string, string>>> => {
  const response = await fetch(`${office}/widget/integrity.json`).catch(() => undefined);
  if (!response?.ok) throw new Error(`There is no Wadul server at ${office}: start it first (npm start in the repository's root), or name another in OFFICE.`);
  const { version, files } = (await response.json()) as { version: string; files: Record<string, string> };
  return { OFFICE: office, VERSION: version, ...Object.fromEntries(Object.entries(files).map(([name, hash]) => [`INTEGRITY ${name}`, hash])) };
};

const values = await readValues().catch((error: Error) => {
  console.error(error.message);
  process.exit(1);
});

const folder = new URL('site/', import.meta.url);
const files = new Map<string, Buffer>();
for (const name of await readdir(folder)) {
  const bytes = await readFile(new URL(name, folder));
  const filled = (text: string) => text.replace(/__(.+?)__/g, (written, key: string) => values[key] ?? written);
  files.set(`/${name}`, extname(name) === '.html' ? Buffer.from(filled(bytes.toString())) : bytes);
}

const server = createServer((request, response) => {
  const path = new URL(request.url ?? '/', 'http://site').pathname;
  const name = path === '/' ? '/index.html' : path;
  const body = files.get(name);
  response.writeHead(body ? 200 : 404, {
    'content-type': types[extname(body ? name : '.html')] ?? 'application/octet-stream',
    'content-security-policy': policy,
    'x-content-type-options': 'nosniff',
    'referrer-policy': 'strict-origin-when-cross-origin',
  });
  response.end(body ?? 'Halaman tidak ditemukan.');
});

server.listen(port, host, () => console.log(`The partner site is at http://${host}:${(server.address() as AddressInfo).port}/ with the desk of ${office}`));
