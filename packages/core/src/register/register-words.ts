// The words of the form itself. The book is an Indonesian paper, whatever language the page around it speaks.

/** Stands in each cell but the first of a month without complaints. */
export const NIHIL = 'NIHIL';
/** Stands for a complainant who gave no name. */
export const NONAME = 'NONAME';
/** Stands where the reader may not see what is there: a name given in confidence (R2), the text of a confidential case (R13), a supervision case (R15). */
export const WITHHELD = 'DIRAHASIAKAN';
/** Stands in the public book for a complaint of which nothing was published, for whichever reason (R13, R15). */
export const UNPUBLISHED = 'TIDAK DIPUBLIKASIKAN';
/** Stands in an issued month where what stood there was erased since (R16). */
export const ERASED_CELL = 'TELAH DIHAPUS';

/** The nine columns of FORM / BUKU KOMPLAIN PELANGGAN. */
export const registerColumns = ['No', 'Tanggal', 'Nama / Alamat', 'Masalah', 'Tindak Lanjut', 'Tanggal Verifikasi', 'Tanggal Selesai', 'Penanggung Jawab', 'Paraf'] as const;

/** Where each column stands, for warnings. */
export const column = { received: 1, problem: 3, followUp: 4, verified: 5, finished: 6, personInCharge: 7 } as const;

const monthNames = ['JANUARI', 'FEBRUARI', 'MARET', 'APRIL', 'MEI', 'JUNI', 'JULI', 'AGUSTUS', 'SEPTEMBER', 'OKTOBER', 'NOVEMBER', 'DESEMBER'];

/** A month `YYYY-MM` as the form's heading names it, such as `MARET`. Throws RangeError on what is no month. */
export const monthNameOf = (month: string): string => {
  const name = /^\d{4}-\d\d$/.test(month) ? monthNames[Number(month.slice(5)) - 1] : undefined;
  if (name === undefined) throw new RangeError('Not a month YYYY-MM');
  return name;
};
