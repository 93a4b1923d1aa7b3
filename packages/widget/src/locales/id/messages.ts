/** What is wrong with one field: what it is and what to do. Keyed by the codes of core's schemas. */
export const issues = {
  'required': 'Isian ini wajib diisi.',
  'choice': 'Pilih salah satu dari daftar.',
  'tooLong': 'Isian terlalu panjang. Persingkat isian ini.',
  'text.characters': 'Isian berisi karakter yang tidak dapat disimpan. Hapus karakter itu atau ketik ulang.',
  'nik.length': ({ digits }: { digits: number }) => `NIK harus terdiri atas 16 angka. Anda baru mengisi ${digits} angka.`,
  'nik.tooLong': ({ digits }: { digits: number }) => `NIK harus terdiri atas 16 angka. Anda mengisi ${digits} angka.`,
  'nik.letters': 'NIK hanya berisi angka. Periksa huruf yang menyerupai angka, misalnya O dan 0.',
  'nik.repeated': 'NIK ini tidak mungkin benar. Salin 16 angka pada KTP.',
  'nik.serial': 'Empat angka terakhir NIK tidak mungkin 0000. Salin 16 angka pada KTP.',
  'phone.length': 'Panjang nomor telepon tidak sesuai. Periksa jumlah angkanya.',
  'phone.characters': 'Nomor telepon hanya berisi angka. Tulis satu nomor saja.',
  'phone.prefix': 'Awali nomor telepon dengan 08 atau kode wilayah, misalnya 0285.',
  'email': 'Tulis alamat surel yang lengkap, misalnya nama@contoh.id.',
  'date': 'Tulis tanggal yang ada di kalender.',
  'date.future': 'Tanggal kejadian belum terjadi. Pilih hari ini atau sebelumnya.',
  'region.code': 'Pilih wilayah dari daftar.',
  'region.unknown': 'Wilayah ini tidak ada dalam daftar. Pilih kembali.',
  'region.notInParent': 'Wilayah ini tidak berada di dalam wilayah yang dipilih di atasnya. Pilih kembali.',
  'anonymous.identity': 'Pengaduan tanpa nama tidak boleh berisi identitas.',
  'attachment.failed': 'Berkas ini tidak terlampir. Coba lagi, atau hapus berkas ini.',
  'attachment.refused': 'Berkas ini tidak terlampir. Hapus berkas ini, atau pilih berkas lain.',
  'other': 'Isian ini belum sesuai. Periksa kembali.',
};

/** Doubts that do not stop anybody. */
export const warnings = {
  'nik.date': 'Tanggal lahir pada NIK tampak tidak lazim. Periksa kembali, atau lanjutkan jika NIK sudah sesuai KTP.',
};

/** Why the server refused, keyed by the problem's code. */
export const problems = {
  'origin-not-allowed': 'Situs ini belum terdaftar untuk mengirim pengaduan. Silakan gunakan situs resmi kantor.',
  'unknown-office': 'Kantor tidak dikenal. Silakan hubungi pengelola situs.',
  'unknown-ticket-or-secret': 'Nomor tiket atau kode rahasia tidak sesuai.',
  'rows-taken-back': 'Kantor menarik kembali sebagian isi bulan ini, sehingga keasliannya baru dapat diperiksa setelah versi berikutnya terbit.',
  'not-found': 'Yang Anda cari tidak ditemukan.',
  'too-many-tries': ({ seconds }: { seconds: number | undefined }) =>
    seconds === undefined ? 'Terlalu banyak percobaan. Silakan tunggu sebentar, lalu coba lagi.' : `Terlalu banyak percobaan. Silakan coba lagi dalam ${seconds < 90 ? `${seconds} detik` : `${Math.ceil(seconds / 60)} menit`}.`,
  'papers-busy': 'Saat ini terlalu banyak berkas yang sedang dibuat. Silakan coba lagi sebentar lagi.',
  'not-ready': 'Layanan sedang sibuk. Silakan coba lagi sebentar lagi.',
  'event-not-allowed': 'Tindakan ini tidak dapat dilakukan pada tahap sekarang.',
  'stale-version': 'Ada perkembangan baru pada pengaduan ini. Keadaan terbaru sudah ditampilkan; silakan periksa, lalu ulangi jika masih perlu.',
  'body-too-large': 'Isian terlalu panjang untuk dikirim. Persingkat isian Anda.',
  'internal': ({ requestId }: { requestId: string | undefined }) =>
    `Terjadi gangguan pada layanan kami. Silakan coba lagi.${requestId === undefined ? '' : ` Jika tetap terjadi, sebutkan nomor ini kepada kantor: ${requestId}.`}`,
  'other': 'Permintaan tidak dapat diproses. Silakan coba lagi, atau hubungi kantor.',
};

/** The connection is gone and nothing was lost. */
export const connection = 'Koneksi terputus. Periksa koneksi internet Anda, lalu coba lagi.';
