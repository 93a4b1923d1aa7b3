/** What stands on the monthly book beside its columns and cells. */
export const book = {
  page: 'Halaman',
  of: 'dari',
  continued: 'lanjutan',
  asOf: ({ moment }: { moment: string }) => `Keadaan buku pada saat dicetak: ${moment}. Ini bukan terbitan resmi.`,
  version: ({ version }: { version: number }) => `Versi terbit ${version}`,
  replaces: ({ version }: { version: number }) => `Menggantikan versi ${version}.`,
  noteWithheld: 'Terbit dengan catatan yang kini tidak ditampilkan lagi.',
  address: 'Dapat dibaca dan diperiksa di:',
  checkpoint: 'Titik periksa:',
  key: 'Kunci kantor:',
  codeOfAddress: 'alamat',
  codeOfCheckpoint: 'titik periksa',
};
