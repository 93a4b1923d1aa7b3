import type { Readable } from 'node:stream';
import PDFDocument from 'pdfkit';
import { namedCharacter } from '../named-character.ts';
import { breakLines } from './break-lines.ts';
import { fontFiles, readFont, type Weight } from './fonts.ts';
import { PageTotal } from './page-total.ts';
import { printable } from './printable.ts';
import { rememberLayouts } from './remember-layouts.ts';
import { textRuns } from './text-runs.ts';

/** What a paper is to be. */
export interface PaperOptions {
  /** Stands in the window's title and in what an archive files it under. */
  readonly title: string;
  readonly language: 'id' | 'en';
  readonly layout: 'portrait' | 'landscape';
  /** Small, at the left of each page's foot: what a loose page belongs to. */
  readonly foot: string;
  /** The words around a page's number, such as `Halaman` and `dari`. */
  readonly page: { readonly page: string; readonly of: string };
  /** The UTC instant (ISO 8601) at which it is made. */
  readonly madeAt: string;
}

/** How a text stands on paper; sizes in points. */
export interface TextStyle {
  readonly size: number;
  readonly weight?: Weight;
  readonly align?: 'left' | 'center' | 'right';
  /** From the left margin; default 0. */
  readonly indent?: number;
  /** Default: to the right margin. */
  readonly width?: number;
  /** Where a page should not end inside it, such as a heading with what follows it: the height that is still to be left under it. */
  readonly keep?: number;
}

/** Height of a line by the size of its letters. */
export const LINE = 1.25;
const MARGIN = { top: 36, right: 36, bottom: 42, left: 36 };
/** Bytes that may wait for whoever reads them before the paper waits too. */
const MOST_WAITING = 256 * 1024;

/**
 * A paper as PDF, A4, written page by page: what is drawn leaves with its page, so that a book of any length takes the memory of one page. Text flows from the top margin down and on to
 * the next page; positions are in points from the top left corner.
 */
export class Paper {
  readonly left = MARGIN.left;
  readonly width: number;
  readonly top = MARGIN.top;
  readonly bottom: number;
  /** Where the next line begins. */
  y = MARGIN.top;
  /** Draws what stands at the top of each page after the first, such as a table's header. */
  onNewPage: (() => void) | undefined;
  readonly #doc: PDFKit.PDFDocument;
  readonly #options: PaperOptions;
  readonly #total: PageTotal;
  /** By weight, which font has a character. */
  readonly #fontOf: Readonly<Record<Weight, Map<number, number | undefined>>> = { regular: new Map(), bold: new Map() };
  readonly #used = new Set<string>();
  #pages = 0;
  /** Called when whoever reads the bytes wants more of them, or none any more. */
  #wake: () => void = () => undefined;

