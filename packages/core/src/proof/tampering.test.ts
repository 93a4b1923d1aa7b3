import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { BookIndex, IssuedHead, IssuedMonth, IssuedNote, IssuedRow } from '../schemas/issued-register.ts';
import { isNoteWithheld, noteDigest, readJson, rowLeaf, rowsRoot, verifyBook, verifyIndex, verifyListedMonth, type CheckedIndex, type Fault, type FaultCode } from './index.ts';
import { toHex } from './bytes.ts';
import { honestBook, honestRows, sixIssues } from './testing/honest-book.ts';
import { jsonPieces } from './testing/json-pieces.ts';

const book = honestBook();
const checked = verifyIndex(book.index) as CheckedIndex & { ok: true };
const names = [...book.months.keys()];
const monthOf = (name: string): IssuedMonth => structuredClone(book.months.get(name)) as IssuedMonth;
const bytesOf = (value: unknown): Uint8Array => new TextEncoder().encode(JSON.stringify(value));

/** What a check of the file of a month finds, as the command makes it: from the bytes of the file. */
const faultOfFile = (name: string, bytes: Uint8Array): Fault | undefined => {
  const json = readJson(bytes);
  const verdict = json.ok ? verifyListedMonth(checked, name, json.value) : { ok: false as const, fault: { ...json.fault, month: name } };
  return verdict.ok ? undefined : verdict.fault;
};

/** A file that was tampered with, and what has to be found. */
interface Tampered {
  readonly how: string;
  readonly month: string;
  readonly bytes: Uint8Array;
  /** From 1; undefined where no row was touched, or nothing can say which. */
  readonly row?: number | undefined;
  readonly codes?: readonly FaultCode[];
}

const name = fc.constantFrom(...names);
const longName = fc.constantFrom(...names.filter((one) => monthOf(one).rows.length > 1));

/** One byte within a value, any byte for it: also one that makes the text no JSON or no UTF-8. */
const aByte = fc.tuple(name, fc.nat(), fc.nat(), fc.integer({ min: 1, max: 255 })).map(([month, which, where, by]): Tampered => {
  const pieces = jsonPieces(monthOf(month)).map((piece) => ({ ...piece, bytes: new TextEncoder().encode(piece.text) }));
  const values = pieces.filter(({ path }) => path !== undefined);
  const piece = values[which % values.length] as (typeof values)[number];
  const at = where % piece.bytes.length;
  piece.bytes[at] = (piece.bytes[at] as number) ^ by;
  const [part, position] = piece.path ?? [];
  const row = (part === 'rows' || part === 'leaves') && typeof position === 'number' ? position + 1 : undefined;
  return { how: `a byte of ${piece.path?.join('.')}`, month, bytes: Buffer.concat(pieces.map(({ bytes }) => bytes)), row };
});

const tamperRows = (how: string, month: string, change: (file: IssuedMonth) => number | undefined, codes: readonly FaultCode[]): Tampered => {
  const file = monthOf(month);
  const row = change(file);
  return { how, month, bytes: bytesOf(file), row, codes };
};

const aRow = fc.tuple(name, fc.nat(), fc.nat({ max: 10 }), fc.string({ unit: 'binary-ascii' })).map(([month, which, column, text]) =>
  tamperRows('another text, mark or salt in a row', month, ({ rows }) => {
    const at = which % rows.length;
    const row = rows[at] as IssuedRow;
    if (column === 10) row.salt = row.salt === null ? 'ab'.repeat(32) : null;
    else if (column === 9) row.mark = row.mark === null ? 'ab'.repeat(32) : null;
    else row.cells[column] = `${row.cells[column]}${text}.`;
    return at + 1;
  }, ['rowChanged']),
);

const aRowLess = fc.tuple(longName, fc.nat()).map(([month, which]) =>
  tamperRows('a row taken out', month, ({ rows }) => {
    const at = which % rows.length;
    rows.splice(at, 1);
    return at + 1;
  }, ['rowMissing']),
);

