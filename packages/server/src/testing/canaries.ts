import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { sql } from 'kysely';
import type { Filing } from '@wadul/core';
import type { OpenDatabase } from '../db/dialect.ts';
import { someFiling } from './some-filing.ts';

const four = (n: number): string => String(n).padStart(4, '0');

/** A filing with its own token in every field that may be about somebody. @param n 1 to 9999 */
export const canaryFiling = (n: number): Filing => {
  const token = `kanari${four(n)}`;
  return someFiling({
    occurredOn: '2025-12-01',
    identityMode: n % 3 === 0 ? 'confidential' : 'open',
    complainant: {
      ...someFiling().complainant,
      nik: `337501170890${four(n)}`,
      name: `Siti ${token}`,
      phone: `0285${four(n)}77`,
      mobile: `08125550${four(n)}`,
      email: `${token}@surel.example`,
      address: `Jalan ${token} 7`,
    },
    capacity: n % 2 === 0 ? { kind: 'proxy', principal: `Ibu ${token}` } : { kind: 'self' },
    description: `Rumah ${token} tertutup papan reklame.`,
    place: { text: `Depan rumah ${token}` },
    respondent: `Tuan ${token}`,
    settlementSought: `Ganti rugi untuk ${token}`,
  });
};

/** Finds any of them: a token, a NIK, or either number in the form in which it is kept or typed. */
export const anyCanary = /kanari\d{4}|337501170890\d{4}|8125550\d{4}|285\d{4}77/i;

/** The numbers of the canaries that a text holds, by token or NIK. */
export const canariesIn = (text: string): Set<number> => new Set([...text.matchAll(/(?:kanari|337501170890)(\d{4})/gi)].map(([, n]) => Number(n)));

/** Every cell of every table, bytes as they are: what a thief of the database reads. */
export const dumpOf = async ({ db }: Pick<OpenDatabase, 'db'>): Promise<string> => {
  const { rows: tables } = await sql<{ schema: string; name: string }>`
    select table_schema as schema, table_name as name from information_schema.tables
    where table_type = 'BASE TABLE' and table_schema not in ('pg_catalog', 'information_schema')`.execute(db);
  const parts: string[] = [];
  for (const { schema, name } of tables) {
    const { rows } = await sql<Record<string, unknown>>`select * from ${sql.id(schema, name)}`.execute(db.withoutPlugins());
    for (const row of rows) for (const cell of Object.values(row)) parts.push(cell instanceof Uint8Array ? Buffer.from(cell).toString('latin1') : JSON.stringify(cell) ?? '');
  }
  return parts.join('\n');
};

/** Every byte of every file in a folder, with the names: what a thief of the disk reads. */
export const bytesIn = async (directory: string): Promise<string> => {
  const files = (await readdir(directory, { recursive: true, withFileTypes: true })).filter((entry) => entry.isFile());
  return (await Promise.all(files.map(async ({ parentPath, name }) => `${name}\n${(await readFile(join(parentPath, name))).toString('latin1')}`))).join('\n');
};

/** How each kind of file begins that people may attach, as far as what is sealed does not look like it by chance: four bytes do, now and then, in so many. */
export const fileBeginnings = /\xff\xd8\xff(?:\xe0\0\x10JFIF\0|\xe1..Exif\0|\xdb\0\x43\0)|%PDF-1\.|\x89PNG\r\n\x1a\n|RIFF....WEBPVP8/s;
