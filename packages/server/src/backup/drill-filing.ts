import { offered, type Receipt } from '@wadul/core';
import type { Office } from '../db/office.table.ts';

/** Who enters the test complaint, and where. */
interface Entering {
  readonly office: Pick<Office, 'slug' | 'settings'>;
  readonly login: string;
  readonly password: string;
  readonly origin: string;
  /** UTC instant. */
  readonly now: string;
}

type Ask = (path: string, request: RequestInit) => Response | Promise<Response>;

const expected = async (answer: Response, status: number, what: string): Promise<Response> => {
  if (answer.status === status) return answer;
  const { code } = (await answer.json().catch(() => ({}))) as { code?: string };
  throw new Error(`${what} was answered ${answer.status}${code === undefined ? '' : ` (${code})`}.`);
};

/** Signs in, enters a complaint that nobody made, and finds it as its complainant would. Answers in words what was done; throws where the server refuses. */
export const fileInDrill = async (ask: Ask, { office: { slug, settings }, login, password, origin, now }: Entering): Promise<string> => {
  const post = (path: string, body: object, headers: Record<string, string> = {}): Promise<Response> =>
    Promise.resolve(ask(path, { method: 'POST', headers: { 'content-type': 'application/json', origin, ...headers }, body: JSON.stringify(body) }));

  const signedIn = await expected(await post('/api/desk/session', { office: slug, login, password }), 200, 'Signing in');
  const cookie = signedIn.headers.get('set-cookie')?.split(';')[0] ?? '';
  const identityMode = settings.identityModes.find((mode) => mode === 'anonymous') ?? settings.identityModes[0];
  const intake = {
    type: offered(settings.types)[0]?.code,
    channel: offered(settings.channels)[0]?.code,
    receivedAt: now,
    identityMode,
    ...(identityMode === 'anonymous' ? {} : { complainant: { name: 'Uji Pemulihan' } }),
    capacity: { kind: 'self' },
    description: 'Uji pemulihan cadangan; bukan pengaduan.',
    language: 'id',
  };
  const entered = await expected(await post('/api/desk/complaints', intake, { cookie, 'sec-fetch-site': 'same-origin', 'idempotency-key': crypto.randomUUID() }), 201, 'Entering a complaint');
  const { ticket, secret } = (await entered.json()) as Receipt;
  await expected(await post(`/api/offices/${slug}/tracking`, { ticket, secret }), 200, 'Finding that complaint');
  return `signed in, entered ${ticket}, and found it by its secret`;
};
