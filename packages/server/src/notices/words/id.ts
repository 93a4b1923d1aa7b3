import type { NoticeKind } from '@wadul/core';

/** The words of the notices: the interface's reference; a key that another language misses does not compile. */
export const id = {
  subject: ({ ticket }: { ticket: string }) => `Perkembangan pengaduan ${ticket}`,
  greeting: 'Yth. Bapak/Ibu,',
  ticket: ({ ticket }: { ticket: string }) => `Ada perkembangan pada pengaduan Anda dengan nomor tiket ${ticket}.`,
  generic: 'Perkembangannya dapat Anda lihat pada halaman pelacakan.',
  happened: {
    received: 'Pengaduan Anda telah diterima.',
    declaredComplete: 'Berkas pengaduan Anda dinyatakan lengkap.',
    completionAsked: 'Kantor meminta Anda melengkapi berkas.',
    forwarded: 'Pengaduan Anda bukan kewenangan kantor ini dan telah diteruskan ke instansi yang berwenang.',
    rejected: 'Pengaduan Anda tidak dapat diproses lebih lanjut.',
    meetingPlanned: 'Rapat koordinasi dijadwalkan.',
    inspectionPlanned: 'Peninjauan lokasi dijadwalkan.',
    mediationPlanned: 'Mediasi dijadwalkan.',
    calledOff: 'Acara yang dijadwalkan dibatalkan.',
    minutesClosed: 'Berita Acara telah ditutup.',
    answered: 'Kantor telah menanggapi pengaduan Anda.',
    agreed: 'Pengaduan Anda selesai dengan kesepakatan.',
    referred: 'Pengaduan Anda dirujuk ke lembaga lain.',
    published: 'Ringkasan pengaduan Anda dipublikasikan tanpa identitas.',
    personCorrected: 'Data diri Anda diperbaiki.',
    dataRequestAnswered: 'Kantor telah menanggapi permintaan Anda atas data pribadi.',
    restrictionLifted: 'Pembatasan penggunaan data pribadi Anda dicabut.',
    archived: 'Berkas tidak dilengkapi sampai batas waktu, sehingga pengaduan diarsipkan.',
    expired: 'Pengaduan Anda berakhir karena berkas tidak dilengkapi.',
    finishedAutomatic: 'Tidak ada balasan sampai batas waktu, sehingga pengaduan dianggap selesai.',
    recorded: 'Petugas mencatat keterangan yang Anda sampaikan. Jika Anda tidak menyampaikannya, hubungi kantor.',
  } satisfies Record<NoticeKind, string>,
  planned: ({ at }: { at: string }) => `Waktunya ${at}; tempatnya tertulis pada halaman pelacakan.`,
  step: {
    wait: 'Saat ini Anda tidak perlu melakukan apa-apa.',
    verified: ({ on }: { on: string }) => `Kami akan memverifikasi paling lambat ${on}. Saat ini Anda tidak perlu melakukan apa-apa.`,
    complete: ({ on }: { on: string | undefined }) => `Silakan lengkapi berkas${on === undefined ? '' : ` paling lambat ${on}`}. Yang perlu dilengkapi tertulis pada halaman pelacakan.`,
    revive: ({ on }: { on: string | undefined }) => `Anda masih dapat menghidupkan kembali pengaduan${on === undefined ? '' : ` paling lambat ${on}`}.`,
    reply: ({ on }: { on: string | undefined }) => `Jika Anda belum puas, balas${on === undefined ? '' : ` paling lambat ${on}`}. Setelah itu pengaduan dianggap selesai.`,
    named: 'Langkah berikutnya yang terbuka bagi Anda tertulis pada halaman pelacakan.',
    closed: 'Pengaduan ini sudah ditutup. Keterangannya tertulis pada halaman pelacakan.',
  },
  elsewhere: ({ onward }: { onward: string }) => `Anda juga dapat melapor ke ${onward}.`,
  follow: 'Lihat selengkapnya dengan nomor tiket dan kode rahasia dari tanda terima Anda:',
  secret: 'Jangan berikan kode rahasia kepada siapa pun. Kantor tidak pernah memintanya lewat surel atau telepon.',
  phone: ({ phone }: { phone: string }) => `Telepon ${phone}`,
  automatic: 'Surel ini dikirim secara otomatis. Layanan pengaduan tidak dipungut biaya.',
};

/** The words of the notices in one language. */
export type NoticeWords = typeof id;
