import type { PGlite } from '@electric-sql/pglite';
import pg from 'pg';
import { silentSocket, SILENCE_MS } from './postgres-pool.ts';

/** Hears what the database tells on one channel, from any process, once it is committed. */
export interface Listening {
  /** The text of one telling. */
  readonly hear: (payload: string) => void;
  /** The line broke: whatever was told meanwhile is missed. Nothing more is heard. */
  readonly broke: () => void;
}

/** Begins to listen; answers what ends it. */
export type Listen = (channel: string, listening: Listening) => Promise<() => Promise<void>>;

/** Often enough that a server which went away without a word is noticed by its silence. */
const SIGN_OF_LIFE_MS = SILENCE_MS / 2;

/** Listens with a connection of its own. */
export const listenToPostgres =
  (url: string): Listen =>
  async (channel, { hear, broke }) => {
    const client = new pg.Client({ connectionString: url, application_name: 'wadul (listening)', connectionTimeoutMillis: 2_000, stream: silentSocket });
    let ended = false;
    const asking = setInterval(() => void client.query('select 1').catch(() => undefined), SIGN_OF_LIFE_MS).unref();
    const end = async (): Promise<void> => {
      ended = true;
      clearInterval(asking);
      await client.end().catch(() => undefined);
    };
    const lost = (): void => {
      if (ended) return;
      void end();
      broke();
    };
    client.on('error', lost);
    client.on('end', lost);
    client.on('notification', ({ payload = '' }) => hear(payload));
    try {
      await client.connect();
      await client.query(`listen ${pg.escapeIdentifier(channel)}`);
    } catch (error) {
      await end();
      throw error;
    }
    return end;
  };

/** Listens in the one process that there is. */
export const listenToPGlite =
  (pglite: PGlite): Listen =>
  async (channel, { hear }) => {
    const end = await pglite.listen(channel, hear);
    return async () => {
      if (!pglite.closed) await end();
    };
  };
