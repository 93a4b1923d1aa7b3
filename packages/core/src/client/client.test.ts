import { afterEach, describe, expect, test } from 'vitest';
import type { Filing } from '../schemas/filing.ts';
import { createClient, createDesk, isNetworkError, isProblemError, isTimeoutError, isWadulError, type ClientOptions } from './index.ts';
import { cut, json, silence, startAnswering, type Answer } from './testing/answering-server.ts';

const filing: Filing = { type: 'reklame', identityMode: 'anonymous', capacity: { kind: 'self' }, description: 'Papan reklame miring.', language: 'id' };
const receipt = { ticket: 'PKL-2026-7K4M9Q', secret: '8Q2R-K0VD-31ZT-5A' };
const key = { ticket: receipt.ticket, secret: receipt.secret };
const problem = (code: string, status: number, more: object = {}) => ({ type: `/problems/${code}`, code, title: code, status, ...more });

const closers: (() => Promise<void>)[] = [];
afterEach(async () => {
  for (const close of closers.splice(0)) await close();
});

const answering = async (...answers: Answer[]) => {
  const server = await startAnswering(answers);
  closers.push(server.close);
  const client = (options: Partial<ClientOptions> = {}) => createClient({ endpoint: server.endpoint, office: 'kota-contoh', ...options });
  return { ...server, client };
};
const failureOf = async (promise: Promise<unknown>) => promise.then(() => undefined, (error: unknown) => error);

describe('a client of an office', () => {
  test('files under the key that it is given, and gives back the receipt', async () => {
    const { client, received } = await answering(json(receipt, 201));
    expect(await client().file(filing, { idempotencyKey: 'a-key' })).toEqual(receipt);
    expect(received).toMatchObject([{ method: 'POST', path: '/api/offices/kota-contoh/complaints', body: filing }]);
    expect(received[0]?.headers).toMatchObject({ 'idempotency-key': 'a-key', 'content-type': 'application/json' });
  });

  test('keeps ticket and secret out of the address', async () => {
    const { client, received } = await answering(json({}));
    await client().track(key);
    expect(received).toMatchObject([{ method: 'POST', path: '/api/offices/kota-contoh/tracking', body: key }]);
  });

  test('sends an event against the version that was seen', async () => {
    const { client, received } = await answering(json({}));
    await client().send(key, 7, { type: 'citizen.revived' });
    expect(received[0]).toMatchObject({ path: '/api/offices/kota-contoh/tracking/events', body: { ...key, event: { type: 'citizen.revived' } } });
    expect(received[0]?.headers['if-match']).toBe('"7"');
  });

  test('asks for the office, the months of the book and one month, below an endpoint with a path', async () => {
    const { client, endpoint, received } = await answering(json({}));
    const below = client({ endpoint: `${endpoint}/aduan/` });
    await below.office();
    await below.registerMonths();
    await below.register('2026-03');
    await below.recap('2026');
    expect(received.map(({ path }) => path)).toEqual(['/aduan/api/offices/kota-contoh', '/aduan/api/offices/kota-contoh/register', '/aduan/api/offices/kota-contoh/register/2026-03', '/aduan/api/offices/kota-contoh/recap/2026']);
  });

  test('sends the headers that it is made with', async () => {
    const { client, received } = await answering(json({}));
    await client({ headers: { 'x-from': 'a test' } }).office();
    expect(received[0]?.headers['x-from']).toBe('a test');
  });
});

