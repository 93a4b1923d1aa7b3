/** What `<wadul-form>` says once somebody has pressed "Kirim pengaduan". */
export const filing = {
  summary: ({ count }: { count: number }) => `Ada ${count} isian yang perlu diperbaiki`,
  busy: 'Pengaduan belum terkirim karena layanan sedang sibuk. Isian Anda tidak hilang; kami akan mencoba lagi.',
  retrying: 'Kami akan mencoba mengirim lagi saat koneksi pulih. Anda juga dapat mencobanya sekarang.',
  already:
    'Pengaduan dari formulir ini sudah kami terima sebelumnya, dengan isian yang sedikit berbeda. Tanda terimanya tidak dapat ditampilkan lagi karena identitas tidak disimpan di perangkat ini. Hubungi kantor untuk menanyakan nomor tiketnya, atau kirim isian ini sebagai pengaduan baru.',
  fileAnew: 'Kirim sebagai pengaduan baru',
};

/** The receipt (tanda terima, R3). */
export const receipt = {
  title: 'Pengaduan Anda telah diterima',
  lead: ({ ticket, due }: { ticket: string; due: string }) => `Simpan nomor tiket ${ticket}. Kami akan memverifikasi paling lambat ${due}.`,
  estimated: '(perkiraan)',
  superseded: 'Yang kami terima adalah isian sebelum Anda ubah. Perubahan terakhir Anda belum terkirim; sampaikan melalui halaman pelacakan atau pengaduan baru.',
  once: 'Kode rahasia hanya ditampilkan sekali. Salin atau cetak sebelum menutup halaman ini, dan jangan berikan kepada orang lain.',
  heading: 'Tanda terima',
  ticket: 'Nomor tiket',
  secret: 'Kode rahasia',
  received: 'Diterima',
  type: 'Jenis pengaduan',
  office: 'Kantor',
  channel: 'Sarana',
  identity: 'Identitas',
  attachments: 'Lampiran',
  files: ({ count }: { count: number }) => `${count} berkas`,
  due: 'Verifikasi paling lambat',
  copy: 'Salin tiket dan kode',
  copied: 'Nomor tiket dan kode rahasia telah disalin.',
  copyFailed: 'Tidak dapat menyalin secara otomatis. Nomor tiket dan kode rahasia sudah disorot; silakan salin sendiri.',
  print: 'Cetak',
  download: 'Unduh PDF',
  downloadFailed: 'Tidak dapat mengunduh sekarang. Salin atau cetak halaman ini.',
  next: 'Apa selanjutnya?',
  steps: [
    'Petugas memverifikasi pengaduan Anda: dinyatakan lengkap, diminta dilengkapi, atau diteruskan jika bukan kewenangan kami.',
    'Tim teknis menelaah dan menindaklanjuti. Bila perlu diadakan rapat, peninjauan lokasi, atau mediasi.',
    'Anda menerima tanggapan dan dapat menyatakan puas atau belum puas.',
  ],
  track: 'Lacak pengaduan ini',
  another: 'Ajukan pengaduan lain',
};
