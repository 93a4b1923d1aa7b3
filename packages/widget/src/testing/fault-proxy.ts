import { createServer, connect, type AddressInfo, type Socket } from 'node:net';

/** A line to a server that breaks. */
export interface FaultProxy {
  /** The server's address over this line. */
  readonly origin: string;
  /** Says where the line leads: a server's address, such as `http://127.0.0.1:8080`. */
  leadTo(server: string): void;
  /** How often it broke. */
  readonly cuts: number;
  /** Breaks the connection whenever so many bytes more have gone to the server, all connections taken together; `undefined`: no longer. What went before the cut arrives. */
  cutEvery(bytes: number | undefined): void;
  /** Holds back what goes to the server once so many bytes have gone, until it is called with `undefined`. */
  holdAfter(bytes: number | undefined): void;
  close(): Promise<void>;
}

/** Opens a TCP line on loopback. It is there before its server, which may have to know its address. */
export const openFaultProxy = async (): Promise<FaultProxy> => {
  let port = 0;
  const open = new Set<Socket>();
  let cuts = 0;
  let every: number | undefined;
  let passed = 0;
  let hold: number | undefined;
  const held = new Set<Socket>();

  const server = createServer((client) => {
    const upstream = connect(port, '127.0.0.1');
    for (const socket of [client, upstream]) {
      open.add(socket);
      socket.on('error', () => undefined); // a cut line is what this is for
      socket.on('close', () => {
        open.delete(socket);
        held.delete(socket);
        (socket === client ? upstream : client).destroySoon();
      });
    }
    upstream.pipe(client);
    client.on('data', (bytes: Buffer) => {
      const last = every === undefined ? Infinity : every - passed;
      passed += bytes.length;
      if (bytes.length >= last) {
        passed = 0;
        cuts += 1;
        upstream.write(bytes.subarray(0, last));
        upstream.destroySoon();
        client.resetAndDestroy();
        return;
      }
      if (!upstream.write(bytes)) {
        client.pause();
        upstream.once('drain', () => !held.has(client) && client.resume());
      }
      if (hold !== undefined && passed >= hold) {
        held.add(client);
        client.pause();
      }
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    origin: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    leadTo: (target) => (port = Number(new URL(target).port)),
    get cuts() {
      return cuts;
    },
    cutEvery: (bytes) => {
      every = bytes;
      passed = 0;
      cuts = 0;
    },
    holdAfter: (bytes) => {
      hold = bytes;
      passed = 0;
      for (const client of held) client.resume();
      held.clear();
    },
    close: async () => {
      for (const socket of open) socket.destroy();
      await new Promise((resolve) => server.close(resolve));
    },
  };
};
