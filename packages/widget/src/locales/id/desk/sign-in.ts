/** The code that sign-in asks for after the password. */
export const secondStep = {
  title: 'Verifikasi dua langkah',
  code: 'Kode',
  hint: 'Enam angka dari aplikasi autentikator, atau salah satu kode pemulihan. Setiap kode berlaku satu kali.',
  recovery: 'Saya memakai kode pemulihan',
  back: 'Kembali',
};

/** Showing once more who one is, over the screen. */
export const proof = {
  title: 'Buktikan bahwa ini Anda',
  lead: 'Langkah ini meminta bukti yang baru, yang berlaku sepuluh menit. Isian Anda di layar ini tetap ada.',
  wrong: 'Kata sandi tidak sesuai.',
  go: 'Lanjutkan',
  cancel: 'Batal',
};

/** Setting a password of one's own. */
export const ownPassword = {
  title: 'Buat kata sandi Anda sendiri',
  lead: 'Kata sandi yang Anda terima hanya untuk masuk pertama kali, dan diketahui orang yang memberikannya. Buatlah kata sandi yang hanya Anda ketahui; sesudah itu Anda dapat mulai bekerja.',
  old: 'Kata sandi sekarang',
  new: 'Kata sandi baru',
  hint: 'Sedikitnya 12 karakter. Empat kata yang tidak saling berkaitan adalah pilihan yang baik.',
  show: 'Tampilkan yang saya ketik',
  wrongOld: 'Kata sandi sekarang tidak sesuai.',
  go: 'Simpan kata sandi',
  cancel: 'Batal',
};

/** Why a browser used or made no passkey. */
export const passkeyTroubles = {
  none: 'Tidak ada kunci sandi yang dipakai: permintaannya dibatalkan, terlalu lama, atau perangkat ini tidak memilikinya. Silakan coba lagi, atau masuk dengan kata sandi.',
  already: 'Perangkat ini sudah memiliki kunci sandi untuk akun Anda.',
  wrongAddress: 'Kunci sandi tidak dapat dipakai di alamat ini. Buka meja pengaduan melalui alamat resminya.',
};
