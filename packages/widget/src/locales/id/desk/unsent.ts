/** What is written on a screen and not sent yet. */
export const unsent = {
  title: 'Belum dikirim',
  back: 'Yang Anda mulai masih ada di sini.',
  discard: 'Buang dan mulai lagi',
  question: ({ what }: { what: string }) => `Ada isian yang belum dikirim: ${what}. Bila Anda keluar, isian itu dibuang.`,
  stay: 'Tetap di sini',
  leave: 'Keluar dan buang',
};
