import fc from 'fast-check';
import { expect, test } from 'vitest';
import { billboardInTheWay, billboardWithoutPermit, pekalongan } from './fixtures/pekalongan-2026.ts';
import { buildRegister, type RegisterEntry } from './index.ts';

const publicRows = (entry: RegisterEntry) =>
  buildRegister({ month: entry.receivedAt.slice(0, 7), office: pekalongan, entries: [entry], version: 'public', madeAt: '2026-04-01T01:02:03Z' }).rows;
const publication = { problem: 'Papan reklame menghalangi akses ke lahan.', followUp: 'Dikoordinasikan dengan pemilik reklame.' };
const published: RegisterEntry = { ...billboardInTheWay, publication };

test('of a published complaint the public sees initials, kelurahan and kecamatan, dates and the reviewed words (R13)', () => {
  const region = { ...billboardInTheWay.region, village: { code: '33.75.02.1008', name: 'Klego' } };
  expect(publicRows({ ...published, region, initials: 'A.B.' })).toEqual([
    ['1.', '09/03/2026', 'W.C.\nKLEGO, PEKALONGAN TIMUR', publication.problem, publication.followUp, '09/03/2026', '09/03/2026', 'Bidang Kelompok Jabatan PTSP', ''],
  ]);
});

test('of a complaint that no officer published the public sees only that there is one (R13)', () => {
  expect(publicRows(billboardInTheWay)).toEqual([['1.', '', '', 'TIDAK DIPUBLIKASIKAN', '', '', '', '', '']]);
});

test('a supervision case looks like an unpublished one, published or not (R15)', () => {
  expect(publicRows({ ...published, supervision: true })).toEqual(publicRows(billboardInTheWay));
});

test('a confidential case shows neither name nor text (R13)', () => {
  expect(publicRows({ ...published, identityMode: 'confidential' })[0]?.slice(2, 5)).toEqual(['DIRAHASIAKAN', 'DIRAHASIAKAN', 'DIRAHASIAKAN']);
});

test('an anonymous complainant stays NONAME', () => {
  expect(publicRows({ ...billboardWithoutPermit, publication })[0]?.[2]).toBe('NONAME');
});

test('a published complaint without an answer has an empty follow-up, never the unreviewed one', () => {
  expect(publicRows({ ...published, publication: { problem: publication.problem } })[0]?.[4]).toBe('');
});

test('what slipped through the review is masked: the complainant\'s name, numbers, addresses, plates', () => {
  const problem = 'Saya WARGA  contoh (081200000000, warga@contoh.example, G 1234 AB, NIK 3375011708900001) keberatan.';
  expect(publicRows({ ...published, publication: { problem } })[0]?.[3]).toBe('Saya W.C. ([disamarkan], [disamarkan], [disamarkan], NIK [disamarkan]) keberatan.');
});

test('who is in charge goes through the net too, before everybody only, whether staff wrote it or the office\'s settings say so', () => {
  const request = { month: '2026-03', madeAt: '2026-04-01T01:02:03Z' };
  const [written, set] = ['Bidang Pengaduan (0812-0000-0000)', 'Bidang PTSP, ptsp@contoh.example'];
  const cell = (version: 'internal' | 'public', personInCharge: string | undefined) =>
    buildRegister({ ...request, version, office: { ...pekalongan, register: { ...pekalongan.register, personInCharge: set } }, entries: [{ ...published, personInCharge }] }).rows[0]?.[7];
  expect([cell('public', written), cell('public', undefined)]).toEqual(['Bidang Pengaduan ([disamarkan])', 'Bidang PTSP, [disamarkan]']);
  expect([cell('internal', written), cell('internal', undefined)]).toEqual([written, set]);
});

test('the public version carries no warnings', () => {
  expect(buildRegister({ month: '2026-03', office: pekalongan, entries: [published], version: 'public', madeAt: '2026-04-01T01:02:03Z' }).warnings).toEqual([]);
});

test('no name, street or phone of anybody comes through, whatever the complaint', () => {
  const secret = fc.constantFrom('open', 'confidential', 'anonymous');
  fc.assert(
    fc.property(secret, fc.boolean(), fc.boolean(), (identityMode, supervision, isPublished) => {
      const entry: RegisterEntry = {
        ...billboardInTheWay,
        identityMode: identityMode as RegisterEntry['identityMode'],
        supervision,
        publication: isPublished ? { problem: `${billboardInTheWay.problem} Warga Contoh 0812-0000-0000` } : undefined,
      };
      expect(JSON.stringify(publicRows(entry))).not.toMatch(/warga contoh|mawar|8120000|0812-/i);
    }),
  );
});

test('what staff wrote at the foot goes through the net too, before everybody only (R13)', () => {
  const form = { note: 'Hubungi 0812 3456 7890, NIK 3375011708900001.' };
  const request = { month: '2026-05', office: pekalongan, entries: [], madeAt: '2026-06-01T01:02:03Z', form };
  expect(buildRegister({ ...request, version: 'public' }).note).toBe('Hubungi [disamarkan], NIK [disamarkan].');
  expect(buildRegister({ ...request, version: 'internal' }).note).toBe(form.note);
  expect(buildRegister({ ...request, version: 'public', form: {} }).note).toBeNull();
});
