import { execFile } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buffer } from 'node:stream/consumers';
import { promisify } from 'node:util';
import type { AnswerLetter, Invitation, MinutesPaper, ReceiptPaper } from '@wadul/core';
import { expect, test } from 'vitest';
import type { Paper } from '../pdf/paper.ts';
import { readPdf } from '../testing/text-of-pdf.ts';
import { answerLetterPdf } from './answer-letter-pdf.ts';
import { inspectionReportPdf } from './inspection-report-pdf.ts';
import { invitationPdf } from './invitation-pdf.ts';
import { minutesPdf } from './minutes-pdf.ts';
import { receiptPdf } from './receipt-pdf.ts';
import { beginSheet, passage } from './sheet.ts';
import { closeAndSign, signatureBlocks } from './signatures.ts';

const run = promisify(execFile);
const at = '2026-03-09T03:00:00.000Z';
const ticket = 'PKL-2026-7K4M9Q';

/** What people may type, and what of it must be found again. */
const odd: Readonly<Record<string, string>> = {
  markup: '<script>alert(1)</script> <b>tebal</b> [tautan](javascript:alert(1)) =HYPERLINK("http://jahat.example") (kurung\\) \\n',
  'right to left': 'نص عربي طويل مع أرقام 123 ثم Latin, dan עברית ditulis',
  faces: '👨‍👩‍👧 🙂 ✅ 🇮🇩 senyum',
  'control characters': 'a\u0007b\u001B[31mc\u202Ed\tekor',
  'one long word': 'x'.repeat(3000),
  'many lines': Array.from({ length: 400 }, (_, index) => `baris ${index}`).join('\n'),
  '20,000 characters': 'Uraian yang panjang sekali. '.repeat(714),
};

/** The letters and figures of a text, each once for every time that it stands there. */
const lettersOf = (text: string): string => [...text.normalize('NFKC')].filter((letter) => /[a-zA-Z0-9]/.test(letter)).sort().join('');
const countOf = (letters: string, letter: string): number => letters.split(letter).length - 1;

const papersOf = (text: string): Readonly<Record<string, Paper>> => {
  const short = text.slice(0, 200).trim();
  const office = { name: short, letterhead: [short, short], city: 'Kota Contoh' };
  const signatory = { position: short, name: short };
  const parties = Array.from({ length: 50 }, (_, index) => ({ as: 'Saksi', name: `${index + 1} ${short}`, position: short, office: short }));
  const attachments = [{ n: 1, name: short, mediaType: 'image/jpeg', size: 1_234_567, sha256: 'a'.repeat(64) }, { n: 2, mediaType: 'application/pdf', size: 0 }];
  const minutes: MinutesPaper = {
    office, copy: 'file', confidence: 'namedInConfidence', title: 'BERITA ACARA MEDIASI KE-1', number: short.slice(0, 100), subject: short, version: 2, replaces: { number: short, version: 1 }, opening: text.slice(0, 300), parties, lead: short,
    body: text, outcome: 'agreed', terms: text.slice(0, 8000), nextStep: text.slice(0, 2000), closing: 'Demikian.',
    signatures: parties.map((party, index) => (index % 2 === 0 ? { ...party, state: 'awaited' } : { ...party, state: 'refused', remark: Math.ceil(index / 2) })),
    remarks: parties.slice(0, 25).map(({ name }, index) => ({ n: index + 1, who: name, state: 'refused', reason: text.slice(0, index === 0 ? 4000 : 200), witnesses: [short, short] })),
    attachments,
  };
  const answer: AnswerLetter = { kind: 'forwarded', office, signatory, writtenOn: '9 Maret 2026', to: { name: short, organisation: short, address: short }, ticket, type: short, channel: short, receivedOn: '9 Maret 2026', sentTo: short, text, nextStep: text.slice(0, 2000), estimated: false, onward: [{ name: short }] };
  const invitation: Invitation = { kind: 'mediation', round: 1, office, signatory, writtenOn: '9 Maret 2026', to: short, ticket, type: text.slice(0, 4000), day: 'Senin, 9 Maret 2026', time: '09.00 WIB', place: text.slice(0, 300), separate: true };
  const receipt: ReceiptPaper = { office, ticket, secret: short.slice(0, 60), trackingAddress: `https://wadul.example/kantor/track#${ticket}`, who: { kind: 'named', name: short }, type: { id: text.slice(0, 4000) }, channel: { id: short }, receivedAt: at, receivedBy: short, mark: 'a'.repeat(64), zone: 'Asia/Jakarta' };
  return {
    minutes: minutesPdf(minutes, ticket, at),
    report: inspectionReportPdf({ office, ticket, type: short, inspectedOn: 'Senin, 9 Maret 2026', place: short, team: [short, `${short}2`], findings: text, number: short.slice(0, 100), attachments, minutes: [short], writtenBy: short }, at),
    answer: answerLetterPdf(answer, 'https://wadul.example/kantor/track', at),
    invitation: invitationPdf(invitation, at),
    receipt: receiptPdf(receipt, { language: 'id', forCounter: true, madeAt: at }),
  };
};

