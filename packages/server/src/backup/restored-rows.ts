import type { Transaction } from 'kysely';
import type { Database } from '../db/database.ts';
import { BackupError } from './backup-error.ts';
import { entries, type Head, type Manifest } from './manifest.ts';
import type { ArchiveEntry } from './read-archive.ts';
import { insertLines, readLines } from './rows.ts';
import { ChainHeadSum, TableSum } from './sums.ts';
import { readTables, type TableShape } from './tables.ts';

const differs = (table: string): never => {
  throw new BackupError(`The table ${table} did not come out of the backup as it went in. Nothing was kept of this restore; use another backup.`);
};

/** The database's own tables, in the backup's order and with the columns as its lines have them. */
const matched = (head: Head, there: readonly TableShape[]): TableShape[] => {
  const byName = new Map(there.map((table) => [table.name, table]));
  const tables = head.tables.map(({ name, columns, key }) => {
    const table = byName.get(name) ?? differs(name);
    if (columns.length !== table.columns.length || key.join() !== table.key.join()) differs(name);
    return { name, key, columns: columns.map((column) => table.columns.find((one) => one.name === column) ?? differs(name)) };
  });
  for (const { name } of there) if (!head.tables.some((table) => table.name === name)) differs(name);
  return tables;
};

/** Rows on their way from a backup into tables that were made for them. */
export class RestoredRows {
  readonly #trx: Transaction<Database>;
  readonly #tables: readonly TableShape[];

  private constructor(trx: Transaction<Database>, tables: readonly TableShape[]) {
    this.#trx = trx;
    this.#tables = tables;
  }

  /** For a database whose tables are as they were in the backup's. Throws `BackupError` where they are not. */
  static async begin(trx: Transaction<Database>, head: Head): Promise<RestoredRows> {
    return new RestoredRows(trx, matched(head, await readTables(trx)));
  }

  /** Puts a page of rows into its table. */
  async add({ name, bytes }: ArchiveEntry): Promise<void> {
    const [table] = name.slice(entries.rows.length).split('/');
    await insertLines(this.#trx, this.#tables.find((one) => one.name === table) ?? differs(table ?? ''), new TextDecoder().decode(bytes));
  }

  /** Reads every row anew and compares them with what the backup says there was. Answers how many there are. Throws `BackupError`. */
  async check(manifest: Manifest): Promise<number> {
    let all = 0;
    for (const table of this.#tables) {
      const sum = new TableSum();
      const heads = new ChainHeadSum();
      for await (const lines of readLines(this.#trx, table)) {
        sum.add(lines);
        if (table.name === 'complaint') heads.add(lines);
      }
      const { rows, sha256 } = sum.result();
      const expected = manifest.tables.find(({ name }) => name === table.name);
      if (rows !== expected?.rows || sha256 !== expected.sha256) differs(table.name);
      if (table.name === 'complaint' && heads.result().sha256 !== manifest.chainHeads.sha256) differs(table.name);
      all += rows;
    }
    return all;
  }
}
