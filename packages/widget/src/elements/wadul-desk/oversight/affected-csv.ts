import type { BreachList } from '@wadul/core';

const columns = ['ticket', 'name', 'mobile', 'phone', 'email', 'address', 'data'] as const;

/** What a spreadsheet takes for a formula, also behind blanks and in the full-width forms that it folds (OWASP: CSV injection). */
const formula = /^\s*[=+\-@＝＋－＠]|^[\t\r\n]/u;

/** A quoted cell that no spreadsheet runs: what looks like a formula stands behind an apostrophe. */
const cell = (text: string): string => `"${(formula.test(text) ? `'${text}` : text).replaceAll('"', '""')}"`;

/** Those affected as CSV, as the operator's command writes it: every cell quoted, lines ended by CRLF, UTF-8 with a byte order mark. */
export const affectedCsv = ({ affected }: Pick<BreachList, 'affected'>): string => {
  const rows = affected.map((one) => columns.map((column) => (column === 'data' ? one.data.join(' ') : (one[column] ?? ''))));
  return `\uFEFF${[[...columns], ...rows].map((cells) => `${cells.map(cell).join(',')}\r\n`).join('')}`;
};
