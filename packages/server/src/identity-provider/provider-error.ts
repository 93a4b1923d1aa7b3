import type { ProviderOutcome } from '@wadul/core';
import { AuthorizationResponseError, ClientError, ResponseBodyError } from 'openid-client';

/** Something with the provider did not go as it should. Says what the officer is told, and what the log may hold: never anything of tokens, codes or people. */
export class ProviderError extends Error {
  override readonly name = 'ProviderError';
  readonly outcome: ProviderOutcome;
  /** Why, as a short code for the operator. */
  readonly reason: string;

  constructor(outcome: ProviderOutcome, reason: string) {
    super(reason);
    this.outcome = outcome;
    this.reason = reason;
  }
}

/** Errors with which a provider says that somebody turned back there. */
const turnedBack = ['access_denied', 'login_required', 'interaction_required', 'consent_required', 'account_selection_required'];

/** What the library calls an answer that is none. */
const noAnswer = ['OAUTH_TIMEOUT', 'OAUTH_ABORT', 'OAUTH_RESPONSE_IS_NOT_CONFORM', 'OAUTH_RESPONSE_IS_NOT_JSON', 'OAUTH_PARSE_ERROR'];

/** A code out of a provider's answer, as far as it looks like one. */
const codeIn = (text: string): string => (/^[a-z_]{1,60}$/.test(text) ? text : 'unknown');

/** What an error of the library means. Throws what is an error of ours. */
export const providerErrorOf = (error: unknown): ProviderError => {
  if (error instanceof AuthorizationResponseError) {
    const isAway = error.error === 'server_error' || error.error === 'temporarily_unavailable';
    return new ProviderError(turnedBack.includes(error.error) ? 'cancelled' : isAway ? 'unavailable' : 'refused', codeIn(error.error));
  }
  if (error instanceof ResponseBodyError) return new ProviderError(error.error === 'invalid_grant' ? 'refused' : 'unavailable', codeIn(error.error));
  if (error instanceof ClientError) return new ProviderError(error.code === undefined || noAnswer.includes(error.code) ? 'unavailable' : 'refused', error.code ?? 'no answer');
  if (error instanceof TypeError && !('code' in error)) return new ProviderError('unavailable', 'no answer'); // what `fetch` throws
  throw error;
};
