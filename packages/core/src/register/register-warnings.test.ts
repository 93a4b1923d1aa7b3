import { expect, test } from 'vitest';
import { billboardInTheWay, billboardWithoutPermit, pekalongan } from './fixtures/pekalongan-2026.ts';
import { buildRegister, type RegisterEntry } from './index.ts';

const warningsOf = (entry: RegisterEntry, personInCharge: string | undefined = 'Bidang Kelompok Jabatan PTSP') =>
  buildRegister({
    month: entry.receivedAt.slice(0, 7),
    office: { ...pekalongan, register: { ...pekalongan.register, personInCharge } },
    entries: [entry],
    version: 'internal',
    madeAt: '2026-04-01T01:02:03Z',
  }).warnings;
const march: RegisterEntry = { ...billboardInTheWay, followUp: 'Reklame telah dipindahkan oleh pemilik.' };

test('February, received, verified and finished on one day, has no warning', () => {
  expect(warningsOf(billboardWithoutPermit)).toEqual([]);
});

test('March is finished while its text says that it is still in process', () => {
  expect(warningsOf(billboardInTheWay)).toEqual([{ row: 0, code: 'register.finishedButInProcess', column: 6 }]);
});

test.each(['Masih diproses.', 'Sedang dikoordinasikan dengan Satpol P3KP.', 'Masih proses', 'Perizinan BELUM SELESAI.', 'masih ditindaklanjuti'])(
  'a finish date and the words "%s" disagree',
  (followUp) => {
    expect(warningsOf({ ...march, followUp }).map(({ code }) => code)).toEqual(['register.finishedButInProcess']);
    expect(warningsOf({ ...march, followUp, finishedAt: undefined, isClosed: false })).toEqual([]);
  },
);

test.each<[Partial<RegisterEntry>, string[], number]>([
  [{ verifiedAt: '2026-03-08T02:00:00Z' }, ['register.verifiedBeforeReceived'], 5],
  [{ verifiedAt: undefined, finishedAt: '2026-03-08T02:00:00Z' }, ['register.finishedBeforeReceived'], 6],
  [{ verifiedAt: '2026-03-11T02:00:00Z' }, ['register.finishedBeforeVerified'], 6],
  [{ finishedAt: '2026-04-02T02:00:00Z' }, ['register.finishedInFuture'], 6],
  [{ isClosed: false }, ['register.finishedButOpen'], 6],
  [{ finishedAt: undefined }, ['register.closedWithoutFinish'], 6],
  [{ followUp: '  ' }, ['register.closedWithoutFollowUp'], 4],
  [{ personInCharge: 'Bidang Pengaduan (0812-0000-0000)' }, ['register.personalDataInCharge'], 7],
  [{ publication: { problem: 'Hubungi 081200000000.' } }, ['register.personalDataPublished'], 3],
])('%j has the warning %j', (change, codes, column) => {
  const warnings = warningsOf({ ...march, ...change });
  expect(warnings.map(({ code }) => code)).toEqual(codes);
  expect(warnings[0]?.column).toBe(column);
});

test('a row without anybody in charge is marked, unless the office has a unit for it', () => {
  expect(warningsOf({ ...march, personInCharge: undefined }, '')).toEqual([{ row: 0, code: 'register.noPersonInCharge', column: 7 }]);
  expect(warningsOf({ ...march, personInCharge: undefined })).toEqual([]);
});

test('verified before it was received on the same day is no backward date, for the book knows days only', () => {
  expect(warningsOf({ ...march, verifiedAt: '2026-03-09T01:00:00Z' })).toEqual([]);
});
