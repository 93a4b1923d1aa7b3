import { strToU8, Zip, ZipDeflate } from 'fflate';
import { cellInXml, inXml } from './cell-text.ts';
import { heightOf } from './row-height.ts';
import { numberOf, stylesXml, type Look } from './styles.ts';

/** A cell of a sheet: its text, or a number to be reckoned with; where it begins (columns from 0), over how many columns it goes (1 unless told). */
export interface SheetCell {
  readonly column: number;
  readonly over?: number;
  readonly text: string | number;
  readonly look: Look;
}

/** A row of a sheet; its height in points, where it does not follow from cells of one column each. */
export interface SheetRow {
  readonly cells: readonly SheetCell[];
  readonly height?: number | undefined;
}

/** A workbook of one sheet, to be printed on A4 as wide as the paper. */
export interface WorkbookLayout {
  /** The sheet's name: at most 31 characters, none of `:\/?*[]`. */
  readonly name: string;
  /** Of the columns, in characters. */
  readonly widths: readonly number[];
  /** The row (from 1) under which the sheet scrolls, and which each printed page repeats; without it the sheet scrolls whole. */
  readonly header?: number;
  /** Default: landscape. */
  readonly orientation?: 'landscape' | 'portrait';
  /** At the left of each printed page's foot, and around its number; together at most 255 characters. */
  readonly foot: string;
  readonly page: { readonly page: string; readonly of: string };
  /** UTC instant (ISO 8601). */
  readonly madeAt: string;
}

const XML = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';
const SHEET = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const MEDIA = 'application/vnd.openxmlformats-officedocument.spreadsheetml';

const letterOf = (column: number): string => String.fromCharCode(65 + column);

/** The height that a row takes, by its cells of one column each: what goes over several says its own. */
const heightIn = ({ widths }: WorkbookLayout, cells: readonly SheetCell[]): number =>
  heightOf(cells.flatMap(({ column, over = 1, text }) => (over > 1 || typeof text === 'number' ? [] : [{ text, figures: widths[column] ?? 1 }])));

/** The row that each printed page repeats. */
const repeated = ({ name, header }: WorkbookLayout): string =>
  header === undefined ? '' : `<definedNames><definedName name="_xlnm.Print_Titles" localSheetId="0">'${inXml(name.replaceAll("'", "''"))}'!$${header}:$${header}</definedName></definedNames>`;

const parts = (layout: WorkbookLayout): Readonly<Record<string, string>> => ({
  '[Content_Types].xml': `${XML}<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="${MEDIA}.sheet.main+xml"/><Override PartName="/xl/worksheets/sheet1.xml" ContentType="${MEDIA}.worksheet+xml"/><Override PartName="/xl/styles.xml" ContentType="${MEDIA}.styles+xml"/></Types>`,
  '_rels/.rels': `${XML}<Relationships xmlns="${PACKAGE}/relationships"><Relationship Id="rId1" Type="${OFFICE}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
  'xl/workbook.xml': `${XML}<workbook xmlns="${SHEET}" xmlns:r="${OFFICE}"><sheets><sheet name="${inXml(layout.name)}" sheetId="1" r:id="rId1"/></sheets>${repeated(layout)}</workbook>`,
  'xl/_rels/workbook.xml.rels': `${XML}<Relationships xmlns="${PACKAGE}/relationships"><Relationship Id="rId1" Type="${OFFICE}/worksheet" Target="worksheets/sheet1.xml"/><Relationship Id="rId2" Type="${OFFICE}/styles" Target="styles.xml"/></Relationships>`,
  'xl/styles.xml': stylesXml,
});

const beginning = ({ widths, header }: WorkbookLayout): string => {
  const below = `A${(header ?? 0) + 1}`;
  const pane = header === undefined ? '' : `<pane ySplit="${header}" topLeftCell="${below}" activePane="bottomLeft" state="frozen"/><selection pane="bottomLeft" activeCell="${below}" sqref="${below}"/>`;
  const columns = widths.map((width, index) => `<col min="${index + 1}" max="${index + 1}" width="${width}" customWidth="1"/>`).join('');
  return `${XML}<worksheet xmlns="${SHEET}"><sheetPr><pageSetUpPr fitToPage="1"/></sheetPr><sheetViews><sheetView showGridLines="0" workbookViewId="0">${pane}</sheetView></sheetViews><sheetFormatPr defaultRowHeight="13.5"/><cols>${columns}</cols><sheetData>`;
};

const ending = ({ foot, page, orientation = 'landscape' }: WorkbookLayout, merged: readonly string[]): string => {
  const merges = merged.length === 0 ? '' : `<mergeCells count="${merged.length}">${merged.map((place) => `<mergeCell ref="${place}"/>`).join('')}</mergeCells>`;
  const inFoot = (text: string): string => inXml(text.replaceAll('&', '&&'));
  return `</sheetData>${merges}<printOptions horizontalCentered="1"/><pageMargins left="0.5" right="0.5" top="0.5" bottom="0.6" header="0.3" footer="0.3"/><pageSetup paperSize="9" orientation="${orientation}" fitToWidth="1" fitToHeight="0"/><headerFooter><oddFooter>&amp;L&amp;8${inFoot(` ${foot}`)}&amp;R&amp;8${inFoot(` ${page.page}`)} &amp;P ${inFoot(page.of)} &amp;N</oddFooter></headerFooter></worksheet>`;
};

/**
 * A workbook (Office Open XML) as it is written, row by row: whoever stops taking it ends the work. Each text is a string of its own (`inlineStr`), which no spreadsheet takes for a formula; the file has no
 * formulas, no links and nothing that runs.
 */
export async function* workbook(layout: WorkbookLayout, rows: AsyncIterable<SheetRow>): AsyncGenerator<Uint8Array, void, undefined> {
  const ready: Uint8Array[] = [];
  const zip = new Zip((error, bytes) => {
    if (error) throw error;
    ready.push(bytes);
  });
  const begin = (path: string): ZipDeflate => {
    const file = new ZipDeflate(path, { level: 6 });
    file.mtime = layout.madeAt;
    zip.add(file);
    return file;
  };
  for (const [path, text] of Object.entries(parts(layout))) begin(path).push(strToU8(text), true);
  const sheet = begin('xl/worksheets/sheet1.xml');
  sheet.push(strToU8(beginning(layout)));
  const merged: string[] = [];
  let number = 0;
  for await (const { cells, height = heightIn(layout, cells) } of rows) {
    number += 1;
    const written = cells.flatMap(({ column, over = 1, text, look }) => {
      if (over > 1) merged.push(`${letterOf(column)}${number}:${letterOf(column + over - 1)}${number}`);
      const held = typeof text === 'number' ? `><v>${text}</v>` : ` t="inlineStr"><is><t xml:space="preserve">${cellInXml(text)}</t></is>`;
      const first = `<c r="${letterOf(column)}${number}" s="${numberOf(look)}"${held}</c>`;
      return [first, ...Array.from({ length: over - 1 }, (_, index) => `<c r="${letterOf(column + index + 1)}${number}" s="${numberOf(look)}"/>`)];
    });
    sheet.push(strToU8(`<row r="${number}" ht="${height}" customHeight="1">${written.join('')}</row>`));
    yield* ready.splice(0);
  }
  sheet.push(strToU8(ending(layout, merged)), true);
  zip.end();
  yield* ready.splice(0);
}
