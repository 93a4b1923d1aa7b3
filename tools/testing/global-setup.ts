// Runs once for a whole test run: one PostgreSQL for all test files, and the browser unpacked before they ask for it together.
import { randomBytes } from 'node:crypto';
import pg from 'pg';
import type { TestProject } from 'vitest/node';
import { unpackChromium } from './chromium.ts';
import { startPostgres } from './postgres.ts';
import './fresh-database.ts';

const setup = async (project: TestProject): Promise<() => Promise<void>> => {
  const [postgres] = await Promise.all([startPostgres(), process.env['CHROMIUM_PATH'] ? undefined : unpackChromium()]);
  const testRun = `wadul_test_${randomBytes(4).toString('hex')}`;
  project.provide('postgresUrl', postgres.url);
  project.provide('testRun', testRun);
  return async () => {
    if (!postgres.isOurs) await dropDatabases(postgres.url, testRun);
    await postgres.stop();
  };
};

/** In a PostgreSQL that DATABASE_URL names nothing of ours may stay. Our own goes with its files: dropping a run's hundreds of databases one by one takes it a minute. */
const dropDatabases = async (url: string, testRun: string): Promise<void> => {
  const client = new pg.Client(url);
  await client.connect();
  const { rows } = await client.query<{ datname: string }>('select datname from pg_database where starts_with(datname, $1)', [testRun]);
  for (const { datname } of rows) await client.query(`drop database ${datname} with (force)`);
  await client.end();
};

export { setup };
