import { connect, type Socket } from 'node:net';

/** What a virus scanner says of a file: nothing found, something found, or that it could not say (too big for it, not there, too slow). */
export type Verdict = 'clean' | 'infected' | 'unscanned';

/** Looks for viruses. */
export interface Scanner {
  /** Never throws: a scanner that is down says nothing, and intake goes on. */
  scan(bytes: Uint8Array): Promise<Verdict>;
}

/** Where clamd listens: host and port, or the path of its socket. */
export type ClamdAddress = { readonly host: string; readonly port: number } | { readonly path: string };

/** What clamd takes at a time, and the longest answer there is. */
const CHUNK = 64 * 1024;
const LONGEST = 4096;

/** How long one look may take; how many in a row may be too long before it is taken to hang; how long it is then not asked. Times in milliseconds. */
export interface ScannerLimits {
  readonly look: number;
  readonly late: number;
  readonly rest: number;
}
const LIMITS: ScannerLimits = { look: 30_000, late: 2, rest: 60_000 };

/** Only the two answers that are certain are believed: a file over clamd's limit, an error or half an answer is `unscanned`, never clean. */
export const verdictOf = (answer: string): Verdict => {
  if (answer === 'stream: OK\0') return 'clean';
  return /^stream: [^\0]+ FOUND\0$/.test(answer) ? 'infected' : 'unscanned';
};

/** Sends the file as INSTREAM wants it: each piece behind its length, four bytes, and a length of nothing at the end. */
const sendFile = (socket: Socket, bytes: Uint8Array): void => {
  const length = (size: number): Buffer => {
    const head = Buffer.alloc(4);
    head.writeUInt32BE(size);
    return head;
  };
  socket.write('zINSTREAM\0');
  for (let from = 0; from < bytes.byteLength; from += CHUNK) {
    const piece = bytes.subarray(from, from + CHUNK);
    socket.write(length(piece.byteLength));
    socket.write(piece);
  }
  socket.write(length(0));
};

/** Asks clamd once. @returns its answer; undefined where it came too late */
const ask = (address: ClamdAddress, bytes: Uint8Array, limit: number): Promise<string | undefined> =>
  new Promise((resolve) => {
    const socket = connect('path' in address ? { path: address.path } : { host: address.host, port: address.port });
    let answer = '';
    const end = (said: string | undefined): void => {
      clearTimeout(late);
      socket.destroy();
      resolve(said);
    };
    const late = setTimeout(() => end(undefined), limit);
    socket.setEncoding('latin1');
    socket.once('connect', () => sendFile(socket, bytes));
    socket.on('data', (text: string) => {
      answer += text;
      if (answer.includes('\0') || answer.length > LONGEST) end(answer);
    });
    // It hangs up in the middle of a file that is too big for it, with what it said already on the way: closing tells, an error does not.
    socket.on('error', () => undefined);
    socket.once('close', () => end(answer));
  });

/**
 * A running clamd (ClamAV's daemon), asked by its INSTREAM command, a connection for each file. One that takes connections and hangs is left alone for a while, so that files do not wait
 * for it one after the other: they are `unscanned`, and the sweep asks again. @param limits those of the house unless told
 */
export const clamdScanner = (address: ClamdAddress, limits: Partial<ScannerLimits> = {}): Scanner => {
  const { look, late, rest } = { ...LIMITS, ...limits };
  let inRow = 0;
  const isResting = (): boolean => inRow >= late;
  return {
    scan: async (bytes) => {
      if (isResting()) return 'unscanned';
      const answer = await ask(address, bytes, look);
      if (!isResting()) {
        inRow = answer === undefined ? inRow + 1 : 0;
        if (isResting()) setTimeout(() => (inRow = 0), rest).unref(); // a late answer does not end it
      }
      return verdictOf(answer ?? '');
    },
  };
};
