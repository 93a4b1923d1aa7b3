import { createHash } from 'node:crypto';
import type { NewPasskey, Passkey, UsedPasskey } from '@wadul/core';
import { generateAuthenticationOptions, generateRegistrationOptions, verifyAuthenticationResponse, verifyRegistrationResponse } from '@simplewebauthn/server';
import { COSEALG, decodeClientDataJSON } from '@simplewebauthn/server/helpers';
import { parse } from 'uuid';
import { findOfficer } from '../db/officer.queries.ts';
import type { Officer } from '../db/officer.table.ts';
import { findPasskey, insertChallenge, insertPasskey, listPasskeys, takeChallenge, usePasskey } from '../db/passkey.queries.ts';
import type { PasskeyRow } from '../db/passkey.table.ts';
import type { OfficeHere, OfficerHere } from '../http/env.ts';
import type { AppParts } from '../http/parts.ts';
import { ProblemError } from '../http/problem-error.ts';

const CHALLENGE_BYTES = 32;
/** How long a browser has to answer, in milliseconds. */
const ANSWER_MS = 5 * 60_000;

/** Named, since what the library would take by itself depends on the Node that it runs on. */
const supportedAlgorithmIDs = [COSEALG.EdDSA, COSEALG.ES256, COSEALG.RS256];

/** The name to which passkeys are bound: the host of the first of our origins, whatever a request calls us. */
const rpOf = ({ origins }: Pick<AppParts, 'origins'>): { readonly expectedOrigin: string[]; readonly rpID: string } => ({ rpID: new URL(origins[0] ?? '').hostname, expectedOrigin: [...origins] });

const hashOf = (challenge: string): Uint8Array => new Uint8Array(createHash('sha256').update(challenge).digest());

/** A plain copy: the library wants its bytes on a buffer that nobody shares. */
const own = (bytes: Uint8Array): Uint8Array<ArrayBuffer> => new Uint8Array(bytes);

/** Gives out a challenge. @param officerId who is to make a passkey; null where one is to be used */
const makeChallenge = async ({ db, randomBytes }: AppParts, officeId: string, officerId: string | null, now: string): Promise<Uint8Array<ArrayBuffer>> => {
  const challenge = own(randomBytes(CHALLENGE_BYTES));
  const at = new Date(now);
  await insertChallenge(db, { officeId, officerId, hash: hashOf(Buffer.from(challenge).toString('base64url')) }, { now: at, expiresAt: new Date(at.getTime() + ANSWER_MS) });
  return challenge;
};

/** What came from a browser and does not hold together makes the library throw. */
const unless = async <T>(verify: () => T | Promise<T>): Promise<T> => {
  try {
    return await verify();
  } catch {
    throw new ProblemError('wrong-passkey');
  }
};

/** The challenge that an answer is to, taken: it is answered once, well or badly. Throws `wrong-passkey` where it was not given out for just this. */
const answered = async ({ db }: AppParts, officeId: string, officerId: string | null, clientDataJSON: string, now: string): Promise<string> => {
  const challenge = await unless(() => String(decodeClientDataJSON(clientDataJSON).challenge));
  if (!(await takeChallenge(db, { officeId, officerId, hash: hashOf(challenge) }, new Date(now)))) throw new ProblemError('wrong-passkey');
  return challenge;
};

/** A passkey as its officer sees it. */
export const viewPasskey = ({ id, name, createdAt, lastUsedAt, backedUp }: PasskeyRow): Passkey => ({
  id,
  name,
  createdAt: createdAt.toISOString(),
  ...(lastUsedAt ? { lastUsedAt: lastUsedAt.toISOString() } : {}),
  backedUp,
});

