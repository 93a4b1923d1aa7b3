/** What of pdfkit's own font is needed to write with it outside a page: its name in the file, its object, and the numbers of its letters. */
interface EmbeddedFont {
  readonly id: string;
  ref: () => PDFKit.PDFKitReference;
  encode: (text: string) => readonly [readonly string[], unknown];
}

/**
 * How many pages a paper has, which each page says and nobody knows before the last: a small drawing of its own, which the pages refer to, and which is written at the end.
 * So a paper need not be held back, nor be laid out twice.
 */
export class PageTotal {
  /** Room for five figures of 8 points. */
  readonly width = 24;
  readonly #form: PDFKit.PDFKitReference;

  constructor(doc: PDFKit.PDFDocument) {
    this.#form = doc.ref({ Type: 'XObject', Subtype: 'Form', BBox: [0, -10, this.width, 20] });
  }

  /** Leaves a place for it on this page; `y` is the top of the line. */
  draw(x: number, y: number, size: number, doc: PDFKit.PDFDocument): void {
    doc.page.xobjects.Total = this.#form;
    doc.save().transform(1, 0, 0, -1, x, y + size * 0.905).addContent('/Total Do').restore();
  }

  end(pages: number, doc: PDFKit.PDFDocument): void {
    const font = (doc as unknown as { _font: EmbeddedFont })._font;
    const [letters] = font.encode(String(pages));
    Object.assign(this.#form.data, { Resources: { Font: { [font.id]: font.ref() } } });
    this.#form.end(`BT /${font.id} 8 Tf <${letters.join('')}> Tj ET`);
  }
}
