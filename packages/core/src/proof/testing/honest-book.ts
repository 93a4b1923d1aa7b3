import { createHash } from 'node:crypto';
import { toHex } from '../bytes.ts';
import {
  consistencyProof,
  eventLeaf,
  growTree,
  headLeaf,
  inclusionProof,
  makeNoteSigner,
  noteDigest,
  readerOf,
  rowLeaf,
  rowPath,
  rowsRoot,
  signCheckpoint,
  treeRoot,
  type HashedSubtree,
} from '../index.ts';
import type { BookIndex, BookProof, IssuedHead, IssuedMonth, IssuedNote, IssuedRow } from '../../schemas/issued-register.ts';

/** An office's book as it is published, made by the same means as an office makes its own. */
export interface HonestBook {
  readonly index: BookIndex;
  readonly months: ReadonlyMap<string, IssuedMonth>;
  /** What the complainant of a row is given: the month, and the row's place in it from 0. */
  readonly proofOf: (month: string, position: number) => BookProof;
}

/** What is issued, one after the other. */
export interface ToIssue {
  readonly month: string;
  readonly rows: readonly IssuedRow[];
  readonly changes?: IssuedHead['changes'];
  /** From this issue on the office signs with another key, made of so much chance. */
  readonly newKey?: number;
  /** What an office that is not honest writes into the head, and signs. */
  readonly lie?: Partial<IssuedHead>;
}

const columns = ['No', 'Tanggal', 'Nama/Alamat', 'Masalah', 'Tindak Lanjut', 'Tanggal Verifikasi', 'Tanggal Selesai', 'Penanggung Jawab', 'Paraf'];

/** The hash of the first event of the nth complaint of a month. */
const markOf = (month: string, n: number): Uint8Array => new Uint8Array(createHash('sha256').update(`${month}/${n}`).digest());

/** Texts as people type them, and as they should not. */
const texts = ['Lampu jalan padam', '=1+1', 'Baris satu\nbaris dua', 'Kutip "ganda", \\garis miring\\', 'حفرة في الطريق', '👷🏽‍♀️ 🚧', '\u0001\u0007', '', 'Jalan Hayam Wuruk — RT 02/RW 05', '\u2028\u2029', 'x'.repeat(300), '{"cells":[],"mark":null,"salt":null}'];

/** `count` rows of a month, each of a complaint of its own. */
export const honestRows = (month: string, count: number): IssuedRow[] =>
  Array.from({ length: count }, (_, n) => ({
    cells: [String(n + 1), `${String((n % 28) + 1).padStart(2, '0')}/${month.slice(5)}/${month.slice(0, 4)}`, 'B.S.\nKauman, Pekalongan Timur', texts[n % texts.length] as string, texts[(n * 5 + 3) % texts.length] as string, '', '', 'Tim Teknis', 'TT'],
    mark: toHex(markOf(month, n)),
    salt: createHash('sha256').update(`salt of ${month}/${n}`).digest('hex'),
  }));

/** The row of a month without complaints. */
export const nihil: IssuedRow = { cells: ['1', ...Array.from({ length: 8 }, () => 'NIHIL')], mark: null, salt: null };

const monthNames = ['Januari', 'Februari', 'Maret', 'April', 'Mei', 'Juni', 'Juli', 'Agustus', 'September', 'Oktober', 'November', 'Desember'];

/** Two months and one without complaints, a month that was issued anew with a row changed and one added, and a month after it. */
export const sixIssues = (): ToIssue[] => {
  const march = honestRows('2026-03', 13);
  const changed = honestRows('2026-03', 14).map((row, n) => (n === 4 ? { ...row, cells: row.cells.map((cell, at) => (at === 6 ? '30/04/2026' : cell)) } : row));
  return [
    { month: '2026-01', rows: honestRows('2026-01', 5) },
    { month: '2026-02', rows: [nihil] },
    { month: '2026-03', rows: march },
    { month: '2026-04', rows: honestRows('2026-04', 1) },
    { month: '2026-03', rows: changed, changes: [{ kind: 'changed', row: '5', columns: [6] }, { kind: 'added', row: '14', columns: [] }] },
    { month: '2026-05', rows: honestRows('2026-05', 32) },
  ];
};

