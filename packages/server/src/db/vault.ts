import type { RandomBytes } from '@wadul/core';
import type { Kysely, Transaction } from 'kysely';
import type { Keys } from '../keys/key-ring.ts';
import type { Database } from './database.ts';

/** A database with what it takes to read what is sealed in it. */
export interface VaultReader<D extends Kysely<Database> = Kysely<Database>> {
  readonly db: D;
  readonly keys: Keys;
}

/** A database with what it takes to read and write what is sealed in it; the app's parts are one. In a transaction: `{ ...parts, db: trx }`. */
export interface Vault<D extends Kysely<Database> = Kysely<Database>> extends VaultReader<D> {
  readonly randomBytes: RandomBytes;
}

/** A vault inside a transaction. */
export type VaultTransaction = Vault<Transaction<Database>>;