describe('a failure', () => {
  test('that the server explains is a ProblemError with the problem, the status and the time to wait', async () => {
    const { client } = await answering(json(problem('too-many-tries', 429), 429, { 'retry-after': '30' }));
    const error = await failureOf(client({ retries: 0 }).track(key));
    expect(isProblemError(error) && [error.name, error.status, error.problem.code, error.retryAfter]).toEqual(['ProblemError', 429, 'too-many-tries', 30]);
    expect(isProblemError(error, 'too-many-tries')).toBe(true);
    expect(isProblemError(error, 'stale-version')).toBe(false);
  });

  test('that something between us explains is a ProblemError without its text', async () => {
    const { client } = await answering((response) => {
      response.writeHead(502, { 'content-type': 'text/html' });
      response.end('<h1>Bad gateway of Siti</h1>');
    });
    const error = await failureOf(client({ retries: 0 }).office());
    expect(isProblemError(error, 'unexpected-answer') && error.status).toBe(502);
    expect(JSON.stringify(error)).not.toContain('Siti');
  });

  test('of the connection is a NetworkError, also when it breaks in the middle of an answer', async () => {
    const broken = await answering(cut);
    expect(isNetworkError(await failureOf(broken.client({ retries: 0 }).office()))).toBe(true);
    const halfway = await answering((response) => {
      response.writeHead(200, { 'content-type': 'application/json', 'content-length': '100' });
      response.write('{"name":');
      setImmediate(() => response.destroy());
    });
    expect(isNetworkError(await failureOf(halfway.client({ retries: 0 }).office()))).toBe(true);
  });

  test('to answer in time is a TimeoutError', async () => {
    const { client } = await answering(silence);
    const error = await failureOf(client({ retries: 0, timeout: 30 }).office());
    expect(isTimeoutError(error)).toBe(true);
    expect(isWadulError(error)).toBe(true);
  });

  test('names the verb and the path, and nothing that was sent', async () => {
    const { client } = await answering(json(problem('unknown-ticket-or-secret', 404), 404));
    const error = await failureOf(client().track(key));
    expect(isWadulError(error) && error.message).toBe('POST /api/offices/kota-contoh/tracking: 404 unknown-ticket-or-secret');
  });

  test('that the caller wants is their own abort, not an error of ours', async () => {
    const { client } = await answering(silence);
    const controller = new AbortController();
    const asked = failureOf(client().office({ signal: controller.signal }));
    controller.abort();
    const error = await asked;
    expect(isWadulError(error)).toBe(false);
    expect(error).toMatchObject({ name: 'AbortError' });
  });
});

describe('trying again', () => {
  test('files once more under the same key after a lost connection', async () => {
    const { client, received } = await answering(cut, json(receipt, 201));
    expect(await client().file(filing, { idempotencyKey: 'a-key' })).toEqual(receipt);
    expect(received.map(({ headers }) => headers['idempotency-key'])).toEqual(['a-key', 'a-key']);
    expect(received[0]?.body).toEqual(received[1]?.body);
  });

  test('waits for as long as the server asks', async () => {
    const { client, received } = await answering(json(problem('not-ready', 503), 503, { 'retry-after': '0' }), json(receipt, 201));
    await client().file(filing, { idempotencyKey: 'a-key' });
    expect(received).toHaveLength(2);
  });

  test('never repeats an event, which may have been recorded', async () => {
    const { client, received } = await answering(cut);
    expect(isNetworkError(await failureOf(client().send(key, 1, { type: 'citizen.revived' })))).toBe(true);
    expect(received).toHaveLength(1);
  });

  test('does not repeat what was refused', async () => {
    const { client, received } = await answering(json(problem('invalid-request', 422), 422));
    await failureOf(client().file(filing, { idempotencyKey: 'a-key' }));
    expect(received).toHaveLength(1);
  });

  test('ends after as many tries as it was told', async () => {
    const { client, received } = await answering(json(problem('not-ready', 503), 503, { 'retry-after': '0' }));
    expect(isProblemError(await failureOf(client({ retries: 3 }).office()), 'not-ready')).toBe(true);
    expect(received).toHaveLength(4);
  });
});

