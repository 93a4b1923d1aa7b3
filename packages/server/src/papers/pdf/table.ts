import { LINE, type Paper } from './paper.ts';

/** A column of a table; its width in points. */
export interface TableColumn {
  readonly title: string;
  readonly width: number;
  readonly align?: 'left' | 'center';
}

/** Between a rule and the letters beside it. */
const PADDING = 3;
/** Lines of a row that are begun on a page; with less room it begins on the next. */
const FEWEST = 3;
/** A row that takes no more of a page than this is not broken: it goes to the next page whole. */
const UNBROKEN = 1 / 3;
/** So high is a row at least: somebody may want to sign in it. */
const LOWEST = 24;
const HEADER_SHADE = 0.1;

/** A table with rules, row by row over as many pages as it takes, its header on each. A row that is longer than a page goes on on the next, under its first cell once more. */
export class Table {
  readonly #paper: Paper;
  readonly #columns: readonly TableColumn[];
  readonly #size: number;
  /** Its left edge and where each column ends. */
  readonly #edges: readonly number[];
  readonly #header: readonly (readonly string[])[];

  constructor(paper: Paper, columns: readonly TableColumn[], size: number) {
    this.#paper = paper;
    this.#columns = columns;
    this.#size = size;
    this.#edges = columns.reduce<number[]>((edges, { width }) => [...edges, (edges.at(-1) ?? 0) + width], [paper.left]);
    this.#header = this.#broken(columns.map(({ title }) => title), 'bold');
  }

  #broken(cells: readonly string[], weight: 'regular' | 'bold'): string[][] {
    return this.#columns.map(({ width }, index) => this.#paper.linesOf(cells[index] ?? '', width - 2 * PADDING, { size: this.#size, weight }));
  }

  #heightOf(lines: number): number {
    return lines * this.#size * LINE + 2 * PADDING;
  }

  /** How high the header is. */
  get headerHeight(): number {
    return this.#heightOf(Math.max(...this.#header.map(({ length }) => length)));
  }

  /** Draws the header where the paper stands. */
  header(): void {
    const { left, width, y } = this.#paper;
    this.#paper.fill(left, y, width, this.headerHeight, HEADER_SHADE);
    this.#draw(this.#header, 'bold');
  }

  /** Draws a row where the paper stands, or from there on. */
  row(cells: readonly string[]): void {
    const paper = this.#paper;
    const lines = this.#broken(cells, 'regular');
    const count = Math.max(...lines.map(({ length }) => length));
    const whole = Math.max(LOWEST, this.#heightOf(count));
    const isShort = whole <= (paper.bottom - paper.top) * UNBROKEN;
    paper.need(isShort ? whole : this.#heightOf(FEWEST));
    for (let from = 0; from < count; ) {
      if (from > 0) paper.newPage();
      const fitting = Math.max(1, Math.floor((paper.room - 2 * PADDING) / (this.#size * LINE)));
      this.#draw(lines.map((cell, column) => (column === 0 ? cell.slice(0, fitting) : cell.slice(from, from + fitting))), 'regular');
      from += fitting;
    }
  }

  #draw(lines: readonly (readonly string[])[], weight: 'regular' | 'bold'): void {
    const paper = this.#paper;
    const style = { size: this.#size, weight };
    const top = paper.y;
    const height = Math.max(weight === 'bold' ? 0 : LOWEST, this.#heightOf(Math.max(...lines.map(({ length }) => length))));
    lines.forEach((cell, column) => {
      const { width, align } = this.#columns[column] as TableColumn;
      const [x, y] = [(this.#edges[column] ?? 0) + PADDING, weight === 'bold' ? top + (height - cell.length * this.#size * LINE) / 2 : top + PADDING];
      const isCentred = weight === 'bold' || align === 'center';
      cell.forEach((line, index) => {
        if (line !== '') paper.line(line, isCentred ? x + (width - 2 * PADDING - paper.widthOf(line, style)) / 2 : x, y + index * this.#size * LINE, style);
      });
    });
    const [left, right] = [this.#edges[0] ?? 0, this.#edges.at(-1) ?? 0];
    paper.rules([[left, top, right, top], [left, top + height, right, top + height], ...this.#edges.map((x) => [x, top, x, top + height] as const)]);
    paper.y = top + height;
  }
}
