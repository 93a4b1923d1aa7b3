import type { ColumnType } from 'kysely';

/** Type numbers of PostgreSQL (pg_type.oid) whose values the two drivers give differently. */
const DATE = 1082;
const BIGINT = 20;
const BYTEA = 17;

/** Reads PostgreSQL's `\x…` text of a bytea. */
const bytes = (hex: string): Uint8Array => new Uint8Array(Buffer.from(hex.slice(2), 'hex'));

/**
 * How the text of a column becomes a value, the same on both engines: a civil date stays text (a driver would make an instant in the machine's zone of it),
 * bytes are a plain `Uint8Array`, counts are numbers.
 */
export const parsers: Readonly<Record<number, (text: string) => unknown>> = { [DATE]: (text) => text, [BIGINT]: Number, [BYTEA]: bytes };

/** A `jsonb` column: read as a value, written as JSON text, because drivers take arrays for PostgreSQL arrays. */
export type JsonColumn<T> = ColumnType<T, string, string>;

/** A column that is set once, when the row is made. */
export type SetOnce<T> = ColumnType<T, T, never>;

/** Writes a value for a `jsonb` column; `null` is SQL's null, not JSON's. */
export const json = (value: unknown): string => JSON.stringify(value);
