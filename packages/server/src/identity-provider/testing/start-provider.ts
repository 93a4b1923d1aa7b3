import { generateKeyPairSync, randomBytes } from 'node:crypto';
import { once } from 'node:events';
import { createServer, type RequestListener } from 'node:http';
import type { AddressInfo } from 'node:net';
import { text } from 'node:stream/consumers';
import { Provider } from 'oidc-provider';
import { PROVIDER_CALLBACK } from '../../commands/go-through-provider.ts';
import type { ProviderSettings } from '../provider-settings.ts';

/** A real OpenID Connect provider on this machine: who signs in there types any name, and is called so. */
export interface RunningProvider {
  readonly settings: ProviderSettings;
  /** Tells it which servers it may send people back to. @param origins theirs */
  serve(...origins: string[]): void;
  /** What a browser does whose officer signs in there, or turns back. @returns the address that the provider leads back to */
  pass(address: string, as: string | undefined): Promise<string>;
  stop(): Promise<void>;
}

const page = `<!doctype html><html lang="id"><title>Akun Contoh</title><main><h1>Akun Contoh</h1>
<form method="post"><label>Nama akun <input name="account" autofocus></label><button>Masuk</button><button name="cancel" value="yes">Batal</button></form></main></html>`;

interface ProviderContext {
  readonly oidc: { readonly provider: Provider; readonly client: { readonly clientId: string }; readonly session: { readonly accountId: string } };
}

const configurationFor = (settings: ProviderSettings, origins: readonly string[]) => ({
  clients: [{ client_id: settings.clientId, client_secret: settings.clientSecret, redirect_uris: origins.map((origin) => `${origin}${PROVIDER_CALLBACK}`), response_types: ['code'], grant_types: ['authorization_code'] }],
  cookies: { keys: [randomBytes(16).toString('hex')] },
  features: { devInteractions: { enabled: false } },
  findAccount: async (_context: unknown, accountId: string) => ({ accountId, claims: async () => ({ sub: accountId }) }),
  interactions: { url: (_context: unknown, { uid }: { uid: string }) => `/interaction/${uid}` },
  jwks: { keys: [{ ...generateKeyPairSync('rsa', { modulusLength: 2048 }).privateKey.export({ format: 'jwk' }), use: 'sig', alg: 'RS256' }] },
  loadExistingGrant: async ({ oidc: { provider, client, session } }: ProviderContext) => {
    const grant = new provider.Grant({ clientId: client.clientId, accountId: session.accountId });
    grant.addOIDCScope('openid');
    await grant.save();
    return grant;
  },
  pkce: { required: () => true },
  ttl: { AccessToken: 60, Grant: 600, IdToken: 600, Interaction: 600, Session: 600 },
});

/** Follows a provider's redirects, and answers its page, until it leads elsewhere. */
const follow = async (address: string, as: string | undefined): Promise<string> => {
  const cookies = new Map<string, string>();
  const ask = async (url: URL, init: RequestInit = {}): Promise<Response> => {
    const answer = await fetch(url, { ...init, redirect: 'manual', headers: { cookie: [...cookies].map(([name, value]) => `${name}=${value}`).join('; ') } });
    for (const line of answer.headers.getSetCookie()) {
      const [, name = '', value = ''] = /^([^=]+)=([^;]*)/.exec(line) ?? [];
      cookies.set(name, value);
    }
    return answer;
  };
  let at = new URL(address);
  const home = at.origin;
  for (let step = 0; step < 10; step += 1) {
    let answer = await ask(at);
    if (answer.status === 200) answer = await ask(at, { method: 'POST', body: new URLSearchParams(as === undefined ? { cancel: 'yes' } : { account: as }) });
    const location = answer.headers.get('location');
    if (location === null) throw new Error(`The provider answered ${answer.status}: ${await answer.text()}`);
    at = new URL(location, at);
    if (at.origin !== home) return at.href;
  }
  throw new Error('The provider leads nowhere.');
};

/** Starts one. @param name what officers call it */
export const startProvider = async (name = 'Akun Kota Contoh'): Promise<RunningProvider> => {
  let answer: RequestListener = (_request, response) => response.writeHead(503).end();
  const server = createServer((request, response) => answer(request, response));
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const settings: ProviderSettings = { issuer: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, clientId: 'wadul', clientSecret: randomBytes(24).toString('hex'), name };
  return {
    settings,
    serve: (...origins) => {
      const provider = new Provider(settings.issuer, configurationFor(settings, origins));
      const callback = provider.callback();
      answer = (request, response) => {
        if (!request.url?.startsWith('/interaction/')) void callback(request, response);
        else if (request.method !== 'POST') response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' }).end(page);
        else void text(request).then((sent) => provider.interactionFinished(request, response, finished(new URLSearchParams(sent))));
      };
    },
    pass: follow,
    stop: async () => {
      const closed = once(server, 'close');
      server.close();
      server.closeAllConnections();
      await closed;
    },
  };
};

/** What somebody's answer on the provider's page comes to. */
const finished = (form: URLSearchParams): object => (form.has('cancel') ? { error: 'access_denied', error_description: 'Rahasia Siti turned back' } : { login: { accountId: form.get('account') ?? '' } });
