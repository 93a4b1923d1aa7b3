import type { ProviderAddress, Role } from '@wadul/core';
import { linkIdentity } from '../db/identity.queries.ts';
import { identityProvider } from '../identity-provider/identity-provider.ts';
import { startProvider, type RunningProvider } from '../identity-provider/testing/start-provider.ts';
import { OWN_ORIGIN, type TestServer } from './test-server.ts';

/** A provider that knows the tests' server, and the part of an app with which it is asked. */
export interface ProviderForTests extends RunningProvider {
  readonly parts: { readonly identityProvider: ReturnType<typeof identityProvider> };
}

export const startProviderForTests = async (): Promise<ProviderForTests> => {
  const provider = await startProvider();
  provider.serve(OWN_ORIGIN);
  return { ...provider, parts: { identityProvider: identityProvider(provider.settings) } };
};

/** Where a browser was sent, and what it keeps until it is back. */
export interface Leaving {
  readonly address: string;
  readonly cookie: string;
}

/** What an answer that sends a browser to the provider says. */
export const leaving = async (answer: Response): Promise<Leaving> => ({
  address: ((await answer.json()) as ProviderAddress).address,
  cookie: answer.headers.get('set-cookie')?.split(';')[0] ?? '',
});

/** Begins to sign in. */
export const leave = async (server: TestServer, { office = server.office.slug, as }: { readonly office?: string; readonly as?: string } = {}): Promise<Leaving> =>
  leaving(await server.send('POST', '/api/desk/session/provider', { as, body: { office, language: 'en' }, headers: { origin: OWN_ORIGIN } }));

/** The path on which a browser comes back to us. */
export const pathOf = (address: string): string => address.slice(new URL(address).origin.length);

/** Comes back, as the browser that left or without its cookie. */
export const comeBack = (server: TestServer, address: string, cookie?: string): Promise<Response> => server.send('GET', pathOf(address), cookie === undefined ? {} : { headers: { cookie } });

/** Links an officer with an identity, as if they had done it. */
export const linked = async (server: TestServer, role: Role, subject: string): Promise<void> => {
  const { parts, office, officers } = server;
  await linkIdentity(parts.db, { officeId: office.id, officerId: officers[role], issuer: parts.identityProvider?.issuer ?? '', subject, linkedAt: new Date(parts.now()) });
};
