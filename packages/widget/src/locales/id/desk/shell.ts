import type { Role, Severity, Turn } from '@wadul/core';

/** What stands around every screen of the desk. */
export const shell = {
  title: 'Meja pengaduan',
  places: 'Layar kerja',
  cases: 'Daftar kerja',
  intake: 'Catat pengaduan',
  signedInAs: ({ name, roles }: { name: string; roles: string }) => `${name} · ${roles}`,
  signOut: 'Keluar',
  loading: 'Memuat …',
  again: 'Coba lagi',
  notLoaded: 'Layar ini belum dapat dimuat. Periksa koneksi internet, lalu coba lagi.',
  account: 'akun saya',
  notHere: 'Layar ini tidak ada, atau bukan bagian dari tugas Anda.',
  required: '(wajib)',
  roles: {
    frontDesk: 'Petugas penerima',
    technicalTeam: 'Tim Teknis',
    head: 'Pimpinan',
    deputy: 'Wakil pimpinan',
    liaison: 'Pejabat penghubung',
    auditor: 'Pemeriksa',
    admin: 'Administrator',
  } satisfies Record<Role, string>,
};

/** Signing in to the desk. */
export const signIn = {
  title: 'Masuk',
  lead: ({ office }: { office: string }) => `Untuk petugas ${office}.`,
  expired: 'Sesi Anda berakhir. Masuk kembali; isian Anda di layar ini tetap ada.',
  login: 'Nama pengguna',
  password: 'Kata sandi',
  go: 'Masuk',
  going: 'Memeriksa …',
  passkey: 'Gunakan kunci sandi',
  wrong: 'Nama pengguna atau kata sandi tidak sesuai.',
  stillIn: 'Belum keluar: koneksi terputus. Coba lagi sebelum meninggalkan komputer ini.',
  other: 'Yang masuk sekarang petugas lain. Isian di layar sebelumnya ditutup.',
};

/** How a complaint stands, in an officer's words. */
export const standing = {
  turns: { office: 'Giliran kantor', citizen: 'Menunggu pengadu', nobody: 'Ditutup' } satisfies Record<Turn, string>,
  severities: { light: 'Ringan', medium: 'Sedang', heavy: 'Berat' } satisfies Record<Severity, string>,
  due: ({ on }: { on: string }) => `Jatuh tempo ${on}`,
  overdue: ({ on }: { on: string }) => `Terlambat sejak ${on}`,
  estimated: '(perkiraan)',
  noDue: 'Tanpa jatuh tempo',
  supervision: 'Kadar pengawasan',
};
