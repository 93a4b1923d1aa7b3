import type { Migration } from 'kysely/migration';
import * as firstTables from './2026-11-23-first-tables.ts';

/** Every migration in order, listed by hand. One that was released never changes: add another. */
export const migrations: Readonly<Record<string, Migration>> = {
  '2026-11-23-first-tables': firstTables,
};