const aRowMore = fc.tuple(name, fc.nat(), fc.boolean()).map(([month, which, isTwin]) =>
  tamperRows('a row put in', month, ({ rows }) => {
    const at = which % (rows.length + 1);
    rows.splice(at, 0, isTwin ? structuredClone(rows[Math.max(at - 1, 0)] as IssuedRow) : (honestRows('2027-01', 1)[0] as IssuedRow));
    // A twin of the first row put before it is the same file as one put after it.
    return isTwin && at === 0 ? 2 : at + 1;
  }, ['rowAdded']),
);

const anOrder = fc.tuple(longName, fc.nat(), fc.nat()).map(([month, one, other]) =>
  tamperRows('two rows exchanged', month, ({ rows }) => {
    const first = one % rows.length;
    const second = (first + 1 + (other % (rows.length - 1))) % rows.length;
    [rows[first], rows[second]] = [rows[second] as IssuedRow, rows[first] as IssuedRow];
    return Math.min(first, second) + 1;
  }, ['rowMoved']),
);

const aTail = fc.tuple(longName, fc.nat(), fc.boolean()).map(([month, many, isWithHashes]) =>
  tamperRows('a tail dropped', month, (file) => {
    const left = many % file.rows.length;
    file.rows.length = left;
    if (isWithHashes) file.leaves.length = left;
    return left + 1;
  }, ['rowMissing']),
);

/** By somebody who reckons the hashes beside the rows anew: the head stands against it, and cannot say which row it was. */
const knowing = fc.tuple(name, fc.nat(), fc.boolean()).map(([month, which, isWithHead]) =>
  tamperRows('a row changed, all hashes reckoned anew', month, (file) => {
    const row = file.rows[which % file.rows.length] as IssuedRow;
    row.cells[3] = `${row.cells[3]}!`;
    file.leaves = file.rows.map((one) => toHex(rowLeaf(one)));
    if (isWithHead) file.head.rowsRoot = toHex(rowsRoot(file.rows).root);
    return undefined;
  }, ['rows', 'head']),
);

const anotherMonth = fc.tuple(name, fc.nat()).map(([month, which]): Tampered => {
  const others = names.filter((one) => one !== month);
  const file = monthOf(others[which % others.length] as string);
  return { how: 'the file of another month', month, bytes: bytesOf(file), codes: ['month'] };
});

const anotherBook = honestBook(undefined, 8);
const forged = name.map((month): Tampered => ({ how: 'the same month signed by another key', month, bytes: bytesOf(anotherBook.months.get(month)), codes: ['signature'] }));

const notes = ['Catatan lain', '', 'Catatan “khusus” ', 'Catatan “khusus”\0', 'catatan “khusus”'];
const aNote = fc.tuple(name, fc.constantFrom(...notes), fc.constantFrom('text', 'salt', 'both')).map(([month, text, which]) =>
  tamperRows('another note, or one put in', month, (file) => {
    const salt = 'cd'.repeat(32);
    const was = file.note ?? { text: '', salt };
    file.note = which === 'text' ? { ...was, text } : which === 'salt' ? { ...was, salt } : { text, salt };
    return undefined;
  }, monthOf(month).note === null ? ['noteAdded'] : ['noteChanged']),
);

const isTheSame = (month: string, bytes: Uint8Array): boolean => {
  try {
    return JSON.stringify(JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes))) === JSON.stringify(monthOf(month));
  } catch {
    return false;
  }
};

describe('honest data', () => {
  test('passes, with all that it holds', () => {
    expect(verifyBook(book.index, book.months)).toEqual({ ok: true, issues: 6, months: 5, rows: 53 });
  });

  test('passes from its JSON, however that is laid out', () => {
    const laidOut = names.map((month) => faultOfFile(month, new TextEncoder().encode(JSON.stringify(monthOf(month), null, 2))));
    expect([...laidOut, ...names.map((month) => faultOfFile(month, bytesOf(monthOf(month))))].filter((fault) => fault !== undefined)).toEqual([]);
  });

  test('passes before anything was issued', () => {
    expect(verifyBook({ ...book.index, issues: [] }, new Map())).toEqual({ ok: true, issues: 0, months: 0, rows: 0 });
  });
});

