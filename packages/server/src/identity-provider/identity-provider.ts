import { allowInsecureRequests, authorizationCodeGrant, buildAuthorizationUrl, calculatePKCECodeChallenge, ClientSecretBasic, ClientSecretPost, discovery, enableNonRepudiationChecks, type ClientAuth, type Configuration } from 'openid-client';
import { ProviderError, providerErrorOf } from './provider-error.ts';
import { isSafe, type ProviderSettings } from './provider-settings.ts';

/** What goes with somebody who is sent to the provider. */
export interface Sent {
  /** Where the provider sends them back to: an address of ours that it knows. */
  readonly redirectUri: string;
  readonly state: string;
  /** Comes back in what the provider signs. */
  readonly nonce: string;
  /** PKCE: only its hash travels with them. */
  readonly verifier: string;
}

/** The city's own identity provider, asked by OpenID Connect. */
export interface IdentityProvider {
  readonly name: string;
  readonly issuer: string;
  /** The page of the provider that asks them anew who they are. Throws `ProviderError`. */
  addressFor(sent: Sent): Promise<string>;
  /** Who came back, as the provider calls them: somebody who has shown it after `since`. Throws `ProviderError`. @param query of the address at which they came back */
  whoCameBack(query: URLSearchParams, sent: Sent & { readonly since: Date }): Promise<string>;
}

/** How long the provider may take over each answer, in seconds. */
const TIMEOUT = 10;
/** How old the proof that the provider speaks of may be, in seconds: as long as somebody may take to come back. */
const MAX_AGE = 10 * 60;
/** By how much its clock may differ from ours, in milliseconds. */
const CLOCKS_MS = 30_000;

/** The secret in the header, as every provider takes it unless it says otherwise. */
const clientAuth = (secret: string): ClientAuth => {
  const [basic, post] = [ClientSecretBasic(secret), ClientSecretPost(secret)];
  return (server, ...rest) => ((server.token_endpoint_auth_methods_supported ?? ['client_secret_basic']).includes('client_secret_basic') ? basic : post)(server, ...rest);
};

/** A provider that is asked for its addresses when somebody first needs it, and again after something went wrong. @param timeout seconds for each of its answers */
export const identityProvider = ({ issuer, clientId, clientSecret, name }: ProviderSettings, { timeout = TIMEOUT }: { readonly timeout?: number } = {}): IdentityProvider => {
  let discovered: Promise<Configuration> | undefined;
  const isInsecure = new URL(issuer).protocol === 'http:';
  const discover = (): Promise<Configuration> =>
    discovery(new URL(issuer), clientId, {}, clientAuth(clientSecret), { timeout, execute: [enableNonRepudiationChecks, ...(isInsecure ? [allowInsecureRequests] : [])] });

  const configuration = async (): Promise<Configuration> => {
    const asked = (discovered ??= discover());
    try {
      return await asked;
    } catch (error) {
      if (discovered === asked) discovered = undefined;
      throw new ProviderError('unavailable', providerErrorOf(error).reason); // what does not hold together here is the operator's to repair
    }
  };

  const checked = async <T>(ask: () => Promise<T>): Promise<T> => {
    try {
      return await ask();
    } catch (error) {
      const known = error instanceof ProviderError ? error : providerErrorOf(error);
      if (known.outcome !== 'cancelled') discovered = undefined;
      throw known;
    }
  };

  return {
    name,
    issuer,
    addressFor: async ({ redirectUri, state, nonce, verifier }) => {
      const config = await configuration();
      const address = await checked(async () =>
        buildAuthorizationUrl(config, {
          redirect_uri: redirectUri,
          scope: 'openid',
          state,
          nonce,
          code_challenge: await calculatePKCECodeChallenge(verifier),
          code_challenge_method: 'S256',
          prompt: 'login',
          max_age: '0',
        }),
      );
      if (!isSafe(address)) throw new ProviderError('unavailable', 'unsafe address');
      return address.href;
    },
    whoCameBack: async (query, { redirectUri, state, nonce, verifier, since }) => {
      const config = await configuration();
      const came = new URL(redirectUri);
      came.search = query.toString();
      const tokens = await checked(() => authorizationCodeGrant(config, came, { expectedState: state, expectedNonce: nonce, pkceCodeVerifier: verifier, maxAge: MAX_AGE, idTokenExpected: true }));
      const { sub, auth_time: shownAt } = tokens.claims() ?? {};
      if (sub === undefined || shownAt === undefined) throw new ProviderError('refused', 'no subject or time');
      if (shownAt * 1000 < since.getTime() - CLOCKS_MS) throw new ProviderError('refused', 'not asked anew');
      return sub;
    },
  };
};
