import type { FaultCode } from '@wadul/core/proof';
import type { SoundMonth } from '../check-book.ts';
import type { Obstacle } from '../could-not-look.ts';

/** All that the command says. */
export interface VerifyWords {
  readonly usage: string;
  readonly month: (month: SoundMonth) => string;
  readonly sound: (book: { readonly office: string; readonly months: number; readonly issues: number; readonly rows: number }) => string;
  /** The same, where rows or the note of a month are withheld. */
  readonly soundButWithheld: (book: { readonly office: string; readonly months: number; readonly issues: number; readonly rows: number }) => string;
  readonly newest: string;
  readonly key: string;
  readonly isKnownKey: string;
  readonly isOwnKey: string;
  readonly isKnownCheckpoint: string;
  readonly noCheckpoint: string;
  readonly place: {
    readonly issue: (n: number) => string;
    readonly month: (month: string) => string;
    readonly version: (n: number) => string;
    readonly row: (n: number) => string;
    readonly field: (field: string) => string;
    /** What the command was told of the book. */
    readonly given: string;
  };
  readonly faults: Readonly<Record<FaultCode, string>>;
  readonly obstacles: Readonly<Record<Obstacle, (about: string) => string>>;
}

/** What the command says in Indonesian. */
export const id: VerifyWords = {
  usage: `Memeriksa buku pengaduan yang diterbitkan sebuah kantor: bahwa tidak ada isinya yang diubah,
dihilangkan, disisipkan, atau dipindahkan.

npx wadul-verify <alamat atau folder> [pilihan]

  <alamat>             halaman buku kantor, misalnya https://wadul.example/kantor-saya/register,
                       atau API-nya, https://wadul.example/api/offices/kantor-saya
  <folder>             index.json dan satu berkas tiap bulan, misalnya 2026-03.json; tidak ada yang diunduh

  --save <folder>      menyimpan yang diunduh, untuk diperiksa lagi tanpa kantor
  --key <kunci>        kunci kantor seperti pada buku cetak terbaru; boleh lebih dari satu kali
  --checkpoint <teks>  titik periksa seperti pada buku cetak, atau berkas yang memuatnya
  --language en|id     bahasa jawaban
  --help               halaman ini

Tanpa --key dan --checkpoint, buku hanya dibandingkan dengan dirinya sendiri. Bahwa seluruhnya ditulis ulang
atau bagian akhirnya dipotong hanya terlihat jika dibandingkan dengan yang diketahui dari tempat lain.

Kode akhir: 0 bila semuanya baik, 1 bila ada yang salah, 2 bila tidak semuanya dapat diperiksa.`,
  month: ({ month, version, rows, isNoteWithheld }) =>
    `${month}, versi ${version}: ${rows === 'withheld' ? 'baris-barisnya ditahan, karena ada yang ditarik kembali; tersedia lagi pada versi berikutnya' : `${rows} baris`}${isNoteWithheld ? '; catatannya tidak ditampilkan lagi, sehingga tidak dapat diperiksa' : ''}`,
  sound: ({ office, months, issues, rows }) => `${office}: ${months} bulan, ${issues} versi terbit, ${rows} baris. Semuanya seperti saat diterbitkan.`,
  soundButWithheld: ({ office, months, issues, rows }) => `${office}: ${months} bulan, ${issues} versi terbit, ${rows} baris. Yang ditampilkan seperti saat diterbitkan; yang ditahan tidak dapat diperiksa.`,
  newest: 'Titik periksa terbaru:',
  key: 'Ditandatangani dengan:',
  isKnownKey: 'Inilah kunci yang Anda berikan.',
  isOwnKey: 'Kunci ini disebut oleh buku itu sendiri. Bandingkan dengan buku cetak, atau berikan dengan --key.',
  isKnownCheckpoint: 'Titik periksa yang Anda berikan berasal dari catatan ini.',
  noCheckpoint: 'Berikan titik periksa dari buku cetak dengan --checkpoint: bahwa seluruh buku ditulis ulang tidak terlihat dengan cara lain.',
  place: { issue: (n) => `terbitan ${n}`, month: (month) => `bulan ${month}`, version: (n) => `versi ${n}`, row: (n) => `baris ${n}`, field: (field) => `isian ${field}`, given: 'yang Anda berikan' },
  faults: {
    json: 'Ini bukan JSON, atau ada isian yang tertulis dua kali.',
    shape: 'Ini tidak berbentuk buku terbitan.',
    unknown: 'Isian ini disisipkan: tidak tercakup oleh apa pun yang ditandatangani.',
    key: 'Ini bukan kunci dalam bentuk yang semestinya.',
    checkpoint: 'Ini bukan titik periksa dalam bentuk yang semestinya.',
    signature: 'Titik periksa tidak ditandatangani dengan kunci kantor.',
    keyChanged: 'Mulai dari sini tidak ada yang ditandatangani dengan kunci yang Anda berikan; sebelumnya ada. Bila kantor telah mengganti kuncinya, berikan kunci dari buku cetak terbaru; bila tidak, buku ini bukan dari kantor.',
    origin: 'Titik periksa berasal dari catatan lain.',
    office: 'Ini diterbitkan oleh kantor lain.',
    name: 'Nama kantor tidak sama dengan yang ada pada buku terbarunya.',
    number: 'Urutan terbitan berlubang atau tidak runtut: ada yang dihilangkan, disisipkan, atau dipindahkan.',
    month: 'Ini bulan lain dari yang semestinya.',
    size: 'Catatan tidak bertambah sejak titik periksa sebelumnya.',
    index: 'Tempatnya dalam catatan tidak mungkin benar.',
    consistency: 'Catatan tidak menyambung titik periksa sebelumnya: isinya telah diubah.',
    inclusion: 'Ini bukan yang diterbitkan: tidak ada dalam catatan yang ditandatangani.',
    version: 'Urutan versi bulan ini berlubang.',
    replaces: 'Versi sebelumnya tidak disebut sebagaimana diterbitkan.',
    monthMissing: 'Bulan ini telah diterbitkan, tetapi tidak ada.',
    monthUnlisted: 'Bulan ini ada, tetapi tidak pernah diterbitkan.',
    head: 'Ini tidak sama dengan versi terbaru pada daftar terbitan.',
    foreignCheckpoint: 'Titik periksa ini bukan milik buku ini.',
    rowChanged: 'Baris ini diubah setelah diterbitkan.',
    rowMoved: 'Baris ini tidak pada tempatnya.',
    rowMissing: 'Baris yang diterbitkan di sini hilang.',
    rowAdded: 'Baris ini disisipkan setelah bulan ini diterbitkan.',
    leaf: 'Hash di samping baris ini bukan hash baris tersebut.',
    rows: 'Baris-barisnya bukan yang diterbitkan; hash-nya pun diubah, sehingga tidak dapat ditunjukkan baris yang mana.',
    noteChanged: 'Catatannya bukan yang diterbitkan.',
    noteAdded: 'Bulan ini diterbitkan tanpa catatan; catatan ini disisipkan.',
    path: 'Baris ini tidak ada dalam bulan tersebut.',
    filing: 'Pengaduan ini tidak ada dalam catatan.',
    mark: 'Baris ini milik pengaduan lain.',
    knownGone: 'Tidak ada buku terbitan dengan titik periksa yang Anda berikan: bagian akhirnya dipotong, atau seluruhnya ditulis ulang. Titik periksa di antara dua buku hanya dapat dibandingkan melalui alamat kantor.',
    knownForked: 'Buku tidak sesuai dengan titik periksa yang Anda berikan: buku ditulis ulang.',
  },
  obstacles: {
    usage: (about) => `${about === '' ? 'Alamat atau folder belum diberikan.' : `Tidak dimengerti: ${about}`}\nnpx wadul-verify --help menjelaskan caranya.`,
    address: (about) => `Ini bukan alamat halaman buku atau API sebuah kantor: ${about}`,
    unreachable: (about) => `Tidak ada jawaban dari ${about}`,
    status: (about) => `Server tidak memberikan buku: ${about}`,
    tooLarge: (about) => `Jawabannya lebih besar daripada buku mana pun: ${about}`,
    noBook: (about) => `Kantor itu tidak ada, atau tidak menerbitkan buku: ${about}`,
    folder: (about) => `Tidak dapat dibaca: ${about}`,
    checkpoint: (about) => `--checkpoint: bukan titik periksa dan bukan berkas yang dapat dibaca: ${about}`,
    save: (about) => `Tidak dapat disimpan, atau sudah ada dan tidak akan ditimpa: ${about}`,
  },
};
