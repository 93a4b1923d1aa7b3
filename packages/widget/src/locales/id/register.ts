/** What stands in `<wadul-register>`. */
export const register = {
  month: 'Bulan',
  loading: 'Memuat buku …',
  print: 'Cetak',
  none: 'Belum ada bulan yang dapat ditampilkan.',
  retry: 'Coba lagi',
  caption: ({ month, year }: { month: string; year: string }) => `Bulan ${month} ${year}`,
  masked: 'Nama disamarkan menjadi inisial; alamat hanya kelurahan dan kecamatan.',
  nil: 'Tidak ada pengaduan pada bulan ini.',
  formNumber: 'Nomor form',
  issuedOn: 'Tanggal terbit',
  note: 'Catatan',
  download: ({ ending }: { ending: string }) => `Unduh ${ending}`,
  issued: ({ version, formNumber, on }: { version: number; formNumber: string; on: string }) => `Sudah diterbitkan: versi ${version}, nomor form ${formNumber}, tanggal terbit ${on}.`,
  making: 'Belum diterbitkan: isi bulan ini masih dapat berubah.',
  check: 'Periksa keaslian',
  checking: 'Memeriksa …',
};
