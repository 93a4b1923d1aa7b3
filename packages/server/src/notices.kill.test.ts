// Every complainant is written to, whatever becomes of the process that sends; copies carry the Message-ID of the first, and nothing is sent of what was not kept. Both databases.
import { createHash, randomInt, randomUUID } from 'node:crypto';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, onTestFinished, test } from 'vitest';
import { freshDatabase } from '@wadul/testing/fresh-database';
import { openDatabase } from './db/dialect.ts';
import type { DatabaseLocation } from './db/location.ts';
import { startScript, type RunningScript } from './db/testing/killed-process.ts';
import { startMailServer, type Arrived } from './notices/testing/mail-server.ts';
import { someFiling } from './testing/some-filing.ts';

/** How often the server is killed, and how many file before each. */
const [KILLS, EACH] = [3, 50] as const;
const PAST_THE_LEASE = 3 * 60_000;

let directory: string;
beforeAll(async () => {
  directory = await mkdtemp(join(tmpdir(), 'wadul-notices-'));
});
afterAll(() => rm(directory, { recursive: true, force: true }));

interface Place {
  readonly env: Readonly<Record<string, string>>;
  readonly location: DatabaseLocation;
}

const places: Readonly<Record<string, () => Promise<Place>>> = {
  PGlite: async () => ({ env: { DATA_DIR: join(directory, 'pglite') }, location: { engine: 'pglite', directory: join(directory, 'pglite') } }),
  PostgreSQL: async () => {
    const url = await freshDatabase();
    return { env: { DATABASE_URL: url, DATA_DIR: join(directory, 'postgres') }, location: { engine: 'postgres', url } };
  },
};

interface Citizen {
  readonly key: string;
  readonly email: string;
  isAnswered: boolean;
}
const citizens = (count: number): Citizen[] => Array.from({ length: count }, (_, index) => ({ key: randomUUID(), email: `warga${index}@surel.example`, isAnswered: false }));

const start = (env: Readonly<Record<string, string>>): RunningScript => startScript({ file: new URL('./testing/quick-server.ts', import.meta.url), args: [], env: { PORT: '0', ...env } });

/** Everybody who has no answer yet files, eight at a time, until the server is gone. */
const fileAll = async (list: readonly Citizen[], address: string): Promise<void> => {
  const queue = list.filter(({ isAnswered }) => !isAnswered);
  const client = async (): Promise<void> => {
    for (let one = queue.shift(); one !== undefined; one = queue.shift()) {
      const body = JSON.stringify(someFiling({ complainant: { ...someFiling().complainant, email: one.email } }));
      const answer = await fetch(`${address}/api/offices/dpmptsp-kota-pekalongan/complaints`, { method: 'POST', headers: { 'content-type': 'application/json', 'idempotency-key': one.key }, body }).catch(() => undefined);
      if (!answer) return;
      one.isAnswered = answer.status === 201;
    }
  };
  await Promise.all(Array.from({ length: 8 }, client));
};

const messageIdOf = ({ headers }: Arrived): string => headers.get('message-id')?.join() ?? '';

/** What the database says that everybody was told, by the Message-ID that it must have. */
const keptIn = async (location: DatabaseLocation) => {
  const { db, close } = await openDatabase(location, { now: Date.now });
  try {
    const rows = await db.selectFrom('notice').select(['officeId', 'complaintId', 'eventSeq', 'channel', 'state']).execute();
    return rows.map(({ officeId, complaintId, eventSeq, channel, state }) => ({
      state,
      messageId: `<${createHash('sha256').update(`${officeId}/${complaintId}/${eventSeq}/${channel}`).digest('hex').slice(0, 32)}@kantor.example>`,
    }));
  } finally {
    await close();
  }
};

/** A mail server that says who was told, and what happens at a message that is there and not yet answered. */
const listening = async (people: number) => {
  const told = new Set<string>();
  const all = Promise.withResolvers<void>();
  let onNth: { left: number; then: () => void } | undefined;
  const mail = await startMailServer({
    onMessage: ({ to }) => {
      if (onNth && --onNth.left === 0) onNth.then();
      if (told.add(to.join()).size === people) all.resolve();
    },
  });
  onTestFinished(() => mail.stop());
  return { mail, everybodyTold: all.promise, atMessage: (nth: number, then: () => void) => (onNth = { left: nth, then }) };
};

describe.each(Object.keys(places))(`a server that is killed ${KILLS} times while it sends, on %s,`, (engine) => {
  test('writes to everybody, copies under one Message-ID, and of what was not kept to nobody', { timeout: 300_000 }, async () => {
    const { env, location } = await (places[engine] as () => Promise<Place>)();
    const people = citizens((KILLS + 1) * EACH);
    const { mail, everybodyTold, atMessage } = await listening(people.length);
    const sending = { ...env, SMTP_URL: mail.url, MAIL_FROM: 'pengaduan@kantor.example' };
    for (let round = 0; round < KILLS; round += 1) {
      const server = start({ ...sending, AHEAD_MS: String(round * PAST_THE_LEASE) });
      const address = await server.firstLine;
      atMessage(randomInt(1, EACH), () => server.kill('SIGKILL'));
      await fileAll(people.slice(0, (round + 1) * EACH), address);
      const { signal, errors } = await server.ended;
      expect(signal, errors).toBe('SIGKILL');
    }
    const last = start({ ...sending, AHEAD_MS: String(KILLS * PAST_THE_LEASE) });
    await fileAll(people, await last.firstLine);
    expect(people.filter(({ isAnswered }) => !isAnswered)).toEqual([]);
    await everybodyTold;
    last.kill('SIGTERM');
    expect((await last.ended).code).toBe(0);

    const byAddress = Map.groupBy(mail.arrived, ({ to }) => to.join());
    expect([...byAddress.values()].filter((copies) => new Set(copies.map(messageIdOf)).size !== 1)).toEqual([]);
    expect(mail.arrived.length).toBeGreaterThanOrEqual(people.length + KILLS); // each kill was between the mail server's taking a message and our knowing it
    const kept = await keptIn(location);
    expect(kept.filter(({ state }) => state !== 'sent')).toEqual([]);
    expect(kept.map(({ messageId }) => messageId).sort()).toEqual([...new Set(mail.arrived.map(messageIdOf))].sort());
    expect(kept).toHaveLength(people.length);
  });
});

test('two servers on one PostgreSQL send each notice once', { timeout: 120_000 }, async () => {
  const { env, location } = await (places['PostgreSQL'] as () => Promise<Place>)();
  const people = citizens(60);
  const { mail, everybodyTold } = await listening(people.length);
  const sending = { ...env, DATA_DIR: join(directory, 'both'), SMTP_URL: mail.url, MAIL_FROM: 'pengaduan@kantor.example' };
  const first = start(sending);
  const address = await first.firstLine; // it has made the key ring, which both use
  const second = start(sending);
  await second.firstLine;
  await fileAll(people, address);
  await everybodyTold;
  for (const server of [first, second]) server.kill('SIGTERM');
  expect(await Promise.all([first.ended, second.ended].map(async (ended) => (await ended).code))).not.toContain(1);
  expect(mail.arrived).toHaveLength(people.length);
  expect((await keptIn(location)).map(({ state }) => state)).toEqual(people.map(() => 'sent'));
});
