import readSheets from 'read-excel-file/node';

/** The cells of a workbook of one sheet, by another program than the one that wrote it. */
export const cellsOfXlsx = async (bytes: Uint8Array): Promise<string[][]> => {
  const sheets = await readSheets(Buffer.from(bytes), { trim: false });
  if (sheets.length !== 1) throw new Error(`A workbook of one sheet has ${sheets.length}.`);
  return (sheets[0]?.data ?? []).map((row) => row.map((cell) => (cell === null ? '' : String(cell))));
};

/** The rows of a month of the book: what stands between the header and the signatures. */
export const rowsOfXlsx = async (bytes: Uint8Array): Promise<string[][]> => {
  const cells = await cellsOfXlsx(bytes);
  return cells.slice(cells.findIndex(([first]) => first === 'No') + 1, cells.findIndex((row) => row[1] === 'Dibuat Oleh,') - 1);
};