const isNotInstalled = (): Promise<boolean> => run('qpdf', ['--version']).then(() => false, () => true);

test.for(Object.entries(odd))('what is odd (%s) stays whole on every paper, and becomes neither link nor script', { timeout: 60_000 }, async ([, text]) => {
  for (const [name, paper] of Object.entries(papersOf(text))) {
    const { pages, annotations, hasScripts, title } = await readPdf(await buffer(paper.bytes));
    const [found, given] = [lettersOf(pages.join('')), lettersOf(name === 'receipt' || name === 'invitation' ? text.slice(0, 300) : text)];
    for (const letter of new Set(given)) expect([name, letter, countOf(found, letter) >= countOf(given, letter)]).toEqual([name, letter, true]);
    expect([name, annotations, hasScripts]).toEqual([name, 0, false]);
    expect(title.length).toBeGreaterThan(5);
  }
});

test('every paper of it is a valid PDF to qpdf as well', { timeout: 120_000 }, async ({ skip }) => {
  if (await isNotInstalled()) skip('qpdf is not installed here; pdfjs has read the same papers');
  const folder = await mkdtemp(join(tmpdir(), 'wadul-papers-'));
  try {
    for (const text of Object.values(odd)) {
      for (const [name, paper] of Object.entries(papersOf(text))) {
        const file = join(folder, `${name}.pdf`);
        await writeFile(file, await buffer(paper.bytes));
        expect((await run('qpdf', ['--check', file])).stdout).toContain('No syntax or stream encoding errors found');
      }
    }
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
});

test('a signature is never torn over two pages', async () => {
  const paper = beginSheet({ title: 'Tanda tangan', foot: 'contoh', page: { page: 'Halaman', of: 'dari' }, madeAt: at });
  const blocks = Array.from({ length: 60 }, (_, index) => ({ above: [`atas-${index}.`], name: `nama-${index}. ${'panjang '.repeat(index % 9)}`, below: [`bawah-${index}.`] }));
  signatureBlocks(paper, blocks);
  paper.end();
  const { pages } = await readPdf(await buffer(paper.bytes));
  expect(pages.length).toBeGreaterThan(3);
  for (let n = 0; n < blocks.length; n += 1) {
    const on = (part: string): number[] => pages.flatMap((page, number) => (page.includes(`${part}-${n}.`) ? [number] : []));
    expect([n, on('atas'), on('bawah')]).toEqual([n, on('nama'), on('nama')]);
    expect(on('nama')).toHaveLength(1);
  }
});

test('the closing sentence and all signatures stand on one page where one holds them', async () => {
  for (let lines = 1; lines < 56; lines += 3) {
    const paper = beginSheet({ title: 'Tanda tangan', foot: 'contoh', page: { page: 'Halaman', of: 'dari' }, madeAt: at });
    passage(paper, Array.from({ length: lines }, (_, index) => `baris ${index}`).join('\n'));
    closeAndSign(paper, 'Demikian penutup.', Array.from({ length: 6 }, (_, index) => ({ above: ['Saksi'], name: `nama-${index}.`, below: ['Jabatan'] })));
    paper.end();
    const { pages } = await readPdf(await buffer(paper.bytes));
    const signed = pages.filter((page) => page.includes('nama-'));
    expect([lines, signed.length, signed[0]?.includes('Demikian penutup.'), signed[0]?.match(/nama-/g)?.length]).toEqual([lines, 1, true, 6]);
  }
});

test('a heading of two lines is no long one and a single word', () => {
  const paper = beginSheet({ title: 'Kop', foot: 'contoh', page: { page: 'Halaman', of: 'dari' }, madeAt: at });
  const name = 'DINAS PENANAMAN MODAL DAN PELAYANAN TERPADU SATU PINTU KOTA CONTOH';
  const style = { size: 11, weight: 'bold' } as const;
  const lines = paper.evenLinesOf(name, 470, style);
  expect(lines.join(' ')).toBe(name);
  expect(lines).toHaveLength(paper.linesOf(name, 470, style).length);
  expect(Math.min(...lines.map((line) => paper.widthOf(line, style)))).toBeGreaterThan(190);
  expect(paper.evenLinesOf('KANTOR', 470, style)).toEqual(['KANTOR']);
  paper.end();
});
