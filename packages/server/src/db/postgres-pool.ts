import { Socket } from 'node:net';
import pg from 'pg';
import { parsers } from './column-values.ts';
import type { Durability } from './location.ts';

/** Milliseconds. The server itself ends what takes too long, so that the connection stays good. */
const LIMITS = {
  connectionTimeoutMillis: 2_000,
  statement_timeout: 5_000,
  lock_timeout: 5_000,
  idle_in_transaction_session_timeout: 5_000,
  idleTimeoutMillis: 5_000,
} satisfies pg.PoolConfig;

/**
 * A server that is silent for longer than any statement may take hangs, or a cable is cut: the connection is given up.
 * The driver's own `query_timeout` would leave it in the pool, where it fails every query that comes after. Idle connections end before.
 */
export const SILENCE_MS = 5_500;

/** A socket that gives itself up once nothing came for so long. */
export const silentSocket = (): Socket => {
  const made = new Socket();
  return made.setTimeout(SILENCE_MS, () => made.destroy(new Error('Connection terminated: the database server does not answer')));
};

/** Milliseconds for a connection without limits: what it is for may wait, on a machine that is busy. */
const PATIENCE_MS = 30_000;

const OLDEST_VERSION = 15;

const types: pg.CustomTypesConfig = {
  getTypeParser: (oid: number, format?: 'text' | 'binary') => {
    const own = format === 'binary' ? undefined : parsers[oid];
    return own ?? (pg.types.getTypeParser(oid, format ?? 'text') as (text: string) => unknown);
  },
};

/**
 * A pool of connections to PostgreSQL on which nothing waits for ever; with `limited: false` one connection without time limits, for migrations and backups.
 * `report` hears of connections that broke while nobody used them; without a listener Node would end the process.
 */
export const openPool = (url: string, report: (error: Error) => void, { limited = true } = {}): pg.Pool => {
  const pool = new pg.Pool({
    connectionString: url,
    types,
    application_name: 'wadul',
    ...(limited ? { ...LIMITS, stream: silentSocket } : { max: 1, connectionTimeoutMillis: PATIENCE_MS }),
  });
  pool.on('error', report);
  // The pool listens to idle connections only, and one that breaks inside a transaction emits its error too.
  pool.on('connect', (client) => client.on('error', report));
  return pool;
};

/** Asks the server whether an acknowledged commit is on its disk. Throws where it is older than PostgreSQL 15 or cannot be reached. */
export const checkServer = async (pool: pg.Pool): Promise<{ durability: Durability; detail: string }> => {
  const { rows } = await pool.query<{ name: string; setting: string }>(
    `select name, setting from pg_settings where name in ('fsync', 'synchronous_commit', 'full_page_writes', 'server_version_num')`,
  );
  const setting = new Map(rows.map((row) => [row.name, row.setting]));
  const version = Math.floor(Number(setting.get('server_version_num')) / 10_000);
  if (version < OLDEST_VERSION) throw new Error(`The database server is PostgreSQL ${version}; Wadul needs ${OLDEST_VERSION} or newer.`);
  const off = ['fsync', 'synchronous_commit', 'full_page_writes'].filter((name) => setting.get(name) === 'off');
  return off.length === 0
    ? { durability: 'verified', detail: `PostgreSQL ${version} writes each commit to its disk before it acknowledges it` }
    : { durability: 'unverified', detail: `PostgreSQL ${version} has ${off.join(', ')} switched off: a power cut could take acknowledged complaints with it` };
};
