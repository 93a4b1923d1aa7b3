import { createHash, generateKeyPairSync, randomBytes, sign } from 'node:crypto';
import { isoCBOR } from '@simplewebauthn/server/helpers';
import type { Passkey, Role } from '@wadul/core';
import { OWN_ORIGIN, type TestServer } from './test-server.ts';

/** What an authenticator and its browser say, each of which a test may make wrong. */
export interface Saying {
  readonly origin?: string;
  readonly rpId?: string;
  /** Whether PIN, finger or face was asked for. */
  readonly verified?: boolean;
  readonly counter?: number;
  readonly type?: string;
  readonly userHandle?: string;
}

/** An authenticator in software: P-256, `none` attestation. */
export interface SoftPasskey {
  readonly id: string;
  /** Answers an office's challenge to an officer to make a passkey. */
  readonly make: (server: TestServer, role: Role, say?: Saying) => Promise<object>;
  /** Answers a challenge, base64url. */
  readonly answer: (challenge: string, say?: Saying) => object;
}

const PRESENT = 0x01;
const VERIFIED = 0x04;
const ATTESTED = 0x40;

const base64url = (bytes: Uint8Array): string => Buffer.from(bytes).toString('base64url');
const uint32 = (n: number): Buffer => {
  const bytes = Buffer.alloc(4);
  bytes.writeUInt32BE(n);
  return bytes;
};

export const softPasskey = (): SoftPasskey => {
  const id = randomBytes(16);
  const { publicKey, privateKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' });
  const { x = '', y = '' } = publicKey.export({ format: 'jwk' });
  const cose = isoCBOR.encode(new Map<number, number | Uint8Array<ArrayBuffer>>([[1, 2], [3, -7], [-1, 1], [-2, new Uint8Array(Buffer.from(x, 'base64url'))], [-3, new Uint8Array(Buffer.from(y, 'base64url'))]]));

  const clientData = (type: string, challenge: string, { origin = OWN_ORIGIN, type: said = type }: Saying) => Buffer.from(JSON.stringify({ type: said, challenge, origin, crossOrigin: false }));
  const authenticatorData = ({ rpId = 'wadul.example', verified = true, counter = 0 }: Saying, extra: number, more: Uint8Array = new Uint8Array()) =>
    Buffer.concat([createHash('sha256').update(rpId).digest(), Buffer.of(PRESENT | (verified ? VERIFIED : 0) | extra), uint32(counter), more]);
  const credential = (response: object) => ({ id: base64url(id), rawId: base64url(id), type: 'public-key', response });

  return {
    id: base64url(id),
    make: async (server, role, say = {}) => {
      const asked = await server.send('POST', '/api/desk/passkeys/options', { as: await server.signIn(role) });
      const { options } = (await asked.json()) as { options: { challenge: string } };
      const authData = authenticatorData(say, ATTESTED, Buffer.concat([Buffer.alloc(16), Buffer.of(0, id.length), id, cose]));
      const attestationObject = isoCBOR.encode(new Map<string, unknown>([['fmt', 'none'], ['attStmt', new Map()], ['authData', new Uint8Array(authData)]]) as never);
      return credential({ clientDataJSON: base64url(clientData('webauthn.create', options.challenge, say)), attestationObject: base64url(attestationObject), transports: ['internal'] });
    },
    answer: (challenge, say = {}) => {
      const data = clientData('webauthn.get', challenge, say);
      const authData = authenticatorData(say, 0);
      const signature = sign('sha256', Buffer.concat([authData, createHash('sha256').update(data).digest()]), privateKey);
      return credential({
        clientDataJSON: base64url(data),
        authenticatorData: base64url(authData),
        signature: base64url(signature),
        ...(say.userHandle === undefined ? {} : { userHandle: say.userHandle }),
      });
    },
  };
};

/** An officer adds a passkey; answers what the desk shows of it. */
export const makePasskey = async (server: TestServer, role: Role, passkey: SoftPasskey): Promise<Passkey> => {
  const body = { name: 'Telepon saya', credential: await passkey.make(server, role) };
  return (await (await server.send('POST', '/api/desk/passkeys', { as: await server.signIn(role), body })).json()) as Passkey;
};

/** A challenge of the office to whoever has a passkey. */
export const askForPasskey = async (server: TestServer): Promise<string> => {
  const asked = await server.send('POST', '/api/desk/session/passkey-options', { body: { office: server.office.slug }, headers: { origin: OWN_ORIGIN } });
  return ((await asked.json()) as { options: { challenge: string } }).options.challenge;
};

/** A passkey answers a fresh challenge. */
export const usePasskey = async (server: TestServer, passkey: SoftPasskey, say: Saying = {}): Promise<object> => passkey.answer(await askForPasskey(server), say);
