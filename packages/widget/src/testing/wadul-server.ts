// The real server on a real port, and a partner's site on another, for tests in a browser.
import { readFileSync } from 'node:fs';
import { createServer, type RequestListener, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { fileURLToPath } from 'node:url';
import { getRequestListener } from '@hono/node-server';
import { createApp } from '../../../server/src/app.ts';
import { openPGliteWithTables } from '../../../server/src/db/testing/pglite-template.ts';
import { apiDocument } from '../../../server/src/http/open-api.ts';
import { openJobQueue } from '../../../server/src/jobs/job-queue.ts';
import { openPages } from '../../../server/src/pages/open-pages.ts';
import { operations } from '../../../server/src/routes/index.ts';
import { testLog } from '../../../server/src/testing/test-log.ts';
import { OWN_ORIGIN, startTestServer, type TestServer } from '../../../server/src/testing/test-server.ts';

const cdn = fileURLToPath(new URL('../../cdn/', import.meta.url));

const listen = async (listener: RequestListener, host = '127.0.0.1'): Promise<{ server: Server; origin: string }> => {
  const server = createServer(listener);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return { server, origin: `http://${host}:${(server.address() as AddressInfo).port}` };
};

const shut = async (server: Server): Promise<void> => {
  server.closeAllConnections();
  await new Promise((resolve) => server.close(resolve));
};

/** What happens on the way to the server: the request is lost, or its answer is. */
export type Fault = 'request' | 'answer';

/** A running Wadul with one office, and a partner's site. */
export interface RunningWadul {
  /** The server's address. */
  readonly origin: string;
  /** The office's slug. */
  readonly office: string;
  readonly api: TestServer;
  /** The partner's address; each page is what `show` gave for its path. */
  readonly partner: string;
  /** Puts a page on the partner's site and answers its address. */
  show(html: string, options?: { readonly policy?: string }): string;
  /** Puts a page on the office's own site and answers its address. */
  showAtOffice(html: string, options?: { readonly policy?: string }): string;
  /** Loses each request to such a path, or its answer, until it is told to stop. */
  lose(path: RegExp, fault: Fault | undefined): void;
  /** Breaks every connection that is open now, also those on which something is just being answered. */
  cut(): void;
  /** How many complaints are there. */
  countComplaints(): Promise<number>;
  close(): Promise<void>;
}

/** A policy as strict as a partner's may be: scripts and data from the server alone, no inline style. Two files of elements bring Lit twice, and its policy's name with it. */
export const strictPolicy = (origin: string): string =>
  `default-src 'none'; script-src ${origin}; connect-src ${origin}; frame-src ${origin}; style-src 'self'; base-uri 'none'; form-action 'none'; require-trusted-types-for 'script'; trusted-types lit-html 'allow-duplicates'`;

const { version } = JSON.parse(readFileSync(new URL('../../cdn/integrity.json', import.meta.url), 'utf8')) as { version: string };

/** The address of an element's file. */
export const scriptOf = (origin: string, element: string): string => `${origin}/widget/${version}/${element}.js`;

/** Starts both on free ports, with an empty PGlite. @param host `localhost` where passkeys are used: a browser makes none for a bare address @param withMail notices are put in a queue, from which a test sends them */
export const startWadul = async ({ host, withMail = false, ...settings }: Parameters<typeof startTestServer>[1] & { readonly host?: 'localhost'; readonly withMail?: boolean } = {}): Promise<RunningWadul> => {
  const database = await openPGliteWithTables();
  const queue = withMail ? await openJobQueue(database, testLog().log) : undefined;

  const pages = new Map<string, { html: string; policy: string }>();
  const partner = await listen((request, response) => {
    const page = pages.get(request.url?.split('?')[0] ?? '');
    response.writeHead(page ? 200 : 404, { 'content-type': 'text/html; charset=utf-8', ...(page && { 'content-security-policy': page.policy }) });
    response.end(page?.html);
  });

  let answer: RequestListener = (_, response) => response.end();
  const own = new Map<string, { html: string; policy: string }>();
  const faults = new Map<string, { path: RegExp; fault: Fault }>();
  const { server, origin } = await listen((request, response) => {
    // A browser's question whether it may ask is answered: what is lost is what it then asks.
    const fault = request.method === 'OPTIONS' ? undefined : [...faults.values()].find(({ path }) => path.test(request.url ?? ''))?.fault;
    if (fault === 'request') {
      request.socket.destroy();
      return;
    }
    if (fault === 'answer') {
      // Everything is done as always; only the last word never arrives.
      response.writeHead = () => response;
      response.write = () => true;
      response.end = () => {
        request.socket.destroy();
        return response;
      };
    }
    const page = own.get(request.url?.split('?')[0] ?? '');
    if (page === undefined) answer(request, response);
    else response.writeHead(200, { 'content-type': 'text/html; charset=utf-8', 'content-security-policy': page.policy }).end(page.html);
  }, host);

  const api = await startTestServer(database, { ...settings, settings: { partnerOrigins: [partner.origin], ...settings.settings }, parts: { origins: [origin, OWN_ORIGIN], ...(queue && { outbox: queue.notices }), ...settings.parts } });
  const app = createApp(api.parts, await openPages({ widgetFolder: cdn, regions: api.parts.regions, api: () => apiDocument(operations) }));
  const listener = getRequestListener(app.fetch);
  answer = (request, response) => void listener(request, response);

  return {
    origin,
    office: api.office.slug,
    api,
    partner: partner.origin,
    show: (html, { policy = strictPolicy(origin) } = {}) => {
      const path = `/${pages.size}`;
      pages.set(path, { html, policy });
      return `${partner.origin}${path}`;
    },
    showAtOffice: (html, { policy = strictPolicy(origin) } = {}) => {
      const path = `/test-${own.size}`;
      own.set(path, { html, policy });
      return `${origin}${path}`;
    },
    lose: (path, fault) => {
      if (fault) faults.set(path.source, { path, fault });
      else faults.delete(path.source);
    },
    cut: () => server.closeAllConnections(),
    countComplaints: async () => (await database.db.selectFrom('complaint').select('id').execute()).length,
    close: async () => {
      await Promise.all([shut(server), shut(partner.server)]);
      await queue?.close();
      await database.close();
    },
  };
};
