// Every test file has a database of its own in the run's one PostgreSQL, so that files neither wait for nor see each other.
import { randomBytes } from 'node:crypto';
import pg from 'pg';
import { inject } from 'vitest';

declare module 'vitest' {
  interface ProvidedContext {
    postgresUrl: string;
    testRun: string;
  }
}

/** Makes an empty database and answers its connection string; the end of the test run drops it. For Vitest's test files only. */
export const freshDatabase = async (): Promise<string> => {
  const url = new URL(inject('postgresUrl'));
  const name = `${inject('testRun')}_${randomBytes(6).toString('hex')}`;
  const client = new pg.Client(url.href);
  await client.connect();
  await client.query(`create database ${name} template template0`);
  await client.end();
  url.pathname = `/${name}`;
  return url.href;
};
