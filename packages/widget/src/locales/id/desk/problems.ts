import { provider } from './provider.ts';

/** Why the server refused what only officers ask, keyed by the problem's code: the citizens' elements do not load these. */
export const problems = {
  'second-factor-needed': 'Masukkan kode dari aplikasi autentikator Anda.',
  'wrong-code': 'Kode tidak sesuai atau sudah dipakai. Tunggu kode berikutnya.',
  'wrong-passkey': 'Kunci sandi tidak diterima. Silakan ulangi.',
  'password-expired': 'Kata sandi sekali pakai ini sudah kedaluwarsa. Mintalah yang baru kepada pengelola.',
  'proof-needed': 'Silakan buktikan kembali bahwa ini memang Anda.',
  'password-change-needed': 'Silakan buat kata sandi Anda sendiri terlebih dahulu.',
  'second-factor-there': 'Verifikasi dua langkah sudah aktif.',
  'last-of-role': 'Kantor harus tetap memiliki satu pengelola sistem dan satu kepala yang dapat masuk. Berikan dahulu peran itu kepada orang lain.',
  'view-there': 'Tampilan dengan nama ini sudah ada. Pilih nama lain.',
  'too-many-views': 'Anda sudah menyimpan 30 tampilan. Hapus dahulu yang tidak dipakai lagi.',
  'too-many-lines': 'Meja pengaduan Anda terbuka di terlalu banyak tempat. Tutup beberapa di antaranya.',
  'own-account': 'Anda tidak dapat menonaktifkan akun Anda sendiri. Mintalah bantuan pengelola sistem lain.',
  'warnings-not-seen': 'Periksa dahulu yang tertulis pada Perlu diperiksa.',
  'already-prepared': 'Bulan ini sudah disiapkan dan menunggu diketahui.',
  'nothing-prepared': 'Belum ada yang disiapkan, atau sudah diterbitkan atau ditarik kembali oleh petugas lain.',
  'own-preparation': 'Yang Anda siapkan sendiri harus diketahui oleh petugas lain.',
  'month-changed': 'Isi bulan ini berubah setelah disiapkan. Lihat perubahannya, lalu siapkan kembali.',
  'nothing-changed': 'Tidak ada yang berubah sejak versi terbit terakhir.',
  'provider-unavailable': provider.outcomes.unavailable,
};
