import type { ProviderAddress, ProviderLink, ProviderSignIn } from '../schemas/identity-provider.ts';
import type { CallOptions } from './client.ts';
import type { Call } from './transport.ts';

/** The way through the city's own identity provider: the browser goes to the address that is answered, and comes back to the desk's page. */
export interface DeskProvider {
  /** Where to go to sign in, or to show once more who one is. */
  askProvider(signIn: ProviderSignIn, options?: CallOptions): Promise<ProviderAddress>;
  /** Where to go to link one's own account with an identity there. Wants a fresh proof. */
  linkIdentity(link: ProviderLink, options?: CallOptions): Promise<ProviderAddress>;
  /** Undoes that link. Wants a fresh proof. */
  unlinkIdentity(options?: CallOptions): Promise<void>;
}

/** The part of a desk's client that has to do with the identity provider. @param ask sends a call with the session */
export const deskProvider = (ask: <T>(call: Call) => Promise<T>): DeskProvider => ({
  askProvider: (signIn, { signal } = {}) => ask({ method: 'POST', path: '/api/desk/session/provider', json: signIn, signal }),
  linkIdentity: (link, { signal } = {}) => ask({ method: 'POST', path: '/api/desk/linked-identity', json: link, signal }),
  unlinkIdentity: ({ signal } = {}) => ask({ method: 'DELETE', path: '/api/desk/linked-identity', signal }),
});
