import type { ProviderOutcome } from '@wadul/core';

/** Signing in through the city's own identity provider. */
export const provider = {
  enter: ({ name }: { name: string }) => `Masuk dengan ${name}`,
  leaves: ({ name }: { name: string }) => `${name} membuka halaman lain: isian Anda di layar ini hilang.`,
  lead: ({ name }: { name: string }) => `Tautkan ${name} Anda, lalu masuk ke meja pengaduan tanpa mengetik kata sandi meja ini. Kata sandi di sini tetap berlaku.`,
  link: ({ name }: { name: string }) => `Tautkan ${name}`,
  linkedSince: ({ at }: { at: string }) => `Tertaut sejak ${at}.`,
  unlink: 'Lepas tautan',
  unlinkLead: ({ name }: { name: string }) => `Sesudah itu Anda tidak dapat lagi masuk dengan ${name}.`,
  unlinkNow: 'Lepas tautan sekarang',
  unlinked: 'Tautan dilepas.',
  outcomes: {
    linked: 'Akun kota Anda tertaut. Mulai sekarang Anda dapat masuk dengannya.',
    cancelled: 'Anda kembali dari akun kota tanpa masuk.',
    late: 'Permintaan masuk ini sudah dipakai, terlalu lama, atau dimulai di peramban lain. Silakan ulangi.',
    unlinked: 'Akun kota ini tidak tertaut dengan petugas mana pun di kantor ini. Masuk dengan nama dan kata sandi, lalu tautkan di Akun saya.',
    taken: 'Akun kota ini sudah tertaut dengan petugas lain.',
    refused: 'Jawaban layanan akun kota tidak dapat diterima. Silakan ulangi, atau masuk dengan nama dan kata sandi.',
    unavailable: 'Layanan akun kota sedang tidak dapat dihubungi. Silakan masuk dengan nama dan kata sandi.',
    busy: 'Terlalu banyak yang masuk melalui akun kota. Tunggu beberapa menit, atau masuk dengan nama dan kata sandi.',
  } satisfies Record<ProviderOutcome, string>,
};
