/** Words that say nothing of a matter: those that join, and those that stand in nearly every complaint or address. */
const empty = new Set(
  (
    'yang dan atau dari dengan untuk pada oleh karena adalah ini itu ada tidak belum sudah telah akan juga kami saya mereka para agar oleh dalam tersebut bahwa sehingga sebagai setiap hari ' +
    'mohon tolong bapak ibu pengaduan keluhan laporan terima kasih the and that this with for from are was have has not our ' +
    'jalan jln gang gng simpang kelurahan desa kecamatan kota kabupaten dusun nomor depan dekat samping belakang sebelah'
  ).split(' '),
);

/** The words of a text by which it may be told from others: in small letters, each once, without marks, numbers of one digit and words that say nothing. */
export const wordsOf = (text: string): ReadonlySet<string> =>
  new Set(
    text
      .toLowerCase()
      .split(/[^\p{Letter}\p{Number}]+/u)
      .filter((word) => (/^\d+$/.test(word) ? word.length > 1 : word.length > 2) && !empty.has(word)),
  );
