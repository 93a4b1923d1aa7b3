import type { IssuedHead } from '../schemas/issued-register.ts';

/** What is different between two makings of a month. */
export type RegisterChange = IssuedHead['changes'][number];

/** A row as it is compared. */
export interface ComparedRow {
  /** Whose row it is, whatever its number; null for the row of NIHIL. */
  readonly key: string | null;
  readonly number: string;
  /** Column by column, the cells or what stands for them; a cell that is no more (null) is like any other. */
  readonly cells: readonly (string | null)[];
}

const columnsThatDiffer = (before: ComparedRow, after: ComparedRow): number[] =>
  after.cells.flatMap((cell, column) => {
    const was = before.cells[column] ?? null;
    return was === null || cell === null || was === cell ? [] : [column];
  });

/**
 * What became of the rows of a month since it was made before: in the order of the rows as they are now, each by its number as it is now, with the columns (from 0) that changed;
 * then those that are no more, by the number that they had. What is known of a cell no more, since it was erased, is no change.
 */
export const compareRows = (before: readonly ComparedRow[], after: readonly ComparedRow[]): RegisterChange[] => {
  const was = new Map(before.map((row) => [row.key, row]));
  const stays = new Set(after.map(({ key }) => key));
  const there = after.flatMap((row): RegisterChange[] => {
    const old = was.get(row.key);
    if (old === undefined) return [{ kind: 'added', row: row.number, columns: [] }];
    const columns = columnsThatDiffer(old, row);
    return columns.length > 0 ? [{ kind: 'changed', row: row.number, columns }] : [];
  });
  const gone = before.filter(({ key }) => !stays.has(key)).map(({ number }): RegisterChange => ({ kind: 'removed', row: number, columns: [] }));
  return [...there, ...gone];
};
