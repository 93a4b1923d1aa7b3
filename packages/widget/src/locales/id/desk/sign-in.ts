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