test('500 tamperings of exported months are each found, by month, and by row where a row was touched', () => {
  const tampering = fc.oneof({ weight: 5, arbitrary: aByte }, { weight: 2, arbitrary: aRow }, aRowLess, aRowMore, { weight: 2, arbitrary: anOrder }, aTail, aNote, knowing, anotherMonth, forged);
  const kinds = new Map<string, number>();
  fc.assert(
    fc.property(tampering, ({ how, month, bytes, row, codes }) => {
      fc.pre(!isTheSame(month, bytes));
      const fault = faultOfFile(month, bytes);
      kinds.set(how.replace(/ of .*/, ''), (kinds.get(how.replace(/ of .*/, '')) ?? 0) + 1);
      expect(fault, how).toMatchObject({ month });
      if (row !== undefined && fault?.code !== 'json') expect(fault?.row, `${how}: ${JSON.stringify(fault)}`).toBe(row);
      if (codes !== undefined) expect(codes).toContain(fault?.code);
    }),
    { numRuns: 500, seed: 20260305 },
  );
  expect([...kinds.values()].reduce((sum, many) => sum + many, 0)).toBe(500);
  expect([...kinds.keys()].sort()).toEqual(['a byte', 'a row changed, all hashes reckoned anew', 'a row put in', 'a row taken out', 'a tail dropped', 'another note, or one put in', 'another text, mark or salt in a row', 'the file', 'the same month signed by another key', 'two rows exchanged']);
});

test('a byte changed anywhere within the index is found, and named by its issue', () => {
  const place = fc.tuple(fc.nat(), fc.nat(), fc.integer({ min: 1, max: 255 }));
  fc.assert(
    fc.property(place, ([which, where, by]) => {
      const pieces = jsonPieces(book.index).map((piece) => ({ ...piece, bytes: new TextEncoder().encode(piece.text) }));
      const values = pieces.filter(({ path }) => path !== undefined);
      const piece = values[which % values.length] as (typeof values)[number];
      const at = where % piece.bytes.length;
      piece.bytes[at] = (piece.bytes[at] as number) ^ by;
      const json = readJson(Buffer.concat(pieces.map(({ bytes }) => bytes)));
      if (!json.ok) return;
      fc.pre(JSON.stringify(json.value) !== JSON.stringify(book.index));
      const verdict = verifyIndex(json.value);
      expect(verdict.ok, piece.path?.join('.')).toBe(false);
      const [part, position] = piece.path ?? [];
      if (!verdict.ok && part === 'issues') expect(verdict.fault.issue, JSON.stringify([piece.path, verdict.fault])).toBe((position as number) + 1);
    }),
    { numRuns: 200, seed: 20260306 },
  );
});

