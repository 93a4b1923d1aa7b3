/** A cell's words in lines no longer than `width`; a word that is longer is cut. */
const wrapped = (cell: string, width: number): string[] =>
  cell.split('\n').flatMap((line) => {
    const lines: string[] = [];
    let rest = line;
    while (rest.length > width) {
      const space = rest.lastIndexOf(' ', width);
      const end = space > 0 ? space : width;
      lines.push(rest.slice(0, end));
      rest = rest.slice(end).trimStart();
    }
    return [...lines, rest];
  });

/** Rows as a table of text, the first as its heading; each column as wide as `widths` says, its cells wrapped. */
export const textTable = (rows: readonly (readonly string[])[], widths: readonly number[]): string => {
  const rule = `+${widths.map((width) => '-'.repeat(width + 2)).join('+')}+`;
  const lines = rows.flatMap((cells) => {
    const columns = widths.map((width, index) => wrapped(cells[index] ?? '', width));
    const height = Math.max(...columns.map(({ length }) => length));
    const printed = Array.from({ length: height }, (_, line) => `| ${columns.map((column, index) => (column[line] ?? '').padEnd(widths[index] ?? 0)).join(' | ')} |`);
    return [...printed, rule];
  });
  return [rule, ...lines].join('\n');
};
