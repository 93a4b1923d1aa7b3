import { book } from './id/book.ts';
import { recap } from './id/recap.ts';

/** The words of the papers: the interface's reference; a key that another language misses does not compile. */
export const id = {
  book,
  month: 'Bulan',
  year: 'Tahun',
  formNumber: 'Nomor Form',
  issuedOn: 'Tanggal Terbit',
  note: 'Catatan',
  internal: 'Versi internal: memuat data pribadi. Hanya untuk petugas.',
  public: 'Versi publik: nama menjadi inisial, alamat menjadi kelurahan dan kecamatan; uraian tampil setelah diperiksa petugas.',
  print: 'Untuk mencetak, gunakan perintah Cetak pada peramban Anda (A4 mendatar).',
  asPdf: 'Unduh PDF',
  asXlsx: 'Unduh XLSX',
  asCsv: 'Unduh CSV',
  asJson: 'Lihat JSON',
  recap,
  warnings: {
    heading: 'Perlu diperiksa',
    row: 'Baris',
    'register.verifiedBeforeReceived': 'Tanggal verifikasi mendahului tanggal diterima.',
    'register.finishedBeforeReceived': 'Tanggal selesai mendahului tanggal diterima.',
    'register.finishedBeforeVerified': 'Tanggal selesai mendahului tanggal verifikasi.',
    'register.finishedInFuture': 'Tanggal selesai belum terjadi.',
    'register.finishedButInProcess': 'Ada tanggal selesai, tetapi tindak lanjut menyebut masih dalam proses.',
    'register.finishedButOpen': 'Ada tanggal selesai, tetapi pengaduan belum ditutup.',
    'register.closedWithoutFinish': 'Pengaduan sudah ditutup, tetapi belum ada tanggal selesai.',
    'register.closedWithoutFollowUp': 'Pengaduan sudah ditutup, tetapi tindak lanjut kosong.',
    'register.noPersonInCharge': 'Belum ada penanggung jawab.',
    'register.personalDataInCharge': 'Penanggung jawab tampak memuat data pribadi.',
    'register.personalDataPublished': 'Teks yang dipublikasikan tampak memuat data pribadi.',
    'register.namePublished': 'Teks yang dipublikasikan tampak memuat sebagian nama pengadu.',
    'register.personalDataInNote': 'Catatan tampak memuat data pribadi.',
    'register.monthNotOver': 'Bulan ini belum berakhir.',
    'register.preparedByAnother': 'Nama pembuat yang tercetak bukan nama petugas yang menyiapkan bulan ini.',
    'register.acknowledgedByAnother': 'Nama pejabat yang mengetahui, seperti yang tercetak, bukan nama petugas yang dapat mengetahui bulan ini.',
  },
};

/** The words of the papers in one language. */
export type PaperWords = typeof id;
