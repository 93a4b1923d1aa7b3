import { columnWidths } from '../register-pdf.ts';
import type { PlacedText, ReadPdf } from './read-pdf.ts';

const LEFT = 36;
const edges = columnWidths.reduce<number[]>((found, width) => [...found, (found.at(-1) ?? 0) + width], [LEFT]);
const columnOf = ({ x }: PlacedText): number => edges.findLastIndex((edge) => x >= edge);

/** What stands in the table of a printed month, by the rules of paper: under the header of each page, and over the signatures. Lines of a cell are joined by a blank. */
export const rowsOfPdf = ({ texts, pages }: ReadPdf, end: string): string[][] => {
  const rows: string[][][] = [];
  let isOver = false;
  for (let page = 1; page <= pages && !isOver; page += 1) {
    const here = texts.filter((text) => text.page === page);
    const header = here.find(({ text }) => text === 'Masalah');
    if (!header) continue;
    const under = Math.max(...here.filter(({ y }) => Math.abs(y - header.y) < 12).map(({ y }) => y));
    const foot = here.find(({ text }) => text === end);
    isOver = foot !== undefined;
    const inside = here.filter(({ y }) => y > under + 1 && y < (foot?.y ?? 550));
    const starts = inside.filter((text) => columnOf(text) === 0).toSorted((a, b) => a.y - b.y);
    starts.forEach(({ y, text: number }, index) => {
      const until = starts[index + 1]?.y ?? Infinity;
      const cells = edges.slice(0, -1).map((_, column) => inside.filter((text) => columnOf(text) === column && text.y >= y - 0.5 && text.y < until - 0.5));
      const isContinued = index === 0 && rows.at(-1)?.[0]?.[0] === number;
      const row = isContinued ? (rows.at(-1) as string[][]) : edges.slice(0, -1).map(() => []);
      if (!isContinued) rows.push(row);
      cells.forEach((pieces, column) => {
        const byLine = Map.groupBy(pieces, (piece) => Math.round(piece.y));
        const lines = [...byLine].toSorted(([a], [b]) => a - b).map(([, parts]) => parts.toSorted((a, b) => a.x - b.x).map(({ text }) => text).join(''));
        row[column]?.push(...(isContinued && column === 0 ? [] : lines));
      });
    });
  }
  return rows.map((row) => row.map((lines) => lines.join(' ')));
};
