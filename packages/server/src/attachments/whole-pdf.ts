/** How far before the end a reader looks for the last word of a PDF. */
const TAIL = 1024;

/**
 * Whether a PDF is there from its first to its last word, with nothing behind but blanks: a PDF that breaks off is of no use,
 * and what follows its end belongs to another format (an archive is read from its end).
 */
export const isWholePdf = (bytes: Uint8Array): boolean => {
  const end = Buffer.from(bytes.subarray(Math.max(0, bytes.byteLength - TAIL))).toString('latin1');
  return /startxref\s+\d+\s+%%EOF[\s\0]*$/.test(end);
};