/** What a browser is asked with to make a passkey: one that names its officer by itself, on a device that asks for PIN, finger or face. @param now UTC instant */
export const askForNew = async (parts: AppParts, office: OfficeHere, officer: OfficerHere, now: string) => {
  const there = await listPasskeys(parts.db, { officeId: office.id, officerId: officer.id });
  return generateRegistrationOptions({
    rpName: office.settings.shortName,
    rpID: rpOf(parts).rpID,
    userName: officer.login,
    userDisplayName: officer.name,
    userID: own(parse(officer.id)),
    challenge: await makeChallenge(parts, office.id, officer.id, now),
    timeout: ANSWER_MS,
    excludeCredentials: there.map(({ id, transports }) => ({ id, transports })),
    supportedAlgorithmIDs,
    authenticatorSelection: { residentKey: 'required', userVerification: 'required' },
  });
};

/** Adds the passkey that a browser has made. Throws `wrong-passkey`. @param now UTC instant */
export const addPasskey = async (parts: AppParts, office: OfficeHere, officer: OfficerHere, { name, credential: made }: NewPasskey, now: string): Promise<Passkey> => {
  const expectedChallenge = await answered(parts, office.id, officer.id, made.response.clientDataJSON, now);
  const { rpID, expectedOrigin } = rpOf(parts);
  const { transports, ...response } = made.response;
  const { verified, registrationInfo } = await unless(() =>
    verifyRegistrationResponse({
      response: { ...made, response, clientExtensionResults: {} },
      expectedChallenge,
      expectedOrigin,
      expectedRPID: rpID,
      requireUserVerification: true,
      supportedAlgorithmIDs,
    }),
  );
  if (!verified) throw new ProblemError('wrong-passkey');
  const { credential, credentialBackedUp } = registrationInfo;
  const row = {
    officeId: office.id,
    id: credential.id,
    officerId: officer.id,
    name,
    publicKey: new Uint8Array(credential.publicKey),
    counter: credential.counter,
    transports: transports ?? [],
    backedUp: credentialBackedUp,
    createdAt: new Date(now),
    lastUsedAt: null,
  };
  if (!(await insertPasskey(parts.db, row))) throw new ProblemError('wrong-passkey');
  return viewPasskey(row);
};

/** What a browser is asked with to use any passkey that it has of us. @param now UTC instant */
export const askForAny = async (parts: AppParts, officeId: string, now: string) =>
  generateAuthenticationOptions({ rpID: rpOf(parts).rpID, challenge: await makeChallenge(parts, officeId, null, now), timeout: ANSWER_MS, userVerification: 'required' });

/** Whether a passkey, which may say whose it is, says that it is this officer's. */
const isOf = ({ officerId }: PasskeyRow, userHandle: string | null | undefined): boolean => userHandle === null || userHandle === undefined || Buffer.from(userHandle, 'base64url').equals(own(parse(officerId)));

/** The officer whose passkey was used just now. Throws `wrong-passkey`: an unknown one, an old or answered challenge, nobody verified, another site, a disabled officer. @param now UTC instant */
export const checkPasskey = async (parts: AppParts, office: OfficeHere, used: UsedPasskey, now: string): Promise<Officer> => {
  const expectedChallenge = await answered(parts, office.id, null, used.response.clientDataJSON, now);
  const passkey = await findPasskey(parts.db, office.id, used.id);
  if (!passkey || !isOf(passkey, used.response.userHandle)) throw new ProblemError('wrong-passkey');
  const { rpID, expectedOrigin } = rpOf(parts);
  const { userHandle: _said, ...response } = used.response;
  const { verified, authenticationInfo } = await unless(() =>
    verifyAuthenticationResponse({
      response: { ...used, response, clientExtensionResults: {} },
      expectedChallenge,
      expectedOrigin,
      expectedRPID: rpID,
      credential: { id: passkey.id, publicKey: own(passkey.publicKey), counter: passkey.counter },
      requireUserVerification: true,
    }),
  );
  const officer = await findOfficer(parts.db, office.id, passkey.officerId);
  if (!verified || !officer || officer.disabledAt !== null) throw new ProblemError('wrong-passkey');
  const use = { counter: authenticationInfo.newCounter, backedUp: authenticationInfo.credentialBackedUp, lastUsedAt: new Date(now) };
  if (!(await usePasskey(parts.db, office.id, passkey.id, use))) throw new ProblemError('wrong-passkey');
  return officer;
};
