/** What stands in `<wadul-status>`. */
export const status = {
  intro: 'Masukkan nomor tiket dan kode rahasia dari tanda terima.',
  ticket: 'Nomor tiket',
  ticketHint: 'Misalnya ABC-2026-7K4M9Q.',
  secret: 'Kode rahasia',
  secretHint: 'Kode dari tanda terima. Huruf besar atau kecil dan tanda hubung tidak berpengaruh.',
  look: 'Lihat pengaduan',
  looking: 'Mencari …',
  required: '(wajib)',
  requiredIssue: 'Isian ini wajib diisi.',
  connection: 'Koneksi terputus. Periksa koneksi internet Anda, lalu coba lagi.',
};
