/** What stands on the monthly book beside its columns and cells. */
export const book = {
  page: 'Halaman',
  of: 'dari',
  continued: 'lanjutan',
  asOf: ({ moment }: { moment: string }) => `Keadaan buku pada saat dicetak: ${moment}. Ini bukan terbitan resmi.`,
  version: ({ version }: { version: number }) => `Versi terbit ${version}`,
  replaces: ({ version }: { version: number }) => `Menggantikan versi ${version}.`,
  noteWithheld: 'Terbit dengan catatan yang kini tidak ditampilkan lagi.',
  when: ({ prepared, issued }: { prepared: string; issued: string }) => `Disiapkan ${prepared}; diterbitkan ${issued}.`,
  notIssued: 'Belum diterbitkan: isi bulan ini masih dapat berubah. Ini bukan terbitan resmi.',
  takenBack: ({ version }: { version: number }) => `Sebagian isi versi terbit ${version} telah ditarik kembali, dan versi berikutnya belum diterbitkan. Ini keadaan buku sekarang.`,
  address: 'Dapat dibaca dan diperiksa di:',
  checkpoint: 'Titik periksa:',
  key: 'Kunci kantor:',
  codeOfAddress: 'alamat',
  codeOfCheckpoint: 'titik periksa',
};
