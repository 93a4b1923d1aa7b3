import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';

/** What a reader finds in a PDF: the text of each page, a line where the paper has one, and the links and scripts that none should have. */
export interface ReadPdf {
  readonly pages: readonly string[];
  readonly title: string;
  readonly annotations: number;
  readonly hasScripts: boolean;
}

/** Reads a PDF by a library that has nothing to do with what drew it. */
export const readPdf = async (bytes: Uint8Array): Promise<ReadPdf> => {
  const task = getDocument({ data: new Uint8Array(bytes), verbosity: 0 });
  const pdf = await task.promise;
  const pages: string[] = [];
  let annotations = 0;
  for (let number = 1; number <= pdf.numPages; number += 1) {
    const page = await pdf.getPage(number);
    const { items } = await page.getTextContent();
    pages.push(items.map((item) => ('str' in item ? `${item.str}${item.hasEOL ? '\n' : ''}` : '')).join(''));
    annotations += (await page.getAnnotations()).length;
  }
  const { info } = await pdf.getMetadata();
  const hasScripts = (await pdf.getJSActions()) !== null || (await pdf.getAttachments()) !== null;
  await task.destroy();
  return { pages, title: String((info as { Title?: unknown }).Title), annotations, hasScripts };
};

/** The text of a PDF in one line, with single blanks. */
export const textOf = ({ pages }: ReadPdf): string => pages.join(' ').replace(/\s+/g, ' ');
