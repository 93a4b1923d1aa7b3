import type { Role } from '@wadul/core';
import { generate } from 'otplib';
import type { TestServer } from './test-server.ts';

/** The code that an app shows at an instant (UTC). */
export const codeOf = (secret: string, now: string): Promise<string> => generate({ secret, epoch: Math.floor(Date.parse(now) / 1000) });

/** An officer begins to set up an app; answers its secret. */
export const beginFactor = async (server: TestServer, role: Role): Promise<string> => {
  const begun = await server.send('POST', '/api/desk/second-factor', { as: await server.signIn(role) });
  return ((await begun.json()) as { secret: string }).secret;
};

/** An officer turns a second factor on; answers the secret and the recovery codes. The code of this half minute is used then. */
export const turnFactorOn = async (server: TestServer, role: Role): Promise<{ secret: string; codes: readonly string[] }> => {
  const as = await server.signIn(role);
  const secret = await beginFactor(server, role);
  const confirmed = await server.send('PUT', '/api/desk/second-factor', { as, body: { code: await codeOf(secret, server.parts.now()) } });
  return { secret, ...((await confirmed.json()) as { codes: readonly string[] }) };
};
