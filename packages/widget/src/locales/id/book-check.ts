import type { FaultCode } from '@wadul/core/proof';

/** What is said of a book that was checked on this device. */
export const bookCheck = {
  sound: ({ month, version, rows }: { month: string; version: number; rows: number }) => `Asli: Buku Komplain ${month} versi ${version}, ${rows} baris, sama dengan yang diterbitkan kantor.`,
  checked: 'Yang diperiksa di perangkat ini:',
  rows: 'setiap baris: tidak ada yang diubah, dihilangkan, ditambah, atau dipindahkan',
  log: 'tempat buku ini dalam catatan kantor, yang hanya dapat bertambah',
  signature: 'tanda tangan digital kantor pada titik periksa catatan itu',
  differs: ({ rows }: { rows: number }) => `${rows} baris yang tampil di atas berbeda, karena versi ini terbit sesudah Anda membuka buku. Muat ulang halaman untuk membacanya.`,
  limit: 'Kunci kantor dan titik periksa di bawah ini berasal dari server yang sama. Bandingkan dengan buku cetak: hanya itu yang menunjukkan bila seluruh buku ditulis ulang.',
  checkpoint: 'Titik periksa',
  key: 'Kunci kantor',
  copy: 'Salin',
  copied: 'Tersalin.',
  all: 'Siapa pun dapat memeriksa semua bulan sekaligus, dengan Node.js:',
  wrong: 'Tidak cocok. Buku ini bukan seperti yang diterbitkan, atau jawaban server berubah di jalan.',
  wrongNext: 'Jangan pakai isinya sebagai bukti. Coba lagi dari jaringan lain; bila tetap tidak cocok, beri tahu kantor.',
  where: {
    month: ({ month }: { month: string }) => `bulan ${month}`,
    version: ({ version }: { version: number }) => `versi ${version}`,
    row: ({ row }: { row: number }) => `baris ${row}`,
    issue: ({ issue }: { issue: number }) => `terbitan ke-${issue}`,
    field: ({ field }: { field: string }) => `bagian ${field}`,
  },
  faults: {
    shape: 'Jawaban server tidak berbentuk seperti seharusnya',
    key: 'Kunci kantor tidak terbaca',
    signature: 'Titik periksa tidak ditandatangani dengan kunci kantor',
    log: 'Catatan kantor tidak cocok dengan titik periksanya: ada yang diubah, dihilangkan, atau disisipkan',
    month: 'Ini bukan bulan, versi, atau kantor yang seharusnya',
    rowChanged: 'Ada baris yang diubah',
    rowMoved: 'Ada baris yang dipindahkan',
    rowMissing: 'Ada baris yang dihilangkan',
    rowAdded: 'Ada baris yang ditambahkan',
    rows: 'Baris-barisnya bukan yang diterbitkan',
    note: 'Catatan pada kaki buku bukan yang diterbitkan',
    filing: 'Catatan penerimaan pengaduan ini tidak ada dalam catatan kantor',
    mark: 'Baris ini milik pengaduan lain',
  },
  inBook: ({ month, row, version }: { month: string; row: string; version: number }) => `Pengaduan Anda tercatat dalam Buku Komplain ${month}, baris ${row} (versi ${version}).`,
  inBookHow: 'Sudah diperiksa di perangkat ini: baris Anda ada dalam buku itu, dan buku serta penerimaan pengaduan Anda ada dalam catatan yang ditandatangani kantor.',
  mark: 'Tanda baris itu dalam buku',
  ownMark: 'Tanda pada tanda terima Anda',
  ownMarkHint: 'Salin dari tanda terima (PDF) yang Anda simpan. Jika sama, baris itu milik pengaduan Anda dan bukan milik orang lain.',
  compare: 'Cocokkan',
  compared: {
    same: 'Sama dengan tanda terima Anda: baris itu milik pengaduan Anda.',
    other: 'Tidak sama dengan yang Anda isi. Periksa kembali apakah tanda terima itu milik pengaduan ini. Jika benar, tanyakan kepada kantor atau laporkan ke Ombudsman RI (137).',
    unreadable: 'Tanda terdiri atas 64 angka dan huruf a sampai f. Salin seluruhnya dari tanda terima.',
  },
  notProven: 'Peringatan: bukti bahwa pengaduan Anda tercatat dalam Buku Komplain tidak benar.',
  notProvenNext: 'Simpan tanda terima Anda. Coba lagi dari jaringan lain; bila tetap demikian, tanyakan kepada kantor atau laporkan ke Ombudsman RI (137).',
};

/** In which words a fault is told: many kinds come to the same for whoever reads them. */
export const faultWord = {
  json: 'shape', shape: 'shape', unknown: 'shape',
  key: 'key', checkpoint: 'signature', signature: 'signature', keyChanged: 'signature',
  origin: 'log', number: 'log', size: 'log', index: 'log', consistency: 'log', inclusion: 'log', replaces: 'log', foreignCheckpoint: 'log', knownGone: 'log', knownForked: 'log',
  office: 'month', name: 'month', month: 'month', version: 'month', monthMissing: 'month', monthUnlisted: 'month', head: 'month',
  rowChanged: 'rowChanged', rowMoved: 'rowMoved', rowMissing: 'rowMissing', rowAdded: 'rowAdded',
  leaf: 'rows', rows: 'rows', path: 'rows', noteChanged: 'note', noteAdded: 'note', filing: 'filing', mark: 'mark',
} as const satisfies Record<FaultCode, keyof (typeof bookCheck)['faults']>;
