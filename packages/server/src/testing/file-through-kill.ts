import { randomInt, randomUUID } from 'node:crypto';
import { startScript, type RunningScript } from '../db/testing/killed-process.ts';
import { someFiling } from './some-filing.ts';

const CLIENTS = 16;
const script = new URL('./quick-server.ts', import.meta.url);
const path = '/api/offices/dpmptsp-kota-pekalongan/complaints';

/** One filing: its key, what it says, and every receipt that was ever given for it. */
export interface Filed {
  readonly key: string;
  readonly body: string;
  readonly receipts: Set<string>;
}

const start = (env: Readonly<Record<string, string>>): RunningScript => startScript({ file: script, args: [], env: { PORT: '0', ...env } });
const addressOf = ({ firstLine }: RunningScript): Promise<string> => firstLine;

/** Works through a list by sixteen clients; each ends when the list does, or its work says so. */
const byClients = async <T>(list: readonly T[], work: (one: T) => Promise<boolean>): Promise<void> => {
  const queue = [...list];
  const client = async (): Promise<void> => {
    for (let one = queue.shift(); one !== undefined; one = queue.shift()) if (!(await work(one))) return;
  };
  await Promise.all(Array.from({ length: CLIENTS }, client));
};

const send = async ({ key, body, receipts }: Filed, address: string): Promise<boolean> => {
  const answer = await fetch(address + path, { method: 'POST', headers: { 'content-type': 'application/json', 'idempotency-key': key }, body }).catch(() => undefined);
  const text = await answer?.text().catch(() => undefined);
  if (answer === undefined || text === undefined) return false; // the connection broke: nothing was acknowledged
  if (answer.status !== 201) throw new Error(`Answered ${answer.status}: ${text}`);
  receipts.add(text);
  return true;
};

/**
 * Files over HTTP while the real server process is killed with SIGKILL after a number of receipts drawn by lot, and started again. Then everything that was acknowledged
 * is sent again under its key, and what was not answered is sent until it is. A filing has more than one receipt where the server forgot.
 * @param between what happens to the data while no server runs
 */
export const fileThroughKill = async (env: Readonly<Record<string, string>>, filings: number, between: () => Promise<void> = async () => undefined) => {
  const filed: Filed[] = Array.from({ length: filings }, (_, index) => ({ key: randomUUID(), body: JSON.stringify(someFiling({ description: `Pengaduan ke-${index}.` })), receipts: new Set<string>() }));
  const killedAfter = randomInt(Math.ceil(filings / 4), Math.floor((filings * 3) / 4));
  const first = start(env);
  const address = await addressOf(first);
  let acknowledged = 0;
  await byClients(filed, async (one) => {
    const answered = await send(one, address);
    if (answered && ++acknowledged === killedAfter) first.kill('SIGKILL');
    return answered;
  });
  const { signal, errors } = await first.ended;
  if (signal !== 'SIGKILL') throw new Error(`The server had ended before it was killed:\n${errors}`);
  await between();

  const second = start(env);
  const again = await addressOf(second);
  const [known, unanswered] = [filed.filter(({ receipts }) => receipts.size > 0), filed.filter(({ receipts }) => receipts.size === 0)];
  await byClients([...known, ...unanswered], (one) => send(one, again));
  second.kill('SIGKILL');
  await second.ended;
  return { filed, killedAfter, answeredBefore: known.length };
};
