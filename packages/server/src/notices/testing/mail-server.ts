import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import { SMTPServer, type SMTPServerDataStream } from 'smtp-server';
import type { MailSettings } from '../mail-settings.ts';

/** How a mail server answers: it takes messages; refuses at a command with a number; takes one and breaks the connection before it says so; or takes its time, for ever. */
export type Behaviour = 'takes' | 'losesItsAnswer' | 'takesItsTime' | { readonly at: 'MAIL' | 'RCPT' | 'DATA'; readonly code: number };

/** A message as it arrived. */
export interface Arrived {
  readonly to: readonly string[];
  readonly from: string;
  /** In small letters; a folded one is one line. */
  readonly headers: ReadonlyMap<string, readonly string[]>;
  readonly text: string;
  /** As it came. */
  readonly raw: string;
}

/** A real mail server on this machine. */
export interface MailServer {
  readonly settings: MailSettings;
  readonly url: string;
  readonly arrived: Arrived[];
  behave(behaviour: Behaviour): void;
  /** Resolves once it has the whole of the next message; it is not answered before that. */
  next(): Promise<Arrived>;
  stop(): Promise<void>;
}

const unquoted = (text: string): string =>
  Buffer.from(text.replace(/=\r\n/g, '').replace(/=([0-9A-F]{2})/g, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16))), 'latin1').toString('utf8').replaceAll('\r\n', '\n');

const parsed = (raw: string): Pick<Arrived, 'headers' | 'text'> => {
  const end = raw.indexOf('\r\n\r\n');
  const headers = new Map<string, string[]>();
  for (const line of raw.slice(0, end).replace(/\r\n[ \t]+/g, ' ').split('\r\n')) {
    const [name = '', value = ''] = [line.slice(0, line.indexOf(':')).toLowerCase(), line.slice(line.indexOf(':') + 1).trim()];
    headers.set(name, [...(headers.get(name) ?? []), value]);
  }
  return { headers, text: unquoted(raw.slice(end + 4)) };
};

const readAll = async (stream: SMTPServerDataStream): Promise<string> => {
  const chunks: Buffer[] = [];
  for await (const chunk of stream) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks).toString('latin1');
};

const refusal = (code: number): Error => Object.assign(new Error('Tidak untuk siti.contoh@surel.example.'), { responseCode: code });

/** Starts a mail server on a free port. @param onMessage is told of each message before it is answered @param password without which it takes nothing */
export const startMailServer = async ({ onMessage, password }: { onMessage?: (message: Arrived) => void; password?: string } = {}): Promise<MailServer> => {
  const arrived: Arrived[] = [];
  let behaviour: Behaviour = 'takes';
  let waiting = Promise.withResolvers<Arrived>();
  const refuses = (at: 'MAIL' | 'RCPT' | 'DATA'): Error | undefined => (typeof behaviour === 'object' && behaviour.at === at ? refusal(behaviour.code) : undefined);
  const server = new SMTPServer({
    authOptional: password === undefined,
    allowInsecureAuth: true,
    onAuth: (given, _, callback) => callback(null, given.password === password ? { user: 'kantor' } : {}),
    disabledCommands: ['STARTTLS'],
    logger: false,
    onMailFrom: (_, session, callback) => callback(refuses('MAIL')),
    onRcptTo: (_, session, callback) => callback(refuses('RCPT')),
    onData: (stream, { envelope }, callback) => {
      void readAll(stream).then((raw) => {
        const message = { to: envelope.rcptTo.map(({ address }) => address), from: envelope.mailFrom ? envelope.mailFrom.address : '', raw, ...parsed(raw) };
        const refused = refuses('DATA');
        if (!refused && behaviour !== 'takesItsTime') arrived.push(message);
        const told = waiting;
        waiting = Promise.withResolvers();
        told.resolve(message);
        onMessage?.(message);
        if (behaviour === 'losesItsAnswer') for (const { _socket } of server.connections) _socket.destroy();
        else if (behaviour !== 'takesItsTime') callback(refused);
      });
    },
  });
  server.on('error', () => undefined); // whoever was sending broke off
  const listening = server.listen(0, '127.0.0.1');
  await once(listening, 'listening');
  const address = listening.address() as AddressInfo;
  return {
    settings: { host: '127.0.0.1', port: address.port, tls: 'offered', user: password === undefined ? undefined : 'kantor', password, from: 'pengaduan@kantor.example' },
    url: `smtp://127.0.0.1:${address.port}`,
    arrived,
    behave: (next) => (behaviour = next),
    next: () => waiting.promise,
    stop: async () => {
      for (const { _socket } of server.connections) _socket.destroy();
      await new Promise<void>((resolve) => server.close(resolve));
    },
  };
};
