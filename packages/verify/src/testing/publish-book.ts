import { createServer } from 'node:http';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { onTestFinished } from 'vitest';
import type { HonestBook } from '../../../core/src/proof/testing/honest-book.ts';

type Published = Pick<HonestBook, 'index' | 'months'>;

/** A folder of its own, gone after the test. */
export const someFolder = async (): Promise<string> => {
  const folder = await mkdtemp(join(tmpdir(), 'wadul-book-'));
  onTestFinished(() => rm(folder, { recursive: true, force: true }));
  return folder;
};

/** A book as files in a folder. */
export const inFolder = async ({ index, months }: Published): Promise<string> => {
  const folder = await someFolder();
  await writeFile(join(folder, 'index.json'), JSON.stringify(index));
  for (const [month, file] of months) await writeFile(join(folder, `${month}.json`), JSON.stringify(file, null, 2));
  return folder;
};

/** What a server answers: a status, and what it says as JSON. */
export type Answer = readonly [status: number, body: unknown];

/** A server on this machine that publishes a book as an office's own does; `answer` may say something else. Gives its address, and what it was asked for. */
export const atAddress = async ({ index, months }: Published, answer: (path: string) => Answer | undefined = () => undefined): Promise<{ readonly origin: string; readonly asked: string[] }> => {
  const base = `/api/offices/${index.office.slug}/book`;
  const asked: string[] = [];
  const server = createServer(({ url = '' }, response) => {
    asked.push(url);
    const file = url === base ? index : months.get(url.slice(base.length + 1));
    const [status, body] = answer(url) ?? (file === undefined || !url.startsWith(base) ? [404, { code: 'not-found' }] : [200, file]);
    response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(body));
  });
  await new Promise<void>((resolve) => void server.listen(0, '127.0.0.1', resolve));
  onTestFinished(() => new Promise<void>((resolve) => void (server.closeAllConnections(), server.close(() => resolve()))));
  return { origin: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, asked };
};
