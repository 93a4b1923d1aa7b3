import type { OfficeSettings } from '@wadul/core';
import { dayInWords, momentInWords } from './dates-in-words.ts';

const kinds: Readonly<Record<string, string>> = {
  nik: 'NIK', name: 'nama', phone: 'nomor telepon', mobile: 'nomor HP', email: 'alamat surel', address: 'alamat', region: 'wilayah tempat tinggal', capacity: 'keterangan bertindak untuk siapa',
  ktp: 'gambar KTP', documents: 'berkas yang dilampirkan',
};

/** What the notice is made of. */
export interface BreachFacts {
  readonly office: Pick<OfficeSettings, 'name' | 'calendar'>;
  readonly breach: { readonly from?: string | undefined; readonly to: string; readonly learnedAt: string; readonly happened: string };
  /** Which data were kept, by the names of their fields, and as `ktp` and `documents` what was attached. */
  readonly data: readonly string[];
}

/** The notice to whom it concerns, in Indonesian, with what the law asks for: which data, when and how, what was and can be done (UU 27/2022, Article 46). */
export const breachNotice = ({ office, breach: { from, to, learnedAt, happened }, data }: BreachFacts): string =>
  `Pemberitahuan kegagalan pelindungan data pribadi

Kepada Bapak/Ibu pengadu,

${office.name} memberitahukan, sesuai Pasal 46 Undang-Undang Nomor 27 Tahun 2022 tentang Pelindungan Data Pribadi, bahwa telah terjadi kegagalan pelindungan data pribadi yang kami ketahui pada ${momentInWords(learnedAt, office.calendar.zone)}. Kegagalan itu menyangkut pengaduan yang diterima ${from === undefined ? `sampai dengan ${dayInWords(to)}` : `dari ${dayInWords(from)} sampai dengan ${dayInWords(to)}`}.

Data yang disimpan dan dapat terungkap: ${[...data.map((field) => kinds[field] ?? field), 'serta isi pengaduan'].join(', ')}.

Apa yang terjadi, dan apa yang telah kami lakukan:
${happened}

Yang dapat Bapak/Ibu lakukan:
- Jangan berikan kode OTP, kata sandi atau PIN kepada siapa pun, juga bila ia mengaku dari kantor kami dan menyebut NIK atau nomor pengaduan Anda.
- Waspadai telepon, pesan atau surel yang meminta uang atau data dengan menyebut pengaduan Anda.
- Periksa pinjaman atas nama Anda melalui layanan informasi debitur OJK (iDeb SLIK), dan laporkan penyalahgunaan NIK kepada Dukcapil dan kepolisian.
- Mintalah akses, pembetulan, pembatasan atau penghapusan data Anda kepada kami, melalui halaman lacak pengaduan atau di loket.

Pemberitahuan ini disampaikan paling lambat 3 x 24 jam setelah kegagalan diketahui.
`;
