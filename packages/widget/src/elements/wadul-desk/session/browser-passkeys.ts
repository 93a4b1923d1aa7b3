import type { NewPasskey, PasskeyOptions, UsedPasskey } from '@wadul/core';
import type { DeskWords } from '../desk-context.ts';

/** Whether this browser has passkeys, on this page. */
export const hasPasskeys = (): boolean => typeof PublicKeyCredential === 'function' && 'parseRequestOptionsFromJSON' in PublicKeyCredential;

/** Has the browser use a passkey; throws a `DOMException` where none was used. */
export const usePasskey = async ({ options }: PasskeyOptions): Promise<UsedPasskey> => {
  const publicKey = PublicKeyCredential.parseRequestOptionsFromJSON(options as unknown as PublicKeyCredentialRequestOptionsJSON);
  const used = (await navigator.credentials.get({ publicKey })) as PublicKeyCredential;
  return used.toJSON() as UsedPasskey;
};

/** Has the browser make a passkey; throws a `DOMException` where none was made. */
export const makePasskey = async ({ options }: PasskeyOptions): Promise<NewPasskey['credential']> => {
  const publicKey = PublicKeyCredential.parseCreationOptionsFromJSON(options as unknown as PublicKeyCredentialCreationOptionsJSON);
  const made = (await navigator.credentials.create({ publicKey })) as PublicKeyCredential;
  return made.toJSON() as NewPasskey['credential'];
};

/** Why the browser used or made none, in words: it does not say more than this. */
export const passkeyTrouble = ({ passkeyTroubles }: DeskWords, error: unknown): string | undefined => {
  if (!(error instanceof DOMException)) return undefined;
  if (error.name === 'InvalidStateError') return passkeyTroubles.already;
  return error.name === 'SecurityError' ? passkeyTroubles.wrongAddress : passkeyTroubles.none;
};
