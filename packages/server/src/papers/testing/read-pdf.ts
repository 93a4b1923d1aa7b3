import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';

/** A piece of text on a page, its beginning in points from the top left corner. */
export interface PlacedText {
  readonly page: number;
  readonly x: number;
  readonly y: number;
  readonly text: string;
}

/** What a reader finds in a PDF. */
export interface ReadPdf {
  readonly pages: number;
  readonly texts: readonly PlacedText[];
  /** Links, form fields, scripts and files that it holds. */
  readonly active: readonly unknown[];
  readonly width: number;
  readonly height: number;
}

/** Reads a PDF with another program than the one that wrote it. Throws where it cannot be read. */
export const readPdf = async (bytes: Uint8Array): Promise<ReadPdf> => {
  const pdf = await getDocument({ data: Uint8Array.from(bytes), verbosity: 0, stopAtErrors: true }).promise;
  const texts: PlacedText[] = [];
  const active: unknown[] = [await pdf.getJSActions(), await pdf.getAttachments(), await pdf.getOpenAction(), await pdf.getFieldObjects()].filter((one) => one !== null && one !== undefined);
  let size = { width: 0, height: 0 };
  for (let number = 1; number <= pdf.numPages; number += 1) {
    const page = await pdf.getPage(number);
    size = page.getViewport({ scale: 1 });
    const { items } = await page.getTextContent({ disableNormalization: true });
    for (const item of items) if ('str' in item && item.str.trim() !== '') texts.push({ page: number, x: item.transform[4] as number, y: size.height - (item.transform[5] as number), text: item.str });
    active.push(...(await page.getAnnotations()), ...[await page.getJSActions()].filter((one) => one !== null));
    page.cleanup();
  }
  const { numPages: pages } = pdf;
  await pdf.loadingTask.destroy();
  return { pages, texts, active, width: size.width, height: size.height };
};

/** Whether `qpdf`, which is not on every machine, finds nothing wrong; undefined where it is not there. */
export const qpdfIsContent = (bytes: Uint8Array): boolean | undefined => {
  const folder = mkdtempSync(join(tmpdir(), 'wadul-pdf-'));
  try {
    writeFileSync(join(folder, 'paper.pdf'), bytes);
    const { error, status } = spawnSync('qpdf', ['--check', join(folder, 'paper.pdf')]);
    return error ? undefined : status === 0;
  } finally {
    rmSync(folder, { recursive: true });
  }
};
