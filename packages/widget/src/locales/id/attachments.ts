/** What stands around the files before one was picked; the rest is in `attaching.ts`, which comes with the first file. */
export const attachments = {
  title: 'Lampiran',
  limits: ({ most, megabytes }: { most: number; megabytes: string }) => `JPEG, PNG, WebP, HEIC, atau PDF. Paling banyak ${most} berkas, masing-masing paling besar ${megabytes} MB.`,
  anonymous: 'Isi dan nama berkas ikut terkirim. Pastikan keduanya tidak memuat identitas Anda.',
  drop: 'Anda juga dapat menyeret berkas ke sini.',
  ktp: { label: 'KTP', hint: 'Foto KTP ditandai “HANYA UNTUK PENGADUAN” sebelum dikirim.', pick: 'Pilih berkas KTP', replace: 'Ganti berkas KTP', photo: 'Potret KTP' },
  document: { label: 'Dokumen pendukung', hint: 'Misalnya foto kejadian atau surat.', pick: 'Pilih dokumen', photo: 'Ambil foto' },
  again: 'Berkas yang tadi Anda pilih tidak disimpan di perangkat ini. Silakan pilih kembali.',
  cardGone: ({ name }: { name: string }) => `${name} dihapus. Pengaduan tanpa nama dikirim tanpa KTP.`,
  cardNotAsked: ({ name }: { name: string }) => `${name} dihapus. Foto KTP sudah ada pada pengaduan ini.`,
  notNow: 'Berkas belum ditambahkan karena koneksi terputus. Periksa koneksi internet Anda, lalu pilih kembali.',
  waiting: 'Menunggu berkas selesai diunggah …',
};
