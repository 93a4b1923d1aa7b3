import { Role } from '@wadul/core';
import { afterAll, beforeAll, describe, expect, onTestFinished, test } from 'vitest';
import type { Operation } from '../http/operation.ts';
import { describeWithQueue } from '../notices/testing/notified.ts';
import { expectProblem } from '../testing/expect-problem.ts';
import { routeRows, type GoodRequest, type RouteRow } from '../testing/route-rows.ts';
import { OWN_ORIGIN, PARTNER_ORIGIN, PASSWORD, startTestServer, type Sent, type TestServer } from '../testing/test-server.ts';
import { startProviderForTests, type ProviderForTests } from '../testing/through-provider.ts';
import { operations } from './index.ts';

const table = operations.map((operation) => [operation.id, operation, routeRows[operation.id]] as const);
const withRows = table.flatMap(([id, operation, row]) => (row ? [[id, operation, row] as const] : []));

test('every route has a row in the table of this suite, and every row a route', () => {
  expect(Object.keys(routeRows).sort()).toEqual(operations.map(({ id }) => id).sort());
});

/** A server and a request that would be good there. */
interface Prepared {
  readonly server: TestServer;
  readonly good: GoodRequest;
}

/** A good request of a fresh office, signed in where it must be. */
const prepare = async (server: TestServer, { good, roles }: RouteRow): Promise<GoodRequest> => {
  const role = roles?.[0];
  const as = role && (await server.signIn(role)); // before, because what is good may change how one signs in
  const request = await good(server, role ?? 'head');
  return as === undefined ? request : { ...request, as };
};
const send = (server: TestServer, { method }: Operation, { path, ...sent }: GoodRequest, change: Sent = {}) =>
  server.send(method, path, { ...sent, ...change, headers: { ...sent.headers, ...change.headers } });

/** Shows once more who one is; answers the new session’s cookie. */
const proveAgain = async (server: TestServer, as: string): Promise<string> => {
  const proved = await server.send('POST', '/api/desk/session/proof', { as, body: { password: PASSWORD } });
  return proved.headers.get('set-cookie')?.split(';')[0] ?? '';
};

/** Every text in a body, as its pointer and the body with another text there. */
const withText = (body: unknown, text: string, pointer = ''): { pointer: string; body: unknown }[] => {
  if (typeof body === 'string') return [{ pointer, body: text }];
  if (typeof body !== 'object' || body === null) return [];
  return Object.entries(body).flatMap(([key, below]) =>
    withText(below, text, `${pointer}/${key}`).map((changed) => ({ pointer: changed.pointer, body: Array.isArray(body) ? body.with(Number(key), changed.body) : { ...body, [key]: changed.body } })),
  );
};

