import type { AnswerKind, AttachedOnPaper, Invitation, MinutesPaper, SignatureRemark } from '@wadul/core';

const kinds: Readonly<Record<Invitation['kind'], string>> = { meeting: 'rapat koordinasi', inspection: 'pemeriksaan lokasi', mediation: 'mediasi' };

const answers: Readonly<Record<AnswerKind, string>> = {
  answered: 'dengan ini kami sampaikan tanggapan sebagai berikut:',
  forwarded: 'dengan ini kami beritahukan bahwa pengaduan tersebut bukan kewenangan kami dan telah kami teruskan kepada instansi berikut:',
  referred: 'dengan ini kami beritahukan bahwa pengaduan tersebut telah kami rujuk kepada lembaga berikut:',
  rejected: 'dengan ini kami beritahukan bahwa pengaduan tersebut tidak dapat kami tangani, dengan alasan sebagai berikut:',
  notAgreed: 'dengan ini kami beritahukan bahwa mediasi belum menghasilkan kesepakatan, sehingga status pengaduan dinaikkan.',
};

const confidence: Readonly<Record<NonNullable<MinutesPaper['confidence']>, string>> = {
  namedInConfidence: 'RAHASIA: untuk berkas kantor. Memuat nama pengadu yang dirahasiakan; tidak untuk diserahkan kepada teradu.',
  unnamed: 'Salinan untuk teradu: nama pengadu tidak dicantumkan.',
};

const MIB = 1024 * 1024;
const figure = new Intl.NumberFormat('id-ID', { maximumFractionDigits: 1 });

/** As the desk says it of the same file. */
const sizeInWords = (bytes: number): string => (bytes < MIB / 10 ? `${figure.format(Math.ceil(bytes / 1024))} KB` : `${figure.format(Math.ceil((bytes / MIB) * 10) / 10)} MB`);

/** A file in one line; the beginning of its SHA-256 is enough to find it again and to see that it is another. */
const attached = ({ n, name, mediaType, size, sha256 }: AttachedOnPaper): string => {
  const kind = mediaType.startsWith('image/') ? 'Foto' : 'Dokumen';
  const facts = sha256 === undefined ? ['sudah dihapus'] : [sizeInWords(size), `SHA-256 ${sha256.slice(0, 16)}…`];
  return `${n}. ${name === undefined ? kind : `${kind} ${name}`} (${facts.join(', ')})`;
};

