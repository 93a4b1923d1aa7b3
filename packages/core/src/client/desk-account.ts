import type { ChangePassword, OwnSessions, ProveAgain, RecoveryCodes, SecondFactorSecret, SessionView } from '../schemas/officer-view.ts';
import type { NewPasskey, Passkey, PasskeyList, PasskeyOptions, UsedPasskey } from '../schemas/passkey.ts';
import type { CallOptions } from './client.ts';
import type { Call } from './transport.ts';

/** What an officer may do with their own sign-in. What wants a fresh proof is refused (`proof-needed`) ten minutes after the last one. */
export interface DeskAccount {
  /** Shows once more who one is, by password and, where a second factor is on, a code. */
  prove(proof: ProveAgain, options?: CallOptions): Promise<SessionView>;
  /** Sets a password of one's own, and ends every other session of the officer. */
  changePassword(change: ChangePassword, options?: CallOptions): Promise<SessionView>;
  /** Where one is signed in. */
  ownSessions(options?: CallOptions): Promise<OwnSessions>;
  /** Signs out everywhere else. */
  endOtherSessions(options?: CallOptions): Promise<void>;
  /** Makes a secret for an authenticator app, which counts once a code has confirmed it. Wants a fresh proof. */
  beginSecondFactor(options?: CallOptions): Promise<SecondFactorSecret>;
  /** Turns the second factor on, and answers its recovery codes. Wants a fresh proof. @param code of the app */
  confirmSecondFactor(code: string, options?: CallOptions): Promise<RecoveryCodes>;
  /** New recovery codes in the place of the old. Wants a fresh proof. */
  renewRecoveryCodes(options?: CallOptions): Promise<RecoveryCodes>;
  /** Turns the second factor off. Wants a fresh proof. */
  removeSecondFactor(options?: CallOptions): Promise<void>;
  /** What a browser is asked with to use a passkey, for signing in or for a proof. @param office its slug */
  askForPasskey(office: string, options?: CallOptions): Promise<PasskeyOptions>;
  /** Opens a session with a passkey. @param office its slug @param credential as `credential.toJSON()` gives it */
  signInByPasskey(office: string, credential: UsedPasskey, options?: CallOptions): Promise<SessionView>;
  /** Shows once more who one is, with a passkey. */
  proveByPasskey(credential: UsedPasskey, options?: CallOptions): Promise<SessionView>;
  /** One's own passkeys. */
  passkeys(options?: CallOptions): Promise<PasskeyList>;
  /** What a browser is asked with to make a passkey. Wants a fresh proof. */
  askForNewPasskey(options?: CallOptions): Promise<PasskeyOptions>;
  /** Adds the passkey that the browser has made. Wants a fresh proof. */
  addPasskey(made: NewPasskey, options?: CallOptions): Promise<Passkey>;
  /** Gives a passkey another name. @param id as in the list */
  renamePasskey(id: string, name: string, options?: CallOptions): Promise<Passkey>;
  /** Takes a passkey away. Wants a fresh proof. @param id as in the list */
  removePasskey(id: string, options?: CallOptions): Promise<void>;
}

/** The part of a desk's client that has to do with the officer's own sign-in. @param ask sends a call with the session */
export const deskAccount = (ask: <T>(call: Call) => Promise<T>): DeskAccount => {
  const send = <T>(method: Call['method'], path: string, json: unknown, { signal }: CallOptions = {}): Promise<T> => ask({ method, path: `/api/desk${path}`, json, signal });
  const read = <T>(path: string, { signal }: CallOptions = {}): Promise<T> => ask({ method: 'GET', path: `/api/desk${path}`, repeatable: true, signal });
  const passkey = (id: string): string => `/passkeys/${encodeURIComponent(id)}`;
  return {
    prove: (proof, call) => send('POST', '/session/proof', proof, call),
    changePassword: (change, call) => send('PUT', '/password', change, call),
    ownSessions: (call) => read('/sessions', call),
    endOtherSessions: (call) => send('DELETE', '/sessions', undefined, call),
    beginSecondFactor: (call) => send('POST', '/second-factor', undefined, call),
    confirmSecondFactor: (code, call) => send('PUT', '/second-factor', { code }, call),
    renewRecoveryCodes: (call) => send('POST', '/second-factor/recovery-codes', undefined, call),
    removeSecondFactor: (call) => send('DELETE', '/second-factor', undefined, call),
    askForPasskey: (office, call) => send('POST', '/session/passkey-options', { office }, call),
    signInByPasskey: (office, credential, call) => send('POST', '/session/passkey', { office, credential }, call),
    proveByPasskey: (credential, call) => send('POST', '/session/proof/passkey', { credential }, call),
    passkeys: (call) => read('/passkeys', call),
    askForNewPasskey: (call) => send('POST', '/passkeys/options', undefined, call),
    addPasskey: (made, call) => send('POST', '/passkeys', made, call),
    renamePasskey: (id, name, call) => send('PATCH', passkey(id), { name }, call),
    removePasskey: (id, call) => send('DELETE', passkey(id), undefined, call),
  };
};