  constructor(options: PaperOptions) {
    const { title, language, layout, madeAt } = options;
    this.#options = options;
    this.#doc = new PDFDocument({
      size: 'A4',
      layout,
      margins: { top: 0, right: 0, bottom: 0, left: 0 },
      autoFirstPage: false,
      bufferPages: false,
      fontLayoutCache: false, // `rememberLayouts` takes its place
      pdfVersion: '1.7',
      lang: language,
      displayTitle: true,
      info: { Title: printable(title), Creator: 'Wadul', Producer: 'Wadul', CreationDate: new Date(madeAt) },
    });
    for (const weight of ['regular', 'bold'] as const) fontFiles[weight].forEach((file, index) => this.#doc.registerFont(`${weight}${index}`, readFont(file)));
    this.bytes._read = () => this.#wake();
    this.bytes.once('close', () => this.#wake());
    this.#total = new PageTotal(this.#doc);
    const [long, short] = [841.89, 595.28];
    const [width, height] = layout === 'landscape' ? [long, short] : [short, long];
    this.width = width - MARGIN.left - MARGIN.right;
    this.bottom = height - MARGIN.bottom;
    this.#begin();
  }

  /** The bytes. */
  get bytes(): Readable {
    return this.#doc as unknown as Readable;
  }

  /** The bytes that are ready now, if any, for whoever takes them as they come instead of listening to `bytes`. */
  take(): Uint8Array | null {
    return this.bytes.read() as Uint8Array | null;
  }

  /** Resolves when whoever reads has caught up; awaited now and then, a long paper waits for a slow line instead of piling up. */
  async caughtUp(): Promise<void> {
    if (this.bytes.readableLength > MOST_WAITING && !this.bytes.destroyed) await new Promise<void>((resolve) => (this.#wake = resolve));
  }

  /** The height that is left on this page. */
  get room(): number {
    return this.bottom - this.y;
  }

  /** Leaves a gap, which a page may end in. */
  space(height: number): void {
    this.y = Math.min(this.bottom, this.y + height);
  }

  /** Goes on at the top of the next page unless so much height is left on this one. */
  need(height: number): void {
    if (this.room < height && this.y > this.top) this.newPage();
  }

  newPage(): void {
    this.#begin();
    this.onNewPage?.();
  }

  #begin(): void {
    const { foot, page } = this.#options;
    this.#doc.addPage();
    this.#pages += 1;
    const size = 8;
    const y = this.bottom + 12;
    this.line(foot, this.left, y, { size });
    const said = `${page.page} ${this.#pages} ${page.of} `;
    const x = this.left + this.width - this.#total.width;
    this.line(said, x - this.widthOf(said, { size }), y, { size });
    this.#total.draw(x, y, size, this.#doc);
    this.y = this.top;
  }

  /** Chooses a font for what is drawn or measured next. */
  #use(weight: Weight, font: number, size: number): PDFKit.PDFDocument {
    const name = `${weight}${font}`;
    const doc = this.#doc.font(name, size);
    if (!this.#used.has(name)) {
      this.#used.add(name);
      rememberLayouts((doc as unknown as { _font: Parameters<typeof rememberLayouts>[0] })._font);
    }
    return doc;
  }

  #font(weight: Weight, codePoint: number): number | undefined {
    const known = this.#fontOf[weight];
    if (known.has(codePoint)) return known.get(codePoint);
    const found = fontFiles[weight].findIndex((_, index) => hasGlyph(this.#use(weight, index, 1), codePoint));
    known.set(codePoint, found < 0 ? undefined : found);
    return found < 0 ? undefined : found;
  }

  #runs(line: string, weight: Weight) {
    return textRuns(line, (codePoint) => this.#font(weight, codePoint));
  }

  /** With the number of each character that no font has in its place, so that a line may be broken in it. */
  #drawable(text: string, weight: Weight = 'regular'): string {
    return text.replace(/[^\n -~]/gu, (character) => (this.#font(weight, character.codePointAt(0) ?? 0) === undefined ? namedCharacter(character.codePointAt(0) ?? 0) : character));
  }

  /** The width of one line in points. */
  widthOf(line: string, { size, weight = 'regular' }: Pick<TextStyle, 'size' | 'weight'>): number {
    return this.#runs(line, weight).reduce((width, run) => width + this.#use(weight, run.font, size).widthOfString(run.text), 0);
  }

  /** A text in lines of at most `width` points, as it will stand on paper. */
  linesOf(text: string, width: number, style: Pick<TextStyle, 'size' | 'weight'>): string[] {
    return breakLines(this.#drawable(printable(text), style.weight), width, (part) => this.widthOf(part, style));
  }

  /** The same in as few lines, but as even as they can be: for a heading, whose last line should not be a single word. */
  evenLinesOf(text: string, width: number, style: Pick<TextStyle, 'size' | 'weight'>): string[] {
    let lines = this.linesOf(text, width, style);
    for (let narrower = width - 4; narrower > width / 2; narrower -= 4) {
      const tried = this.linesOf(text, narrower, style);
      if (tried.length > lines.length || tried.some((line) => this.widthOf(line, style) > narrower)) break;
      lines = tried;
    }
    return lines;
  }

  /** Draws one line at a place, which does not flow. */
  line(text: string, x: number, y: number, { size, weight = 'regular' }: Pick<TextStyle, 'size' | 'weight'>): void {
    let at = x;
    for (const run of this.#runs(printable(text), weight)) {
      const doc = this.#use(weight, run.font, size);
      const width = doc.widthOfString(run.text);
      doc.text(run.text, at, y, { lineBreak: false, textWidth: width, wordCount: 1 } as PDFKit.Mixins.TextOptions); // told, pdfkit does not measure it again
      at += width;
    }
  }

  /** Draws a text where the paper stands, broken into lines, over as many pages as it takes. */
  text(text: string, style: TextStyle): void {
    const { size, align = 'left', indent = 0, width = this.width - indent, keep = 0 } = style;
    const lines = this.linesOf(text, width, style);
    this.need(size * LINE + keep);
    for (const line of lines) {
      this.need(size * LINE);
      const shift = align === 'left' ? 0 : (width - this.widthOf(line, style)) * (align === 'center' ? 0.5 : 1);
      this.line(line, this.left + indent + shift, this.y, style);
      this.y += size * LINE;
    }
  }

  /** Draws a straight line. @param weight in points */
  rule(x1: number, y1: number, x2: number, y2: number, weight = 0.5): void {
    this.#doc.lineWidth(weight).moveTo(x1, y1).lineTo(x2, y2).stroke();
  }

  /** Draws straight lines at once, each from a place to another. @param weight in points */
  rules(lines: readonly (readonly [x1: number, y1: number, x2: number, y2: number])[], weight = 0.5): void {
    this.#doc.lineWidth(weight);
    for (const [x1, y1, x2, y2] of lines) this.#doc.moveTo(x1, y1).lineTo(x2, y2);
    this.#doc.stroke();
  }

  /** Fills a rectangle with black, or a shade of it (0 is white). */
  fill(x: number, y: number, width: number, height: number, shade = 1): void {
    const grey = Math.round(255 * (1 - shade));
    this.#doc.rect(x, y, width, height).fill([grey, grey, grey]).fillColor('black');
  }

  /** Draws a picture (JPEG or PNG) at a place, as wide as said. */
  picture(bytes: Uint8Array, x: number, y: number, width: number): void {
    this.#doc.image(Buffer.from(bytes), x, y, { width });
  }

  /** Ends the paper; its last bytes follow. */
  end(): void {
    this.#total.end(this.#pages, this.#use('regular', 0, 8));
    this.#doc.end();
  }
}

/** Whether the font that is chosen has a letter for a character. */
const hasGlyph = (doc: PDFKit.PDFDocument, codePoint: number): boolean =>
  (doc as unknown as { _font: { font: { hasGlyphForCodePoint: (codePoint: number) => boolean } } })._font.font.hasGlyphForCodePoint(codePoint);