/** The words of minutes, of the inspection report and of letters. These papers are Indonesian, whatever language the desk speaks. */
export const letterWords = {
  page: { page: 'Halaman', of: 'dari' },
  number: 'Nomor',
  subject: 'Tentang',
  name: 'Nama',
  position: 'Jabatan',
  office: 'Instansi',
  as: 'Sebagai',
  attachments: 'Lampiran',
  attached,
  called: (name: string) => `selanjutnya disebut ${name}`,
  minutes: {
    document: 'Berita Acara',
    confidence,
    forRespondent: 'Salinan untuk teradu.',
    version: (version: number) => `Versi ${version}`,
    replaces: ({ number, version }: { number: string; version: number }) => `memperbaiki Berita Acara nomor ${number} (versi ${version})`,
    replacedBy: ({ number, version }: { number: string; version: number }) => `Berita Acara ini telah diperbaiki dengan Berita Acara nomor ${number} (versi ${version}).`,
    closed: (on: string) => `ditutup pada ${on}`,
    outcome: 'Hasil mediasi',
    outcomes: { agreed: 'Para pihak SEPAKAT.', notAgreed: 'Para pihak BELUM SEPAKAT.' },
    terms: 'Isi kesepakatan',
    nextStep: 'Langkah berikutnya yang terbuka bagi pengadu',
    signed: (on: string) => `Ditandatangani ${on}`,
    states: { refused: 'Menolak menandatangani', absent: 'Tidak hadir' },
    seeRemark: (n: number) => `lihat keterangan ${n}`,
    remarks: 'Keterangan tanda tangan',
    remark: ({ n, who, state }: SignatureRemark) => `${n}. ${who} ${state === 'refused' ? 'menolak menandatangani' : 'tidak hadir'}.`,
    reason: 'Alasan',
    witnesses: 'Disaksikan oleh',
  },
  report: {
    document: 'Laporan Peninjauan',
    title: 'LAPORAN PENINJAUAN LOKASI',
    subject: ({ type, ticket }: { type: string; ticket: string }) => `Pengaduan ${type}, nomor tiket ${ticket}`,
    inspectedOn: 'Hari, tanggal',
    place: 'Lokasi',
    assignmentLetter: 'Surat tugas',
    team: 'Tim peninjau',
    findings: 'Hasil peninjauan',
    minutes: 'Berita Acara',
    closing: 'Demikian laporan ini dibuat dengan sebenarnya untuk dapat dipergunakan sebagaimana mestinya.',
    written: 'Yang melaporkan',
  },
  letter: {
    document: 'Surat',
    date: ({ city, on }: { city: string; on: string }) => `${city}, ${on}`,
    enclosures: 'Lampiran',
    none: '-',
    about: 'Hal',
    to: 'Yth.',
    at: 'di tempat',
    unnamed: ({ ticket }: { ticket: string }) => `Pengadu dengan nomor tiket ${ticket}`,
    greeting: 'Dengan hormat,',
  },
  answer: {
    about: ({ ticket }: { ticket: string }) => `Tanggapan atas pengaduan ${ticket}`,
    opening: ({ type, channel, receivedOn, ticket }: { type: string; channel: string; receivedOn: string; ticket: string }) =>
      `Menunjuk pengaduan Saudara mengenai ${type} yang kami terima pada tanggal ${receivedOn} melalui ${channel} dengan nomor tiket ${ticket},`,
    told: answers,
    sentTo: 'Diteruskan kepada',
    reason: 'Alasan',
    steps: 'Langkah yang terbuka bagi Saudara:',
    settled: (address: string) => `Apabila masalah telah selesai, nyatakan demikian dan beri penilaian di ${address} dengan nomor tiket dan kode rahasia, atau sampaikan kepada kami melalui sarana mana pun.`,
    respondBy: ({ on, estimated }: { on: string; estimated: boolean }) => `Apabila belum puas, sampaikan tanggapan paling lambat ${on}${estimated ? ' (perkiraan)' : ''}. Setelah itu pengaduan dianggap selesai.`,
    follow: (address: string) => `Perkembangan pengaduan dapat diikuti di ${address} dengan nomor tiket dan kode rahasia.`,
    onward: (bodies: string) => `Saudara juga dapat melapor kepada ${bodies}.`,
    closing: 'Demikian kami sampaikan. Atas perhatian Saudara, kami ucapkan terima kasih. Pelayanan pengaduan tidak dipungut biaya.',
  },
  invitation: {
    about: ({ kind, round }: Pick<Invitation, 'kind' | 'round'>) => `Undangan ${kinds[kind]}${round === undefined ? '' : ` ke-${round}`}`,
    opening: ({ kind, round, type, ticket }: Pick<Invitation, 'kind' | 'round' | 'type' | 'ticket'>) =>
      `Sehubungan dengan penanganan pengaduan${type === undefined ? '' : ` mengenai ${type}`} dengan nomor tiket ${ticket}, kami mengundang Saudara untuk hadir dalam ${kinds[kind]}${round === undefined ? '' : ` ke-${round}`} yang akan dilaksanakan pada:`,
    day: 'Hari, tanggal',
    time: 'Pukul',
    place: 'Tempat',
    assignmentLetter: 'Surat tugas',
    separate: 'Para pihak didengar secara terpisah; urutannya diatur oleh petugas pada hari pelaksanaan.',
    bring: ({ kind }: Pick<Invitation, 'kind'>) => `Mohon membawa tanda pengenal dan ${kind === 'inspection' ? 'surat tugas.' : 'dokumen yang berkaitan. Apabila diwakilkan, mohon membawa surat kuasa.'}`,
    closing: 'Demikian undangan ini kami sampaikan. Atas kehadiran Saudara, kami ucapkan terima kasih.',
  },
};
