import { once } from 'node:events';
import { connect, createServer, type Socket } from 'node:net';

/** A way to a server that a test can cut. */
export interface Proxy {
  /** The server's address, with the proxy's port. */
  readonly url: string;
  /** From now on nothing comes through on the connections there are, and neither end is told: a pulled cable. New connections work. */
  cutSilently(): void;
  stop(): void;
}

/** Starts a proxy on the loopback address before the server that a URL names. */
export const startProxy = async (to: string): Promise<Proxy> => {
  const target = new URL(to);
  const pairs = new Set<readonly [Socket, Socket]>();
  const server = createServer((near) => {
    const far = connect(Number(target.port), target.hostname);
    pairs.add([near, far]);
    near.pipe(far);
    far.pipe(near);
    for (const side of [near, far]) side.on('error', () => undefined);
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const url = new URL(to);
  url.hostname = '127.0.0.1';
  url.port = String((server.address() as { port: number }).port);
  return {
    url: url.href,
    cutSilently: () => {
      for (const [near, far] of pairs) for (const side of [near.unpipe(far), far.unpipe(near)]) side.pause();
    },
    stop: () => {
      for (const side of [...pairs].flat()) side.destroy();
      server.close();
    },
  };
};