describe('the note of a month', () => {
  const april = monthOf('2026-04');
  const { text, salt } = april.note as IssuedNote;
  const faultOfNote = (month: string, note: unknown): Fault | undefined => faultOfFile(month, bytesOf({ ...monthOf(month), note }));

  test('stands in the head as SHA-256 over its salt and its text, as another program reckons it, and nowhere else', () => {
    expect(april.head.noteDigest).toBe(createHash('sha256').update(Buffer.from(salt, 'hex')).update(text, 'utf8').digest('hex'));
    for (const said of [book.index, april.head, book.proofOf('2026-04', 0)]) expect(JSON.stringify(said)).not.toMatch(new RegExp(`khusus|${salt}`));
  });

  test('may be withheld, which is no fault and shows', () => {
    const withheld = { ...april, note: null };
    expect(faultOfFile('2026-04', bytesOf(withheld))).toBeUndefined();
    expect([isNoteWithheld(withheld), isNoteWithheld(april), isNoteWithheld(monthOf('2026-02'))]).toEqual([true, false, false]);
  });

  test.for([
    ['another text', '2026-04', { text: 'Lain', salt }, { code: 'noteChanged', version: 1, field: 'note' }],
    ['a text that looks the same', '2026-04', { text: text.normalize('NFD').replace(' ', '\u00a0'), salt }, { code: 'noteChanged', field: 'note' }],
    ['another salt', '2026-04', { text, salt: 'ab'.repeat(32) }, { code: 'noteChanged', field: 'note' }],
    ['a byte of the text in the salt', '2026-04', { text: text.slice(1), salt: `${salt}43` }, { code: 'shape', field: 'note.salt' }],
    ['a salt in capitals', '2026-04', { text, salt: salt.toUpperCase() }, { code: 'shape', field: 'note.salt' }],
    ['a text that UTF-8 cannot write', '2026-04', { text: `${text}\ud800`, salt }, { code: 'shape', field: 'note.text' }],
    ['no salt', '2026-04', { text }, { code: 'shape', field: 'note.salt' }],
    ['a second text', '2026-04', { text, salt, more: text }, { code: 'unknown', field: 'note.more' }],
    ['the text alone', '2026-04', text, { code: 'shape', field: 'note' }],
    ['nothing at all', '2026-04', undefined, { code: 'shape', field: 'note' }],
    ['a note where the month has none', '2026-02', { text, salt }, { code: 'noteAdded', field: 'note' }],
  ] as const)('is refused with %s', ([, month, note, fault]) => {
    expect(faultOfNote(month, note)).toMatchObject({ month, ...fault });
  });

  test('is refused where two stand in the file', () => {
    const twice = JSON.stringify(april).replace('"note":', '"note":null,"note":');
    expect(faultOfFile('2026-04', new TextEncoder().encode(twice))).toMatchObject({ code: 'json' });
  });

  test.for([['no salt', '', RangeError], ['a short salt', 'ab'.repeat(31), RangeError], ['a salt that is none', 'x'.repeat(64), RangeError]] as const)('has no digest with %s', ([, wrong, error]) => {
    expect(() => noteDigest({ text, salt: wrong })).toThrow(error);
    expect(() => noteDigest({ text: '\udc00', salt })).toThrow(TypeError);
  });
});

type Change = (index: BookIndex, months: Map<string, IssuedMonth>) => unknown;