/** Issues month after month: the events of its new complaints enter the log, then its head, then a checkpoint is signed. */
export const honestBook = (toIssue: readonly ToIssue[] = sixIssues(), chance = 7): HonestBook => {
  const office = { slug: 'kantor-contoh', name: 'Kantor Contoh' };
  const keyOf = (from: number) => makeNoteSigner(`book.example.go.id/${office.slug}`, new Uint8Array(32).fill(from));
  let { signer, vkey } = keyOf(chance);
  const keys = [vkey];
  const log = growTree();
  const stored: HashedSubtree[] = [];
  const placeOf = new Map<string, number>();
  const enter = (leaf: Uint8Array): number => {
    stored.push(...log.add(leaf));
    return log.size() - 1;
  };
  const issues: BookIndex['issues'] = [];
  const months = new Map<string, IssuedMonth>();
  let before: { readonly size: number } | undefined;
  for (const [at, { month, rows, changes, newKey, lie }] of toIssue.entries()) {
    if (newKey !== undefined) {
      ({ signer, vkey } = keyOf(newKey));
      keys.push(vkey);
    }
    const note: IssuedNote | null = at === 3 ? { text: 'Catatan “khusus”', salt: toHex(markOf(month, -1)) } : null;
    for (const { mark } of rows) {
      if (mark === null || placeOf.has(mark)) continue;
      placeOf.set(mark, enter(eventLeaf(Buffer.from(mark, 'hex'))));
      enter(eventLeaf(createHash('sha256').update(`${mark} goes on`).digest()));
    }
    const last = months.get(month)?.head;
    const { root, count } = rowsRoot(rows);
    const head: IssuedHead = {
      format: 'wadul-register/1',
      office: { ...office, letterhead: ['PEMERINTAH KOTA CONTOH', 'Jalan Contoh 1'] },
      title: 'BUKU KOMPLAIN PELANGGAN',
      month,
      monthName: monthNames[Number(month.slice(5)) - 1] as string,
      year: month.slice(0, 4),
      formNumber: at === 1 ? null : `26${String(at + 1).padStart(2, '0')}01080910`,
      issuedOn: '05/06/2026',
      noteDigest: note && toHex(noteDigest(note)),
      columns,
      preparedBy: { label: 'Dibuat Oleh', position: 'Pengolah Data', name: 'Sari' },
      acknowledgedBy: { label: 'Mengetahui', position: 'Kepala Bidang' },
      number: at + 1,
      version: (last?.version ?? 0) + 1,
      replaces: last === undefined ? null : { version: last.version, leaf: toHex(headLeaf(last)) },
      changes: changes ?? [],
      preparedAt: '2026-06-05T01:00:00.000Z',
      issuedAt: '2026-06-05T02:00:00.000Z',
      rowCount: count,
      rowsRoot: toHex(root),
      ...lie,
    };
    const index = enter(headLeaf(head));
    const size = log.size();
    const read = readerOf(stored);
    const checkpoint = signCheckpoint({ size, root: treeRoot(size, read) }, signer);
    const proof = { index, inclusion: inclusionProof(index, size, read).map(toHex), checkpoint };
    issues.push({ head, ...proof, consistency: before === undefined ? [] : consistencyProof(before.size, size, read).map(toHex) });
    months.set(month, { head, note, rows: [...rows], leaves: rows.map((row) => toHex(rowLeaf(row))), proof });
    before = { size };
  }
  const proofOf = (month: string, position: number): BookProof => {
    const { head, rows, proof } = months.get(month) as IssuedMonth;
    const row = rows[position] as IssuedRow;
    const size = Number(proof.checkpoint.split('\n')[1]);
    const place = placeOf.get(row.mark ?? '') ?? 0;
    return {
      head,
      row,
      position,
      path: rowPath(rows.map(rowLeaf), position, rows.length).map(toHex),
      ...proof,
      filing: { index: place, inclusion: inclusionProof(place, size, readerOf(stored)).map(toHex) },
      keys,
    };
  };
  return { index: { format: 'wadul-book/1', office, keys, issues }, months, proofOf };
};