describeWithQueue('every route', (opened) => {
  let provider: ProviderForTests;
  beforeAll(async () => {
    provider = await startProviderForTests();
  });
  afterAll(() => provider.stop());
  const start = () => startTestServer(opened().database, { parts: { outbox: opened().queue.notices, ...provider.parts } });

  describe.each(withRows)('%s', (_id, operation, row) => {
    let prepared: Promise<Prepared> | undefined;
    /** One server and good request for all tests of which every request is refused or only read: nothing is changed there. */
    const shared = (): Promise<Prepared> => (prepared ??= start().then(async (server) => ({ server, good: await prepare(server, row) })));

    test('answers a good request in the shape that it declares', async () => {
      const server = await start();
      const answer = await send(server, operation, await prepare(server, row));
      expect(answer.status, answer.ok ? '' : await answer.clone().text()).toBe(row.status); // some answers have no end
      const declared = operation.answers[row.status];
      expect(declared).toBeDefined();
      if (declared?.schema) {
        const given = await answer.json();
        expect(declared.schema.parse(given)).toEqual(given); // nothing missing, and nothing more
      }
      expect(answer.headers.get('content-security-policy')).toContain("default-src 'none'");
      expect(answer.headers.get('x-request-id')).toMatch(/^[0-9a-f]{24}$/);
    });

    test('refuses a method that its path does not have, and names those it has', async () => {
      const { server, good } = await shared();
      const answer = await server.send('PROPFIND', good.path);
      await expectProblem(answer, 'method-not-allowed');
      expect(answer.headers.get('allow')?.split(', ')).toContain(operation.method);
    });

    test('is not handed to a site that is neither the office’s own nor a partner’s', async () => {
      const { server, good } = await shared();
      for (const origin of ['https://evil.example', 'null', 'https://kota.example.evil.example', 'https://sub.kota.example', 'http://kota.example', `${PARTNER_ORIGIN}:8443`]) {
        const answer = await send(server, operation, good, { headers: { origin, 'sec-fetch-site': 'cross-site' } });
        expect(answer.headers.get('access-control-allow-origin'), origin).toBeNull();
        expect(answer.headers.get('access-control-allow-credentials')).toBeNull();
        if (operation.access.kind === 'public' || operation.method !== 'GET') await expectProblem(answer, 'origin-not-allowed');
      }
    });

    if (operation.access.kind === 'public') {
      test('is handed to the office’s own site and its partners’, without credentials', async () => {
        const server = await start();
        for (const origin of [OWN_ORIGIN, PARTNER_ORIGIN]) {
          const good = await prepare(server, row);
          const preflight = await server.send('OPTIONS', good.path, { headers: { origin, 'access-control-request-method': operation.method } });
          expect(preflight.status).toBe(204);
          expect(preflight.headers.get('access-control-allow-methods')).toContain(operation.method);
          const answer = await send(server, operation, good, { headers: { origin } });
          expect(answer.status).toBe(row.status);
          for (const { headers } of [preflight, answer]) {
            expect(headers.get('access-control-allow-origin')).toBe(origin);
            expect(headers.get('vary')).toContain('Origin');
            expect(headers.get('access-control-allow-credentials')).toBeNull();
          }
        }
      });
    }

    if (operation.access.kind === 'desk') {
      test('lets in exactly the roles of the table', { timeout: 60_000 }, async () => {
        const { server, good: { as: _as, ...good } } = await shared();
        await expectProblem(await send(server, operation, good, { headers: { 'sec-fetch-site': 'same-origin' } }), 'not-signed-in');
        await expectProblem(await send(server, operation, good, { as: `__Host-wadul=${server.office.slug}.${'A'.repeat(43)}` }), 'not-signed-in');
        const other = await start();
        for (const role of Role.options) {
          if (row.roles?.includes(role)) {
            const as = await other.signIn(role);
            const answer = await send(other, operation, await row.good(other, role), { as });
            expect([role, answer.status]).toEqual([role, row.status]);
          } else await expectProblem(await send(server, operation, good, { as: await server.signIn(role) }), 'role-not-allowed');
        }
      });
    }

    if (operation.access.kind === 'desk' && !operation.access.beforeOwnPassword) {
      test('is closed to a password that somebody else handed out, until there is one of the officer’s own', async () => {
        const { server, good } = await shared();
        const expires = (passwordExpiresAt: Date | null) => server.parts.db.updateTable('officer').set({ passwordExpiresAt }).where('officeId', '=', server.office.id).execute();
        await expires(new Date('2026-03-16T03:00:00.000Z'));
        onTestFinished(async () => void (await expires(null)));
        await expectProblem(await send(server, operation, good), 'password-change-needed');
      });
    }

    if (operation.needs?.proof) {
      test('wants a proof that is not older than ten minutes, and is content with a new one', async () => {
        const server = await start();
        const role = row.roles?.[0] ?? 'head';
        const [old, proving] = [await server.signIn(role), await server.signIn(role)];
        server.at('2026-03-09T03:10:00.001Z');
        const proved = await proveAgain(server, proving);
        const good = await row.good(server, role);
        const refused = await send(server, operation, good, { as: old });
        expect(refused.headers.get('www-authenticate')).toBe('Wadul error="insufficient_user_authentication", max_age=600');
        await expectProblem(refused, 'proof-needed');
        expect((await send(server, operation, good, { as: proved })).status).toBe(row.status);
      });
    }

    if (operation.method !== 'GET' && operation.access.kind !== 'public') {
      test('wants the browser’s word that it comes from our own pages', async () => {
        const { server, good: { as, ...good } } = await shared();
        const cookie = as === undefined ? {} : { cookie: as };
        const refused = [{}, { 'sec-fetch-site': 'same-site' }, { 'sec-fetch-site': 'none' }, { 'sec-fetch-site': 'same-origin', origin: 'https://evil.example' }, { origin: OWN_ORIGIN, 'sec-fetch-site': 'cross-site' }];
        for (const headers of refused) {
          const { 'sec-fetch-site': _site, ...own } = { ...good.headers } as Record<string, string>;
          const answer = await server.send(operation.method, good.path, { body: good.body, headers: { ...own, ...cookie, ...headers } });
          await expectProblem(answer, 'origin-not-allowed');
        }
      });
    }

    if (row.unknown) {
      const { change, code } = row.unknown;
      test('says of what is not there only that', async () => {
        const { server, good } = await shared();
        const answer = await send(server, operation, change(good));
        await expectProblem(answer, code);
      });
    }

    if (operation.needs?.key) {
      test('wants a random UUID as its Idempotency-Key', async () => {
        const { server, good } = await shared();
        for (const key of ['', 'abc', 'd9428888-122b-4e1b-8b85-6d5f0a1c2d3g', '0190d3a4-7b1c-7d2e-8f3a-4b5c6d7e8f90', 'd9428888-122b-1e1b-8b85-6d5f0a1c2d3e']) {
          await expectProblem(await send(server, operation, good, { headers: { 'idempotency-key': key } }), 'idempotency-key-required');
        }
      });
    }

    if (operation.needs?.version) {
      test('wants the version that was read, and no other', async () => {
        const { server, good } = await shared();
        for (const tag of ['', '*']) await expectProblem(await send(server, operation, good, { headers: { 'if-match': tag } }), 'version-required');
        for (const tag of ['"999"', 'W/"1"', '1', '"abc"', '"1", "2"']) await expectProblem(await send(server, operation, good, { headers: { 'if-match': tag } }), 'stale-version');
      });
    }

    if (operation.body) {
      test('refuses a body that is not JSON, is too large, or is nested too deeply', async () => {
        const { server, good } = await shared();
        for (const body of ['', '{', '{"a":1}}', "{'a':1}", '\u{FEFF}x', `${'['.repeat(11)}${']'.repeat(11)}`, '['.repeat(100_000)]) {
          await expectProblem(await send(server, operation, good, { body, headers: { 'content-type': 'application/json' } }), 'malformed-json');
        }
        await expectProblem(await send(server, operation, good, { body: { text: 'x'.repeat(256 * 1024) } }), 'body-too-large');
      });

      test('refuses every media type but JSON', async () => {
        const { server, good } = await shared();
        for (const type of ['text/plain', 'application/x-www-form-urlencoded', 'multipart/form-data', 'application/jsonp', 'application/json; charset=utf-16', 'application/xml', 'text/json']) {
          await expectProblem(await send(server, operation, good, { body: JSON.stringify(good.body), headers: { 'content-type': type } }), 'unsupported-media-type');
        }
      });

      test('refuses wrong types and unknown keys, each at its place and without repeating what was sent', async () => {
        const { server, good } = await shared();
        for (const body of [null, [], 'teks', 7, { ...(good.body as object), 'Siti Rahasia': 'Siti Rahasia' }]) {
          const problem = await expectProblem(await send(server, operation, good, { body: JSON.stringify(body) as unknown, headers: { 'content-type': 'application/json' } }), 'invalid-request');
          expect(problem.issues?.length).toBeGreaterThan(0);
          expect(JSON.stringify(problem)).not.toContain('Rahasia');
        }
      });

      test('refuses NUL and lone surrogates in every text, at its place', async () => {
        const { server, good } = await shared();
        for (const bad of ['Rahasia\0', 'Rahasia\ud800', '\udc00Rahasia']) {
          for (const { pointer, body } of withText(good.body, bad)) {
            const problem = await expectProblem(await send(server, operation, good, { body }), 'invalid-request');
            expect(problem.issues?.some((issue) => pointer.startsWith(issue.pointer)), `${pointer} ${JSON.stringify(problem.issues)}`).toBe(true);
            expect(JSON.stringify(problem)).not.toContain('Rahasia');
          }
        }
      });
    }

    if (operation.query) {
      test('refuses an unknown or impossible parameter of the query', async () => {
        const { server, good } = await shared();
        const path = good.path.replace(/\?.*/, '');
        for (const query of ['limit=0', 'limit=101', 'limit=1e2', 'unknown=1', 'turn=x', 'tag=%00', 'q=%00', 'after=abc', 'after=W10', 'q=', 'type=%27%3B--']) {
          await expectProblem(await send(server, operation, { ...good, path: `${path}?${query}` }), 'invalid-request');
        }
      });
    }
  });
});
