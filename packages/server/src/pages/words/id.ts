/** The words of the server's own pages: the interface's reference; a key that English misses does not compile. */
export const id = {
  language: 'Bahasa Indonesia',
  home: 'Beranda',
  skip: 'Langsung ke isi',
  form: 'Ajukan pengaduan',
  track: 'Lacak pengaduan',
  register: 'Buku pengaduan',
  noScript: 'Halaman ini memerlukan JavaScript. Anda juga dapat mengadu langsung ke kantor:',
  loading: 'Memuat …',
  free: 'Layanan ini tidak dipungut biaya.',
  onward: ({ name, contact }: { name: string; contact: string | undefined }) => `Belum puas dengan penanganannya? Anda juga dapat melapor ke ${name}${contact === undefined ? '' : ` (${contact})`}.`,
  contact: { phone: 'Telepon', email: 'Surel', address: 'Alamat' },
  leads: {
    form: 'Isi formulir di bawah ini. Anda akan menerima nomor tiket dan kode rahasia untuk memantau pengaduan.',
    track: 'Masukkan nomor tiket dan kode rahasia dari tanda terima Anda.',
    register: 'Pengaduan yang diterima setiap bulan. Identitas pengadu disamarkan.',
  },
  embed: {
    title: ({ office }: { office: string }) => `Identitas pengadu dan pengiriman · ${office}`,
    elsewhere: 'Bagian ini berdiri di dalam formulir pada situs mitra. Isi formulir lengkap di sini.',
  },
  landing: {
    title: 'Wadul',
    claim: 'Sampaikan pengaduan, pantau sampai selesai.',
    meaning: 'Wadul, dari bahasa Jawa: mengadu kepada yang dapat menindaklanjuti. Satu tempat untuk mengadukan layanan perizinan dan mengetahui apa yang terjadi sesudahnya.',
    offices: 'Pilih kantor',
    noOffices: 'Belum ada kantor pada layanan ini.',
    how: 'Begini caranya',
    steps: [
      ['Ajukan', 'Isi formulir, dengan nama, dirahasiakan, atau tanpa nama.'],
      ['Simpan', 'Catat nomor tiket dan kode rahasia pada tanda terima.'],
      ['Pantau', 'Lihat giliran siapa dan kapan jatuh tempo, lalu tanggapi jawabannya.'],
    ] as readonly (readonly [name: string, text: string])[],
    embed: 'Pasang di situs Anda',
    embedLead: 'Satu tag menampilkan formulir ini di situs lain. Minta kantor mendaftarkan alamat situs Anda, lalu salin:',
    embedOffice: ({ office }: { office: string }) => `Contoh untuk ${office}`,
    developers: 'Untuk pengembang',
    reference: 'Referensi API',
    openapi: 'Dokumen OpenAPI 3.1',
    staff: 'Untuk petugas',
    staffNote: 'Layar kerja petugas belum ada pada versi ini. Petugas masuk dan bekerja melalui operasi “desk” pada referensi API.',
  },
  reference: {
    title: 'Referensi API',
    lead: 'Semua operasi layanan ini. Setiap penolakan adalah dokumen application/problem+json (RFC 9457) dengan alamat yang menjelaskan artinya.',
    parameters: 'Parameter',
    body: 'Isi permintaan',
    answers: 'Jawaban',
    schemas: 'Bentuk data',
    required: 'wajib',
    document: 'Dokumen lengkap (JSON)',
    problems: 'Semua penolakan',
  },
  problems: { title: 'Penolakan', lead: 'Apa arti setiap penolakan, dan apa yang dapat dilakukan.', all: 'Semua penolakan' },
};

/** The words of the pages in one language. */
export type PageWords = typeof id;
