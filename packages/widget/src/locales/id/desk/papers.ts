/** What can be printed of a complaint. */
export const papers = {
  title: 'Surat dan Berita Acara',
  hint: 'Berkas PDF untuk dicetak. Salinan untuk teradu tidak memuat nama pengadu yang dirahasiakan.',
  none: 'Belum ada naskah untuk pengaduan ini.',
  minutesForFile: ({ kind, number, version }: { kind: string; number: string; version: number }) => `Berita Acara ${kind} ${number} (versi ${version}), untuk berkas`,
  minutesForRespondent: ({ kind, number, version }: { kind: string; number: string; version: number }) => `Berita Acara ${kind} ${number} (versi ${version}), salinan untuk teradu`,
  report: ({ number = '' }: { number?: string | undefined }) => `Laporan peninjauan lokasi ${number}`.trim(),
  invitation: ({ to }: { to: string }) => `Undangan: ${to}`,
  answer: 'Surat tanggapan kepada pengadu',
  receipt: 'Tanda terima (tanpa kode rahasia)',
  saved: ({ what }: { what: string }) => `Diunduh: ${what}.`,
  nextNumber: 'Usulkan nomor berikutnya',
  ownReceipt: 'Unduh tanda terima (PDF)',
};
