import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { IssuedMonth } from '@wadul/core';
import { describe, expect, test } from 'vitest';
import { honestBook, honestRows, sixIssues } from '../../core/src/proof/testing/honest-book.ts';
import { atAddress, inFolder, someFolder } from './testing/publish-book.ts';
import { runCommand } from './testing/run-command.ts';

const book = honestBook();
const [vkey = ''] = book.index.keys;
const newest = book.index.issues[5]?.checkpoint ?? '';
const office = `/api/offices/${book.index.office.slug}`;

const changed = async (month: string, change: (text: string) => string): Promise<string> => {
  const folder = await inFolder(book);
  const path = join(folder, `${month}.json`);
  const text = await readFile(path, 'utf8');
  await writeFile(path, change(text));
  expect(await readFile(path, 'utf8')).not.toBe(text);
  return folder;
};

describe('wadul-verify over a folder', () => {
  test('says of an honest book month by month that all is as it was issued, and ends with 0', async () => {
    const { code, said, complained } = await runCommand([await inFolder(book)]);
    expect([code, complained]).toEqual([0, '']);
    expect(said).toContain('2026-03, version 2: 14 rows\n');
    expect(said).toContain('Kantor Contoh: 5 months, 6 issued versions, 53 rows. All is as it was issued.');
    expect(said).toContain(newest.trimEnd());
    expect(said).toContain(`  ${vkey}\nThe book itself names this key.`);
  });

  test('speaks Indonesian where nothing else is asked for, and English or Indonesian where one is', async () => {
    const folder = await inFolder(book);
    const sentence = 'Kantor Contoh: 5 bulan, 6 versi terbit, 53 baris. Semuanya seperti saat diterbitkan.';
    expect((await runCommand([folder], {})).said).toContain(sentence);
    expect((await runCommand([folder, '--language', 'id'])).said).toContain(sentence);
    expect((await runCommand([folder, '--language=en'], { LANG: 'id_ID.UTF-8' })).said).toContain('All is as it was issued.');
  });

  test('names the first thing that is wrong with its month and row in one sentence, and ends with 1', async () => {
    const folder = await changed('2026-03', (text) => text.replace('30/04/2026', '29/04/2026'));
    expect(await runCommand([folder])).toEqual({ code: 1, said: 'Month 2026-03, version 2, row 5: The row was changed after it was issued.\n', complained: '' });
    expect((await runCommand([folder, '--language', 'id'])).said).toBe('Bulan 2026-03, versi 2, baris 5: Baris ini diubah setelah diterbitkan.\n');
  });

  test.for([
    ['a note that was changed', '2026-04', (text: string) => text.replace('Catatan “khusus”', 'Catatan'), 'Month 2026-04, version 1, field note: The note is not the one that was issued.\n'],
    ['a note that was put in', '2026-02', (text: string) => text.replace('"note": null', `"note": { "text": "Catatan", "salt": "${'ab'.repeat(32)}" }`), 'Month 2026-02, version 1, field note: The month was issued without a note; this one was put in.\n'],
    ['a head that was changed', '2026-04', (text: string) => text.replace('Pengolah Data', 'Kepala'), 'Month 2026-04, version 1, field head.preparedBy.position: This is not what the newest version in the index says.\n'],
    ['a file that was cut off', '2026-05', (text: string) => text.slice(0, -20), 'Month 2026-05: This is no JSON, or a field stands in it twice.\n'],
    ['a field that stands twice', '2026-02', (text: string) => text.replace('"mark": null', '"mark": "x", "mark": null'), 'Month 2026-02: This is no JSON, or a field stands in it twice.\n'],
  ] as const)('names %s', async ([, month, change, sentence]) => {
    expect(await runCommand([await changed(month, change)])).toMatchObject({ code: 1, said: sentence });
  });

  test('says of a note that is withheld that it could not be checked, and of the book that what is shown is as it was issued', async () => {
    const april = { ...(book.months.get('2026-04') as IssuedMonth), note: null };
    const folder = await inFolder({ ...book, months: new Map([...book.months, ['2026-04', april]]) });
    const { code, said } = await runCommand([folder]);
    expect(code).toBe(0);
    expect(said).toContain('2026-04, version 1: 1 row; its note is not shown any more, and could not be checked\n2026-05, version 1: 32 rows\n');
    expect(said).toContain('53 rows. What is shown is as it was issued; what is withheld could not be checked.');
    expect((await runCommand([folder, '--language', 'id'])).said).toContain('2026-04, versi 1: 1 baris; catatannya tidak ditampilkan lagi, sehingga tidak dapat diperiksa\n');
  });

  test('holds a book whose office has changed its key against the newest printed one, and says of an older one from where on it says nothing', async () => {
    const changedKey = honestBook(sixIssues().map((one, at) => (at === 3 ? { ...one, newKey: 9 } : one)));
    const folder = await inFolder(changedKey);
    const [old = '', current = ''] = changedKey.index.keys;
    const { code, said } = await runCommand([folder, '--key', current, '--checkpoint', changedKey.index.issues[0]?.checkpoint ?? '']);
    expect([code, said.endsWith(`Signed with:\n  ${current}\nThis is the key that you gave.\nThe checkpoint that you gave is of this log.\n`)]).toEqual([0, true]);
    expect(await runCommand([folder, '--key', old])).toMatchObject({ code: 1, said: expect.stringMatching(/^Issue 4, month 2026-04, version 1, field checkpoint: From here on nothing is signed with a key that you gave/) as string });
  });

  test('shows nothing of a book that would take over the terminal', async () => {
    const folder = await inFolder(book);
    await writeFile(join(folder, 'index.json'), JSON.stringify({ ...book.index, '\u001b[2J\u202ethere': 1 }));
    expect((await runCommand([folder])).said).toBe('Field \ufffd[2J\ufffdthere: This field was put in: nothing that was signed covers it.\n');
  });

  test('holds it against the key and the checkpoint of a printed book', async () => {
    const folder = await inFolder(book);
    const file = join(await someFolder(), 'checkpoint.txt');
    await writeFile(file, newest.trimEnd().replaceAll('\n', '\r\n'));
    const broken = [newest.replace(/ (?=\S+\n$)/, '\n'), newest.replace(/(?=\S{30}\n$)/, '\n'), newest.replace('— ', '—\n')]; // as a page does it that is too narrow
    for (const checkpoint of [newest, newest.trimEnd(), newest.replace('\n\n', '\n'), newest.replaceAll('\n', '\n    '), ...broken, file]) {
      const { code, said } = await runCommand([folder, '--key', vkey, '--checkpoint', checkpoint]);
      expect([code, said.endsWith('This is the key that you gave.\nThe checkpoint that you gave is of this log.\n')]).toEqual([0, true]);
    }
  });

  test('finds by a printed checkpoint what nothing else can show: a book whose end was cut off, and one that was written anew', async () => {
    const cut = await inFolder({ index: { ...book.index, issues: book.index.issues.slice(0, 5) }, months: new Map([...book.months].filter(([month]) => month !== '2026-05')) });
    expect((await runCommand([cut])).code).toBe(0);
    expect(await runCommand([cut, '--checkpoint', newest])).toMatchObject({ code: 1, said: expect.stringContaining('What you gave: No issued book has the checkpoint that you gave: the end was cut off, or all was written anew.') as string });
    const rewritten = await inFolder(honestBook([{ month: '2026-01', rows: honestRows('2026-07', 5) }]));
    expect(await runCommand([rewritten, '--checkpoint', book.index.issues[0]?.checkpoint ?? ''])).toMatchObject({ code: 1, said: expect.stringContaining('Issue 1, month 2026-01, version 1') as string });
    expect(await runCommand([await inFolder(honestBook(undefined, 8)), '--key', vkey])).toMatchObject({ code: 1, said: expect.stringContaining('The checkpoint is not signed by the office’s key.') as string });
  });
});

