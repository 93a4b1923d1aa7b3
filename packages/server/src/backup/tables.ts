import { sql, type Kysely } from 'kysely';
import type { Database } from '../db/database.ts';

/** A table as the database's catalogue describes it; names as in SQL. */
export interface TableShape {
  readonly name: string;
  readonly columns: readonly { readonly name: string; readonly type: string }[];
  /** The columns of its primary key, in order. */
  readonly key: readonly string[];
}

interface CatalogueRow extends TableShape {
  /** Tables whose rows must be there before this one's are. */
  readonly needs: readonly string[];
}

/** A table after those that its rows refer to. References that are checked only at the end of a transaction ask for no order. */
const inOrder = (rows: readonly CatalogueRow[]): TableShape[] => {
  const left = new Map(rows.map((row) => [row.name, row]));
  const ordered: TableShape[] = [];
  while (left.size > 0) {
    const next = [...left.values()].filter(({ name, needs }) => needs.every((need) => need === name || !left.has(need)));
    if (next.length === 0) throw new Error(`The tables ${[...left.keys()].join(', ')} refer to each other in a circle: one of the references must be deferrable.`);
    for (const { name, columns, key } of next) {
      left.delete(name);
      ordered.push({ name, columns, key });
    }
  }
  return ordered;
};

/** Every table of Wadul's with its columns, in an order in which rows can be put into them; without Kysely's own and the job queue's. */
export const readTables = async (db: Kysely<Database>): Promise<TableShape[]> => {
  const { rows } = await sql<CatalogueRow>`
    select c.relname as name,
      (select json_agg(json_build_object('name', a.attname, 'type', format_type(a.atttypid, null)) order by a.attnum)
        from pg_attribute a where a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped and a.attgenerated = '') as columns,
      coalesce((select json_agg(a.attname order by k.place) from pg_index i, unnest(i.indkey::int2[]) with ordinality k (attnum, place), pg_attribute a
        where i.indrelid = c.oid and i.indisprimary and a.attrelid = c.oid and a.attnum = k.attnum), '[]') as key,
      coalesce((select json_agg(distinct f.relname) from pg_constraint r join pg_class f on f.oid = r.confrelid
        where r.conrelid = c.oid and r.contype = 'f' and not r.condeferrable), '[]') as needs
    from pg_class c
    where c.relnamespace = current_schema()::regnamespace and c.relkind = 'r' and c.relname not in ('kysely_migration', 'kysely_migration_lock')
    order by c.relname`.execute(db.withoutPlugins());
  for (const { name, key } of rows) if (key.length === 0) throw new Error(`The table ${name} has no primary key: its rows have no order to be compared in.`);
  return inOrder(rows);
};

/** Whether the database holds nothing of anybody's yet. */
export const isWithoutTables = async (db: Kysely<Database>): Promise<boolean> => {
  const { rows } = await sql<{ found: boolean }>`select exists (select from pg_class where relnamespace = current_schema()::regnamespace and relkind in ('r', 'p')) as found`.execute(db);
  return rows[0]?.found === false;
};
