// `npm run demo:book`: the office's own three months of 2026, filed and worked on here, printed as tables and compared with what the office published.
import { randomBytes, randomUUID } from 'node:crypto';
import { openDatabase } from '../db/dialect.ts';
import { migrate } from '../db/migrate.ts';
import { warningIn } from '../papers/words.ts';
import { openBookOffice } from './book-office.ts';
import { differences } from './compare-book.ts';
import { readPublishedBook } from './published-book.ts';
import { readMonth } from './read-book.ts';
import { tellBook } from './tell-book.ts';
import { textTable } from './text-table.ts';

const WIDTHS = [3, 10, 22, 30, 30, 10, 10, 14, 5];
const print = (text: string): boolean => process.stdout.write(`${text}\n`);

const book = await readPublishedBook();
const database = await openDatabase({ engine: 'pglite', memory: true }, { now: Date.now });
await migrate(database);
const office = await openBookOffice(database, 'dpmptsp-kota-pekalongan.json', (length) => new Uint8Array(randomBytes(length)), randomUUID);
await tellBook(office, book, { february: 'public', march: 'desk' });

const differing: string[] = [];
for (const own of book.months) {
  const made = await readMonth(office, own.month, 'internal');
  differing.push(...differences(made, own, book));
  const { view } = made;
  print(`\n${view.title}\n${view.office.name}\n${view.monthName} ${view.year} · Nomor Form: ${view.formNumber ?? '-'}`);
  print(textTable([view.columns, ...view.rows], WIDTHS));
  for (const { row = 0, code, column } of view.warnings) print(`To be checked: row ${view.rows[row]?.[0] ?? row}, ${column === undefined ? '' : (view.columns[column] ?? '')}: ${warningIn('en', code)}`);
  const shown = await readMonth(office, own.month, 'public');
  print(`\nAs the public sees it:\n${textTable([shown.view.columns, ...shown.view.rows], WIDTHS)}`);
}
await database.close();

print(`\nSame as the office's book, cell for cell, as JSON, CSV and page: ${differing.length === 0 ? 'yes' : 'no'}`);
for (const one of differing) print(`  differs: ${one}`);
process.exitCode = differing.length === 0 ? 0 : 1;