test.for([
  ['--key', vkey.slice(0, -1), 'What you gave: This is no key as it should be written.\n'],
  ['--checkpoint', newest.replace(/\n\d+\n/, '\n'), 'What you gave: This is no checkpoint as it should be written.\n'],
] as const)('wadul-verify ends with 2 where it cannot read its %s: of the book that says nothing', async ([option, given, said]) => {
  expect(await runCommand([await inFolder(book), option, given])).toMatchObject({ code: 2, said });
});

describe('wadul-verify over an address', () => {
  test('fetches the book from an office’s API or register page, keeps it byte for byte, and finds the same in what it kept', async () => {
    const { origin, asked } = await atAddress(book);
    const kept = join(await someFolder(), 'kept');
    const first = await runCommand([`${origin}${office}`, '--save', kept]);
    expect([first.code, first.complained]).toEqual([0, '']);
    expect(asked).toEqual([`${office}/book`, ...[...book.months.keys()].map((month) => `${office}/book/${month}`)]);
    expect((await readdir(kept)).sort()).toEqual(['2026-01.json', '2026-02.json', '2026-03.json', '2026-04.json', '2026-05.json', 'index.json']);
    expect(await readFile(join(kept, 'index.json'), 'utf8')).toBe(JSON.stringify(book.index));
    expect((await runCommand([kept])).said).toBe(first.said);
    for (const page of [`/${book.index.office.slug}/register?lang=en#x`, `/${book.index.office.slug}/register?month=2026-03`, `${office}/book`, `${office}/book/2026-03`]) expect((await runCommand([`${origin}${page}`])).said).toBe(first.said);
    expect(await runCommand([`${origin}${office}`, '--save', kept])).toMatchObject({ code: 2, complained: `Cannot be saved, or is there already, and nothing is written over it: ${join(kept, 'index.json')}\n` });
  });

  test('asks the office for what leads to a checkpoint from between its books, and believes no other', async () => {
    const longer = honestBook([...sixIssues(), { month: '2026-06', rows: honestRows('2026-06', 3) }]);
    const [from, to] = longer.index.issues.slice(5).map(({ checkpoint }) => Number(checkpoint.split('\n')[1]));
    const { checkpoint = '', consistency = [] } = longer.index.issues[6] ?? {};
    const answers = [[200, { from, to, consistency }], [200, { from, to, consistency: [] }], [200, null], [404, {}]] as const;
    const ended = [];
    for (const answer of answers) {
      const { origin } = await atAddress(book, (path) => (path === `${office}/log/consistency?from=${from}&to=${to}` ? answer : undefined));
      const { code, said } = await runCommand([`${origin}${office}`, '--checkpoint', checkpoint]);
      ended.push([code, said.trim().split('\n').at(-1)]);
    }
    const another = 'What you gave: The book does not agree with the checkpoint that you gave: it was written anew.';
    expect(ended).toEqual([[0, 'The checkpoint that you gave is of this log.'], [1, another], [1, another], [1, expect.stringContaining('No issued book has the checkpoint')]]);
  });

  test('names a month that the server does not give', async () => {
    const { origin } = await atAddress(book, (path) => (path.endsWith('2026-02') ? [404, {}] : undefined));
    expect(await runCommand([`${origin}${office}`])).toMatchObject({ code: 1, said: 'Month 2026-02, version 1: The month was issued, and is not there.\n' });
  });

  test('checks the rest of a book of which a month’s rows are withheld, says which, keeps that answer too, and ends with 2', async () => {
    const withheld = { type: '/problems/rows-taken-back', code: 'rows-taken-back', title: 'Taken back', status: 409 };
    const { origin } = await atAddress(book, (path) => (path.endsWith('2026-03') ? [409, withheld] : undefined));
    const kept = join(await someFolder(), 'kept');
    const { code, said, complained } = await runCommand([`${origin}${office}`, '--save', kept]);
    expect([code, complained]).toEqual([2, '']);
    expect(said).toContain('2026-03, version 2: its rows are withheld, because something of it was taken back; they come with its next version\n2026-04');
    expect(said).toContain('Kantor Contoh: 5 months, 6 issued versions, 39 rows. What is shown is as it was issued; what is withheld could not be checked.\n');
    expect(await runCommand([kept])).toEqual({ code, said, complained });
    const other = await atAddress(book, (path) => (path.endsWith('2026-03') ? [409, { ...withheld, code: 'stale-version' }] : undefined));
    expect(await runCommand([`${other.origin}${office}`])).toMatchObject({ code: 2, said: '', complained: `The server did not give the book: ${other.origin}${office}/book/2026-03: 409\n` });
  });

  test('begins again when a month was issued anew while it was reading', async () => {
    const before = { ...book.index, issues: book.index.issues.slice(0, 4) };
    let reads = 0;
    const { origin, asked } = await atAddress(book, (path) => (path === `${office}/book` && (reads += 1) === 1 ? [200, before] : undefined));
    expect((await runCommand([`${origin}${office}`])).code).toBe(0);
    expect(asked.filter((path) => path === `${office}/book`).length).toBe(3);
  });

  test.for([
    ['a server that refuses', (origin: string) => `${origin}${office}`, 'The server did not give the book'],
    ['an office that is not there', (origin: string) => `${origin}/api/offices/another`, 'There is no such office, or it publishes no book'],
    ['an address of something else', (origin: string) => `${origin}/docs`, 'This is no address of an office’s register page or API'],
    ['an address that nobody answers at', () => 'http://127.0.0.1:9/api/offices/a', 'No answer from http://127.0.0.1:9/api/offices/a/book'],
  ] as const)('ends with 2 at %s: it could not look', async ([, place, sentence]) => {
    const { origin } = await atAddress(book, (path) => (path.startsWith(`${office}/book`) ? [503, {}] : undefined));
    const { code, said, complained } = await runCommand([place(origin)]);
    expect([code, said]).toEqual([2, '']);
    expect(complained).toContain(sentence);
  });
});

describe('wadul-verify', () => {
  test('says how it is used, in either language', async () => {
    expect(await runCommand(['--help'])).toMatchObject({ code: 0, said: expect.stringContaining('npx wadul-verify <address or folder>') as string });
    expect(await runCommand(['-h', '--language', 'id'])).toMatchObject({ code: 0, said: expect.stringContaining('npx wadul-verify <alamat atau folder>') as string });
  });

  test.for([
    [[], 'No address or folder was given.'],
    [['a', 'b'], 'Not understood: b'],
    [['a', '--keys', 'x'], "Not understood: Unknown option '--keys'"],
    [['a', '--language', 'jv'], 'Not understood: --language jv'],
    [['/there/is/none'], 'Cannot be read: /there/is/none/index.json'],
    [['a', '--checkpoint', '/there/is/none'], '--checkpoint: neither a checkpoint nor a file that can be read: /there/is/none'],
  ] as const)('ends with 2 and says what it did not understand: %j', async ([args, sentence]) => {
    const { code, said, complained } = await runCommand(args);
    expect([code, said]).toEqual([2, '']);
    expect(complained).toContain(sentence);
  });
});