describe('a desk', () => {
  test('keeps the session’s cookie in the jar, sends it with each call and drops it on signing out', async () => {
    const { endpoint, received } = await answering(json({ name: 'Petugas' }, 200, { 'set-cookie': 'wadul=abc; HttpOnly; Path=/' }), json({ complaints: [] }), json({}), json({}));
    const jar: { cookie?: string } = {};
    const desk = createDesk({ endpoint, jar });
    await desk.signIn({ office: 'kota-contoh', login: 'kepala', password: 'rahasia' });
    expect(jar).toEqual({ cookie: 'wadul=abc' });
    await desk.listComplaints({ turn: 'office', q: 'PKL 1' });
    await desk.sendEvent('c1', 3, { type: 'officer.answered', text: 'Sudah.' });
    await desk.signOut();
    expect(jar).toEqual({});
    expect(received.map(({ method, path }) => `${method} ${path}`)).toEqual([
      'POST /api/desk/session',
      'GET /api/desk/complaints?turn=office&q=PKL+1',
      'POST /api/desk/complaints/c1/events',
      'DELETE /api/desk/session',
    ]);
    expect(received.map(({ headers }) => headers.cookie)).toEqual([undefined, 'wadul=abc', 'wadul=abc', 'wadul=abc']);
  });

  test('asks for the numbers of the work list and of a year', async () => {
    const { endpoint, received } = await answering(json({ open: 2 }), json({ year: '2026' }));
    const desk = createDesk({ endpoint });
    expect(await desk.countComplaints()).toEqual({ open: 2 });
    expect(await desk.statistics('2026')).toEqual({ year: '2026' });
    expect(received.map(({ method, path }) => `${method} ${path}`)).toEqual(['GET /api/desk/complaint-counts', 'GET /api/desk/statistics?year=2026']);
  });

  test('changes accounts and settings against the version that was read, and sets up an office', async () => {
    const { endpoint, received } = await answering(...Array.from({ length: 16 }, () => json({})));
    const desk = createDesk({ endpoint });
    const account = { login: 'siti', name: 'Siti Contoh', password: 'gerobak ungu di tepi rawa' };
    await desk.listOfficers();
    await desk.addOfficer({ login: 'siti', name: 'Siti Contoh', roles: ['frontDesk'] });
    await desk.changeOfficer('a1', 2, { name: 'Siti' });
    await desk.disableOfficer('a1', 3);
    await desk.enableOfficer('a1', 4);
    await desk.givePassword('a1', 5);
    await desk.staffLog('51');
    await desk.settings();
    await desk.settingsSchema();
    await desk.changeSettings(6, { city: 'Kota Contoh' });
    await desk.settingsVersions();
    await desk.settingsVersion(7);
    await desk.addDayOff('2026-04-01', 8, 'Hari jadi');
    await desk.removeDayOff('2026-04-01', 9);
    await desk.setUpState('kota-contoh');
    await desk.setUp({ office: 'kota-contoh', code: 'AAAA', admin: account, head: account });
    expect(received.map(({ method, path, headers }) => `${method} ${path} ${headers['if-match'] ?? ''}`.trim())).toEqual([
      'GET /api/desk/officers',
      'POST /api/desk/officers',
      'PATCH /api/desk/officers/a1 "2"',
      'POST /api/desk/officers/a1/disabling "3"',
      'POST /api/desk/officers/a1/enabling "4"',
      'POST /api/desk/officers/a1/passwords "5"',
      'GET /api/desk/staff-log?before=51',
      'GET /api/desk/settings',
      'GET /api/desk/settings/schema',
      'PATCH /api/desk/settings "6"',
      'GET /api/desk/settings/versions',
      'GET /api/desk/settings/versions/7',
      'PUT /api/desk/days-off/2026-04-01 "8"',
      'DELETE /api/desk/days-off/2026-04-01 "9"',
      'GET /api/setup?office=kota-contoh',
      'POST /api/setup',
    ]);
  });

  test('asks for what is to be kept an eye on, and puts what was typed into the body alone', async () => {
    const { endpoint, received } = await answering(...Array.from({ length: 10 }, () => json({ notices: [] })), json('Data pribadi'));
    const desk = createDesk({ endpoint });
    await desk.complaintNotices('c1');
    await desk.failedNotices();
    await desk.failedNotices('k 1');
    await desk.retryNotice('n1');
    await desk.setNoticeAside('n1', 'Sudah ditelepon.');
    await desk.countOversight();
    await desk.waitingDataRequests();
    await desk.leaving();
    await desk.health();
    await desk.checkLog();
    expect(await (await desk.makeBundle('c1', 'Permintaan akses.')).text()).toBe('"Data pribadi"');
    expect(received.map(({ method, path }) => `${method} ${path}`)).toEqual([
      'GET /api/desk/complaints/c1/notices',
      'GET /api/desk/notices',
      'GET /api/desk/notices?after=k+1',
      'POST /api/desk/notices/n1/retries',
      'POST /api/desk/notices/n1/set-aside',
      'GET /api/desk/oversight-counts',
      'GET /api/desk/data-requests',
      'GET /api/desk/leaving',
      'GET /api/desk/health',
      'GET /api/desk/log-check',
      'POST /api/desk/complaints/c1/bundle',
    ]);
    expect(received.at(-1)?.headers.accept).toBe('text/markdown');
  });

  test('does not put what was searched for into a failure’s message', async () => {
    const { endpoint } = await answering(json(problem('not-signed-in', 401), 401));
    const error = await failureOf(createDesk({ endpoint }).listComplaints({ q: 'PKL-2026-7K4M9Q' }));
    expect(isWadulError(error) && error.message).toBe('GET /api/desk/complaints: 401 not-signed-in');
  });
});
