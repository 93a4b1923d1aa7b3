import { sql, type Kysely, type RawBuilder } from 'kysely';
import type { Database } from '../db/database.ts';
import type { OpenDatabase } from '../db/dialect.ts';
import { readTables, type TableShape } from './tables.ts';

/** Rows fetched at a time: between two fetches everybody else has their turn. */
const PAGE = 200;

/** What a cell is in a line: PostgreSQL's own text of it, or bytes, or null. */
type Cells = Readonly<Record<string, string | Uint8Array | null>>;

const isText = (type: string): boolean => type === 'text' || type.startsWith('character');

/** Every cell as PostgreSQL prints it (instants to the microsecond, jsonb in its own order), in an order that no collation changes. */
const query = ({ name, columns, key }: TableShape): RawBuilder<unknown> => {
  const cells = columns.map((column) => (column.type === 'bytea' ? sql`t.${sql.id(column.name)}` : sql`t.${sql.id(column.name)}::text as ${sql.id(column.name)}`));
  const types = new Map(columns.map((column) => [column.name, column.type]));
  const order = key.map((column) => (isText(types.get(column) ?? '') ? sql`t.${sql.id(column)} collate "C"` : sql`t.${sql.id(column)}`));
  return sql`select ${sql.join(cells)} from ${sql.table(name)} t order by ${sql.join(order)}`;
};

const lineOf = (cells: Cells): string =>
  `${JSON.stringify(Object.fromEntries(Object.entries(cells).map(([name, cell]) => [name, cell instanceof Uint8Array ? Buffer.from(cell).toString('base64') : cell])))}\n`;

/** Sees to it that the same value always prints the same. */
const settle = async (trx: Kysely<Database>): Promise<void> => {
  for (const [name, value] of [['timezone', 'UTC'], ['datestyle', 'ISO'], ['intervalstyle', 'postgres'], ['extra_float_digits', '1']] as const) {
    await sql`select set_config(${name}, ${value}, true)`.execute(trx);
  }
};

async function* fetchFrom<T>(db: Kysely<Database>, cursor: string): AsyncGenerator<readonly T[]> {
  for (;;) {
    const { rows } = await sql<T>`fetch ${sql.lit(PAGE)} from ${sql.id(cursor)}`.execute(db.withoutPlugins());
    if (rows.length > 0) yield rows;
    if (rows.length < PAGE) return;
  }
}

/** The rows of a table as lines of JSON, some at a time. */
async function* linesFrom(db: Kysely<Database>, cursor: string): AsyncGenerator<readonly string[]> {
  for await (const rows of fetchFrom<Cells>(db, cursor)) yield rows.map(lineOf);
}

/** The database as it was at one instant, while others go on writing to it. */
export interface Snapshot {
  /** In an order in which rows can be put into them. */
  readonly tables: readonly TableShape[];
  /** The names of the migrations that it has seen. */
  readonly migrations: readonly string[];
  /** Every row as a line of JSON in the order of the key, some lines at a time; once a table. */
  lines(table: TableShape): AsyncGenerator<readonly string[]>;
}

/**
 * PGlite has one connection: a snapshot that is held open would keep everybody else waiting. Its cursors outlive the transaction that declares them, with what they
 * will give kept in memory; the others wait for that, and then for no more than a page at a time.
 */
const MEMORY = '512MB';

/** Reads a database at one instant. @param name of the cursors; no other reader has it */
export const withSnapshot = <T>(database: Pick<OpenDatabase, 'engine' | 'withoutTimeLimits'>, name: string, read: (snapshot: Snapshot) => Promise<T>): Promise<T> => {
  const outlives = database.engine === 'pglite';
  const cursorOf = (table: TableShape): string => `${name}_${table.name}`;
  const declare = async (trx: Kysely<Database>): Promise<Omit<Snapshot, 'lines'>> => {
    await sql`set transaction isolation level repeatable read, read only`.execute(trx);
    await settle(trx);
    if (outlives) await sql`select set_config('work_mem', ${MEMORY}, true)`.execute(trx);
    const tables = await readTables(trx);
    for (const table of tables) await sql`declare ${sql.id(cursorOf(table))} no scroll cursor ${outlives ? sql`with hold` : sql`without hold`} for ${query(table)}`.execute(trx.withoutPlugins());
    const { rows } = await sql<{ name: string }>`select name from kysely_migration order by name`.execute(trx);
    return { tables, migrations: rows.map((row) => row.name) };
  };
  return database.withoutTimeLimits(async (db) => {
    if (!outlives) return db.transaction().execute(async (trx) => read({ ...(await declare(trx)), lines: (table) => linesFrom(trx, cursorOf(table)) }));
    const declared = await db.transaction().execute(declare);
    try {
      return await read({ ...declared, lines: (table) => linesFrom(db, cursorOf(table)) });
    } finally {
      for (const table of declared.tables) await sql`close ${sql.id(cursorOf(table))}`.execute(db.withoutPlugins());
    }
  });
};

/** The rows that are in a table now, as `Snapshot.lines` gives them. For use inside a transaction. */
export async function* readLines(trx: Kysely<Database>, table: TableShape): AsyncGenerator<readonly string[]> {
  await settle(trx);
  const cursor = `wadul_${table.name}`;
  await sql`declare ${sql.id(cursor)} no scroll cursor for ${query(table)}`.execute(trx.withoutPlugins());
  yield* linesFrom(trx, cursor);
  await sql`close ${sql.id(cursor)}`.execute(trx.withoutPlugins());
}

/** Puts rows into a table. @param lines JSON as `Snapshot.lines` gives them, a line each */
export const insertLines = async (trx: Kysely<Database>, { name, columns }: TableShape, lines: string): Promise<void> => {
  const json = `[${lines.trimEnd().replaceAll('\n', ',')}]`; // in JSON a line break stands only between two lines
  const cells = columns.map((column) => {
    const cell = sql`line ->> ${sql.lit(column.name)}`;
    return column.type === 'bytea' ? sql`decode(${cell}, 'base64')` : column.type.startsWith('json') ? sql`(${cell})::jsonb` : sql`p.${sql.id(column.name)}`;
  });
  await sql`
    insert into ${sql.table(name)} (${sql.join(columns.map((column) => sql.id(column.name)))})
    select ${sql.join(cells)} from json_array_elements(${json}::json) line cross join lateral json_populate_record(null::${sql.table(name)}, line) p`.execute(trx.withoutPlugins());
};
