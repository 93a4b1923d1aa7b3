import type { Config } from './config.ts';

const isEverywhere = (host: string): boolean => ['0.0.0.0', '::', '[::]'].includes(host);
const isThisMachine = (host: string): boolean => ['localhost', '127.0.0.1', '::1'].includes(host);
const inUrl = (host: string): string => (host.includes(':') && !host.startsWith('[') ? `[${host}]` : host);

/** Whether others than who sits at this machine are meant to reach the server. */
export const isPublic = ({ publicOrigins, host }: Pick<Config, 'publicOrigins' | 'host'>): boolean =>
  !isThisMachine(host) || publicOrigins.some((origin) => !isThisMachine(new URL(origin).hostname.replace(/^\[|\]$/g, '')));

/**
 * The origins under which people reach a server that listens on this port, the first being the one that is printed: those that the operator named, else the address that
 * it listens on. By whichever name one calls one's own machine, it is the same.
 */
export const originsOf = ({ publicOrigins, host }: Pick<Config, 'publicOrigins' | 'host'>, port: number): readonly string[] => {
  if (publicOrigins.length > 0) return publicOrigins;
  const names = isThisMachine(host) || isEverywhere(host) ? ['localhost', '127.0.0.1', '[::1]'] : [inUrl(host)];
  return names.map((name) => new URL(`http://${name}:${port}`).origin);
};