describe('a book', () => {
  const months = new Map(book.months);
  const faultOf = (change: Change, known = {}): Fault | undefined => {
    const [index, files] = [structuredClone(book.index), structuredClone(months)];
    change(index, files);
    const verdict = verifyBook(index, files, known);
    return verdict.ok ? undefined : verdict.fault;
  };
  const issueOf = (index: BookIndex, at: number) => index.issues[at] as BookIndex['issues'][number];

  const cases: readonly (readonly [string, Change, object])[] = [
    ['with an issue left out in its middle', (index) => index.issues.splice(2, 1), { code: 'number', issue: 3, month: '2026-04' }],
    ['with its first issue left out', (index) => index.issues.shift(), { code: 'number', issue: 1, month: '2026-02' }],
    ['with two issues exchanged', (index) => index.issues.splice(1, 2, issueOf(index, 2), issueOf(index, 1)), { code: 'number', issue: 2, month: '2026-03' }],
    ['with an issue twice', (index) => index.issues.splice(2, 0, issueOf(index, 1)), { code: 'number', issue: 3, month: '2026-02' }],
    ['with the checkpoint of another issue', (index) => (issueOf(index, 2).checkpoint = issueOf(index, 1).checkpoint), { code: 'size', issue: 3, month: '2026-03' }],
    ['with the way from the checkpoint before left out', (index) => (issueOf(index, 3).consistency = []), { code: 'consistency', issue: 4, month: '2026-04' }],
    ['with a way to its first checkpoint', (index) => (issueOf(index, 0).consistency = issueOf(index, 1).consistency), { code: 'consistency', issue: 1 }],
    ['with another text in a head', (index) => (issueOf(index, 3).head.noteDigest = null), { code: 'inclusion', issue: 4, month: '2026-04', field: 'head' }],
    ['with a head at another place', (index) => (issueOf(index, 3).index += 1), { code: 'index', issue: 4 }],
    ['without the key', (index) => (index.keys = []), { code: 'signature', issue: 1 }],
    ['with another key alone', (index) => (index.keys = anotherBook.index.keys), { code: 'signature', issue: 1 }],
    ['of an office by another name', (index) => (index.office.name = 'Kantor Lain'), { code: 'name', field: 'office.name' }],
    ['of another office', (index) => (index.office.slug = 'kantor-lain'), { code: 'office', issue: 1 }],
    ['with a field that nothing covers', (index) => Object.assign(issueOf(index, 1).head, { correction: 'x' }), { code: 'unknown', issue: 2, month: '2026-02', field: 'head.correction' }],
    ['with a field missing', (index) => Reflect.deleteProperty(issueOf(index, 1).head, 'title'), { code: 'shape', issue: 2, month: '2026-02', version: 1, field: 'head.title' }],
    ['with its newest issue left out and its month left there', (index) => index.issues.pop(), { code: 'monthUnlisted', month: '2026-05' }],
    ['back at the state before a month was issued anew', (index, files) => [index.issues.splice(4), files.delete('2026-05')], { code: 'head', month: '2026-03', version: 1 }],
    ['with the file of a month missing', (_, files) => files.delete('2026-02'), { code: 'monthMissing', month: '2026-02', version: 1 }],
    ['with a month that nobody issued', (_, files) => files.set('2026-09', files.get('2026-05') as IssuedMonth), { code: 'monthUnlisted', month: '2026-09' }],
  ];

  test.for(cases)('%s is named where it is wrong', ([, change, place]) => {
    expect(faultOf(change)).toMatchObject(place);
  });

  test('with a month under a checkpoint that it does not have is named there, though all of that is signed', () => {
    const other = honestBook([{ month: '2026-01', rows: honestRows('2026-01', 6) }, ...sixIssues().slice(1)]);
    expect(other.months.get('2026-02')?.head).toEqual(book.months.get('2026-02')?.head);
    expect(faultOf((_, files) => files.set('2026-02', other.months.get('2026-02') as IssuedMonth))).toEqual({ code: 'foreignCheckpoint', month: '2026-02', version: 1, field: 'proof.checkpoint' });
  });

  const lies: readonly (readonly [string, number, Partial<IssuedHead>, object])[] = [
    ['leaves out a version', 4, { version: 3 }, { code: 'version', issue: 5, month: '2026-03', version: 3 }],
    ['names no version before', 4, { replaces: null }, { code: 'replaces', issue: 5, month: '2026-03', version: 2 }],
    ['names another version before', 4, { replaces: { version: 1, leaf: 'ab'.repeat(32) } }, { code: 'replaces', issue: 5, month: '2026-03', version: 2 }],
    ['names a version before a first one', 0, { replaces: { version: 0, leaf: 'ab'.repeat(32) } }, { code: 'replaces', issue: 1, month: '2026-01', version: 1 }],
    ['counts an issue twice', 3, { number: 3 }, { code: 'number', issue: 4, month: '2026-04' }],
    ['issues another’s book', 3, { office: { slug: 'kantor-lain', name: 'Kantor Contoh', letterhead: [] } }, { code: 'office', issue: 4 }],
    ['issues a month that there is not', 5, { month: '2026-13' }, { code: 'month', issue: 6 }],
    ['counts a row too few', 5, { rowCount: 31 }, { code: 'rowAdded', month: '2026-05', row: 32 }],
    ['counts a row too many', 5, { rowCount: 33 }, { code: 'rowMissing', month: '2026-05', row: 33 }],
  ];

  test.for(lies)('whose office %s and signs that is named where it is wrong', ([, at, lie, place]) => {
    const { index, months: files } = honestBook(sixIssues().map((one, which) => (which === at ? { ...one, lie } : one)));
    const verdict = verifyBook(index, files);
    expect(verdict.ok ? {} : verdict.fault).toMatchObject(place);
  });

  test.for([null, [], 'text', 1, {}, { issues: [null] }, { issues: [{ head: 7 }] }])('that is %j is named as no book', (value) => {
    expect(verifyBook(value, months)).toMatchObject({ ok: false, fault: { code: 'shape' } });
  });

  describe('against what is known from elsewhere', () => {
    const checkpointOf = (at: number) => issueOf(book.index, at).checkpoint;

    test('passes by its key and each of its checkpoints', () => {
      for (let at = 0; at < 6; at += 1) expect(faultOf(() => {}, { keys: book.index.keys, checkpoint: checkpointOf(at) })).toBeUndefined();
    });

    test('is found by a checkpoint once its end was cut off, which nothing else can show', () => {
      const cut: Change = (index, files) => [index.issues.pop(), files.delete('2026-05')];
      expect(faultOf(cut)).toBeUndefined();
      expect(faultOf(cut, { checkpoint: checkpointOf(5) })).toEqual({ code: 'knownGone', field: 'known' });
    });

    test('is found by a checkpoint once the office wrote all of it anew with its own key', () => {
      const rewritten = honestBook([{ month: '2026-01', rows: honestRows('2026-07', 5) }]);
      const verdict = (known = {}) => verifyBook(rewritten.index, rewritten.months, known);
      expect(verdict()).toMatchObject({ ok: true });
      expect(verdict({ checkpoint: checkpointOf(0) })).toMatchObject({ ok: false, fault: { code: 'knownForked', issue: 1, month: '2026-01', version: 1 } });
    });

    test('passes by a checkpoint from between two issues or after the last, once what leads between them is there, and not by one of another log', () => {
      const longer = honestBook([...sixIssues(), { month: '2026-06', rows: honestRows('2026-06', 3) }]);
      const [sixth, seventh] = longer.index.issues.slice(5) as [BookIndex['issues'][number], BookIndex['issues'][number]];
      expect(faultOf(() => {}, { checkpoint: seventh.checkpoint })).toEqual({ code: 'knownGone', field: 'known' });
      expect(faultOf(() => {}, { checkpoint: seventh.checkpoint, consistency: seventh.consistency })).toBeUndefined();
      expect(faultOf(() => {}, { checkpoint: seventh.checkpoint, consistency: sixth.consistency })).toEqual({ code: 'knownForked', field: 'known' });
      expect(faultOf(() => {}, { checkpoint: seventh.checkpoint, consistency: ['x'] })).toEqual({ code: 'knownForked', field: 'known' });
      const between = honestBook([...sixIssues().slice(0, 5), { month: '2026-05', rows: honestRows('2026-05', 2) }]).index.issues[5]?.checkpoint ?? '';
      expect(faultOf(() => {}, { checkpoint: between, consistency: sixth.consistency })).toEqual({ code: 'knownForked', field: 'known' });
    });

    test('is found by the key once all of it was made with another', () => {
      expect(verifyBook(anotherBook.index, anotherBook.months)).toMatchObject({ ok: true });
      expect(verifyBook(anotherBook.index, anotherBook.months, { keys: book.index.keys })).toMatchObject({ ok: false, fault: { code: 'signature', issue: 1 } });
    });

    describe('whose office has changed its key', () => {
      const rotated = (from: number, ...more: number[]) => honestBook(sixIssues().map((one, at) => (at === from ? { ...one, newKey: 9 } : more.includes(at) ? { ...one, newKey: 10 + at } : one)));
      const changedKey = rotated(3);
      const [old = '', current = ''] = changedKey.index.keys;
      const faultWith = (keys: readonly string[], { index, months: files } = changedKey, known = {}): Fault | undefined => {
        const verdict = verifyBook(index, files, { keys, ...known });
        return verdict.ok ? undefined : verdict.fault;
      };

      test('passes by the key of the newest book alone, which vouches for what was signed before, and says which key that is', () => {
        expect(faultWith([current])).toBeUndefined();
        expect(verifyIndex(changedKey.index, { keys: [current] })).toMatchObject({ ok: true, signers: [current] });
        expect(verifyIndex(changedKey.index)).toMatchObject({ ok: true, signers: [current] });
        const thrice = rotated(1, 3, 5);
        expect(faultWith(thrice.index.keys.slice(-1), thrice)).toBeUndefined();
        for (const { checkpoint } of changedKey.index.issues) expect(faultWith([current], changedKey, { checkpoint })).toBeUndefined();
      });

      test('is named by the first issue that a key of an older book does not vouch for, and passes with both', () => {
        expect(faultWith([old])).toEqual({ code: 'keyChanged', issue: 4, month: '2026-04', version: 1, field: 'checkpoint' });
        expect(faultWith([old, current])).toBeUndefined();
      });

      test('is found out where somebody goes on with a key of their own from what the office signed', () => {
        const stolen = honestBook([...sixIssues().slice(0, 5), { month: '2026-05', rows: honestRows('2026-07', 5), newKey: 66 }]);
        expect(verifyBook(stolen.index, stolen.months)).toMatchObject({ ok: true });
        expect(faultWith(book.index.keys, stolen)).toMatchObject({ code: 'keyChanged', issue: 6, month: '2026-05' });
      });

      test('is found out where somebody writes it anew with its old key, which a change was to put out of use', () => {
        const anew = honestBook([{ month: '2026-01', rows: honestRows('2026-07', 5) }]);
        expect(faultWith([current], anew)).toMatchObject({ code: 'signature', issue: 1 });
        expect(faultWith([current], { ...anew, index: { ...anew.index, keys: changedKey.index.keys } })).toMatchObject({ code: 'signature', issue: 1 });
        const turnedBack = honestBook([...sixIssues().map((one, at) => (at === 3 ? { ...one, newKey: 9 } : one)), { month: '2026-06', rows: honestRows('2026-06', 2), newKey: 7 }]);
        expect(faultWith([current], turnedBack)).toMatchObject({ code: 'keyChanged', issue: 7, month: '2026-06' });
      });

      test('is found out where what the old key signed is exchanged under the newest checkpoint', () => {
        const other = honestBook([{ month: '2026-01', rows: honestRows('2026-07', 5) }, ...sixIssues().slice(1)]);
        const mixed = structuredClone(changedKey.index);
        mixed.issues.splice(0, 1, structuredClone(other.index.issues[0] as BookIndex['issues'][number]));
        expect(faultWith([current], { ...changedKey, index: mixed, months: new Map([...changedKey.months, ['2026-01', other.months.get('2026-01') as IssuedMonth]]) })).toMatchObject({ code: 'consistency', issue: 2 });
      });

      test('is found out where a checkpoint is signed by a key that nobody named', () => {
        expect(faultWith([current], { ...changedKey, index: { ...changedKey.index, keys: [current] } })).toMatchObject({ code: 'signature', issue: 1 });
      });
    });

    test.for([
      [{ keys: ['no key'] }, { code: 'key', field: 'known.0' }],
      [{ checkpoint: 'no checkpoint' }, { code: 'checkpoint', field: 'known' }],
      [{ checkpoint: issueOf(anotherBook.index, 0).checkpoint }, { code: 'signature', field: 'known' }],
    ] as const)('says what of it is of no use: %j', ([known, fault]) => {
      expect(faultOf(() => {}, known)).toEqual(fault);
    });
  });
});
