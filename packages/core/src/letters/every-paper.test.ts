import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { officerCase, type FiledPerson } from '../complaint/complaint.officer-case.ts';
import type { ShownAttachment } from '../schemas/attachment.ts';
import type { IdentityMode } from '../schemas/complainant.ts';
import type { OfficeSettings } from '../schemas/office-settings.ts';
import { Case } from '../complaint/testing/case.ts';
import { cast, type CastName } from '../complaint/testing/cast.ts';
import { assessed, closes, complete, signs, wrote } from '../complaint/testing/events.ts';
import { office as terms } from '../complaint/testing/office.ts';
import { maySeeComplaint } from '../complaint/policy/index.ts';
import { buildInspectionReport, buildMinutes } from '../minutes/index.ts';
import { maskComplainant } from '../minutes/without-complainant.ts';
import { buildReceipt } from '../receipt/index.ts';
import { buildAnswerLetter, buildInvitations } from './index.ts';

const office = {
  ...terms,
  slug: 'kantor',
  name: 'KANTOR CONTOH',
  shortName: 'Kantor Contoh',
  city: 'Kota Contoh',
  letterhead: ['Jalan Contoh Nomor 1'],
  types: [{ code: 'reklame', label: { id: 'Reklame' } }],
  channels: [{ code: 'website', label: { id: 'Situs web' } }],
  onward: [{ name: 'Ombudsman RI', contact: '137' }],
  register: { title: 'BUKU', numbering: 'month', preparedBy: { label: 'Dibuat', position: 'Pengolah' }, acknowledgedBy: { label: 'Mengetahui', position: 'Kepala Kantor', name: 'Kepala Contoh' } },
} as unknown as OfficeSettings;
const person: FiledPerson = { name: 'Siti Rahmawati', nik: '3375011708900001', mobile: '+6281234567890', email: 'siti@surel.example', address: 'Jalan Melati Nomor 7', capacity: { kind: 'proxy', principal: 'Joko Purnomo' } };
/** All that says who complains, as it may be written. */
const telling = /\bsiti|rahma\w*|joko|purnomo|jalan\s+melati\s+nomor\s+7|3375011708900001|81234567890|\bsiti@/i;
const said = 'Ibu Siti RAHMAWATI (Sitinya) dan Joko\nPurnomo, Jalan Melati Nomor 7, NIK 3375011708900001, HP 081234567890, si\u200Bti@surel.example: lahan parkir G 1234 AB.';

const kinds = ['meeting', 'inspection', 'mediation'] as const;
const modes: readonly IdentityMode[] = ['open', 'confidential', 'anonymous'];
const supervised = [false, true] as const;
const readers = (Object.keys(cast) as CastName[]).filter((name) => cast[name].kind === 'officer' && name !== 'admin');

/** A complaint with a hearing of a kind that is planned, its minutes written about the complainant by name everywhere, and what the parties then did. */
const heard = (kind: (typeof kinds)[number], mode: IdentityMode, { supervision = false, separate = false, signed = false, planned = false } = {}): Case => {
  const one = new Case({ identityMode: mode, supervision });
  const by = supervision ? 'head' : 'team';
  one.does(supervision ? 'head' : 'frontDesk', complete).does(by, assessed(kind === 'mediation' ? 'heavy' : 'light', kind === 'inspection'));
  const plan = { plannedFor: '2026-03-16T02:00:00.000Z', place: `Rumah Siti, ${said}` };
  if (kind === 'inspection') one.does(by, { type: 'officer.plannedInspection', ...plan, team: ['Tim Satu'], assignmentLetter: `ST/1, ${said}` });
  else if (kind === 'meeting') one.does(by, { type: 'officer.plannedMeeting', ...plan, invited: ['Ibu Siti Rahmawati (Pengadu)', 'Toko Rahmawati', 'Kuasa Siti Rahmawati'], separate });
  else one.does(by, { type: 'officer.plannedMediation', ...plan, invited: ['Ibu Siti Rahmawati (Pengadu)', 'Toko Rahmawati', 'Kuasa Siti Rahmawati'], relatedOffices: ['Satpol PP'], separate });
  if (planned) return one;
  if (kind === 'inspection') one.does(by, { type: 'officer.reportedInspection', findings: said, inspectedOn: '2026-03-16' });
  const { minutes } = wrote({
    place: said,
    body: `${said} Rahma.`,
    heldFrom: '09:00',
    ...(kind === 'mediation' ? { outcome: 'agreed' as const, terms: said } : {}),
    signers: [
      { key: 'pengadu', name: 'Siti Rahma', position: 'Ketua RT', office: 'Kelurahan Contoh', party: 'complainant' },
      { key: 'teradu', name: 'Usaha Contoh', party: 'respondent' },
      { key: 'tim', name: 'Tim Satu', party: 'team' },
    ],
  });
  one.does(by, { type: 'officer.wroteMinutes', minutes });
  one.does(by, { type: 'officer.recordedRefusal', signer: 'teradu', reason: said, witnesses: ['Saksi Siti', 'Saksi Dua'] });
  one.does(by, signed ? signs('pengadu') : { type: 'officer.recordedAbsence', signer: 'pengadu', reason: said });
  return one.does(by, signs('tim'));
};

const show = (one: Case, reader: CastName, attachments: readonly ShownAttachment[] = []) => {
  const actor = cast[reader];
  if (!maySeeComplaint(one.record.context, actor)) return undefined;
  const whom = one.record.context.identityMode === 'anonymous' ? undefined : person;
  return { who: { person: whom, minutes: one.record.context.minutes }, complaint: officerCase({ id: '1', ticket: 'PKL-2026-7K4M9Q', office, type: 'reklame', record: one.record, person: whom, attachments, version: 1, now: one.now, reader: actor }) };
};

describe('what the respondent is given', () => {
  test.for(kinds.flatMap((kind) => modes.flatMap((mode) => supervised.map((supervision) => [kind, mode, supervision] as const))))('minutes of a %s, %s, supervised %s: says nothing of who complains, whoever prints them (R23)', ([kind, mode, supervision]) => {
    for (const reader of readers) {
      const shown = show(heard(kind, mode, { supervision }), reader);
      if (!shown) continue;
      const paper = buildMinutes({ ...shown, office, id: 'm1', copy: 'respondent' });
      if (supervision) expect(paper).toBeUndefined();
      else {
        // An anonymous complaint has its complainant's name from the minutes alone.
        const told = JSON.stringify(paper);
        expect([reader, told.match(mode === 'anonymous' ? /\bsiti|\brahma\b/i : telling)]).toEqual([reader, null]);
        expect(told).not.toContain('Ketua RT');
        expect(paper).toMatchObject({ confidence: 'unnamed', parties: [{ as: 'Pengadu', name: '(nama tidak dicantumkan)' }, { name: 'Usaha Contoh' }, {}] });
        expect(told).toContain('G 1234 AB');
      }
    }
  });

  test('names the complainant where nothing is in confidence and they sat at the table with the respondent and signed (§7), and not otherwise', () => {
    const named = (...at: Parameters<typeof heard>) => {
      const shown = show(heard(...at), 'head');
      return shown && buildMinutes({ ...shown, office, id: 'm1', copy: 'respondent' })?.parties[0]?.name;
    };
    expect(named('mediation', 'open', { signed: true })).toBe('Siti Rahma');
    for (const other of [named('mediation', 'open'), named('mediation', 'open', { signed: true, separate: true }), named('meeting', 'open', { signed: true }), named('inspection', 'open', { signed: true }), named('mediation', 'confidential', { signed: true }), named('mediation', 'anonymous', { signed: true })]) {
      expect(other).toBe('(nama tidak dicantumkan)');
    }
  });

  test('are no minutes that they do not sign', () => {
    const one = heard('meeting', 'open');
    const shown = show(one, 'head');
    const without = shown && { ...shown.complaint, minutes: shown.complaint.minutes.map((minutes) => ({ ...minutes, signers: minutes.signers.filter(({ party }) => party !== 'respondent') })) };
    expect(without && buildMinutes({ complaint: without, who: { person, minutes: [] }, office, id: 'm1', copy: 'respondent' })).toBeUndefined();
    expect(without && buildMinutes({ complaint: without, who: { person, minutes: [] }, office, id: 'm1', copy: 'file' })).toBeDefined();
  });

  test.for(kinds.flatMap((kind) => modes.map((mode) => [kind, mode] as const)))('is an invitation to a %s, %s, that names nobody but whom it is for', ([kind, mode]) => {
    for (const reader of readers) {
      for (const supervision of supervised) {
        const shown = show(heard(kind, mode, { planned: true, supervision }), reader);
        if (!shown || mode === 'anonymous') continue;
        const letters = buildInvitations({ ...shown, office, now: '2026-03-10T02:00:00.000Z' });
        expect(letters.length).toBeGreaterThan(0);
        for (const letter of letters) {
          const isOwn = letter.to === 'Ibu Siti Rahmawati (Pengadu)';
          const { to, ...rest } = letter;
          expect(/Siti Rahmawati/.test(to ?? '')).toBe(isOwn);
          if (!isOwn) expect(JSON.stringify(rest)).not.toMatch(telling);
          expect('type' in letter).toBe(!supervision);
        }
        if (kind === 'mediation') expect(letters.map(({ to }) => to).includes('Toko Rahmawati')).toBe(mode === 'open' || (reader !== 'team' && reader !== 'colleague'));
      }
    }
  });

  test('is masked whatever stands round the name', () => {
    const mask = maskComplainant({ minutes: [], person });
    const between = fc.constantFrom(' ', '\n', ', ', '.', '-', ' (', '"', '\u200B ', '  ');
    const name = fc.constantFrom('Siti Rahmawati', 'SITI', 'rahmawati', 'Siti\u00A0Rahmawati', 'siti-rahmawati', 'Rahmawatinya', 'Joko  Purnomo');
    fc.assert(
      fc.property(fc.array(fc.tuple(between, fc.oneof(name, fc.string({ unit: 'grapheme', maxLength: 8 }))), { maxLength: 8 }), (parts) => {
        const text = parts.map(([gap, word]) => `${gap}${word}`).join('') + ' ';
        for (const word of ['siti', 'rahmawati', 'rahmawatinya', 'joko', 'purnomo']) expect(mask(text).toLowerCase().split(/[^\p{L}\p{N}]+/u)).not.toContain(word);
      }),
    );
    expect(mask('Lahan di simpang Kenanga, Sitiung')).toBe('Lahan di simpang Kenanga, Sitiung');
  });

  test('is masked with apostrophes and without, and an organisation without its legal form', () => {
    const of = (name: string, organisation: string) => maskComplainant({ minutes: [], person: { ...person, name, capacity: { kind: 'organisation', organisation, position: 'Ketua' } } });
    expect(of('Nur’aini', 'CV Maju Jaya')('Nuraini dari Maju Jaya, Nur\'aini.')).toBe('[disamarkan] dari [disamarkan], [disamarkan].');
    expect(of('Nuraini', 'Yayasan Harapan')('Ibu Nur’aini, Harapan.')).toBe('Ibu [disamarkan], [disamarkan].');
  });

  test('does not tell a name by what is missing: the respondent’s own lines stay whole, and a place that would have a gap is left out', () => {
    const shown = show(heard('meeting', 'confidential'), 'head');
    if (!shown) throw new Error('The head sees it');
    const [own, , ...team] = shown.complaint.minutes[0]?.signers ?? [];
    if (!own) throw new Error('The complainant signs');
    const signers = [own, { key: 'teradu', name: 'Budi Rahmawati', position: 'Pemilik Toko Siti', office: 'CV Siti Jaya', party: 'respondent' as const, state: { kind: 'awaited' as const } }, ...team];
    const at = (place: string) => ({ ...shown.complaint, minutes: shown.complaint.minutes.map((minutes) => ({ ...minutes, place, number: `BA/1/${place}`, body: 'Budi Rahmawati menerangkan: Toko Siti berizin, kata Rahma dan Ibu Siti Rahmawati.', signers })) });
    const paper = buildMinutes({ complaint: at('Jalan Siti Nomor 5'), who: shown.who, office, id: 'm1', copy: 'respondent' });
    expect(paper?.parties[1]).toMatchObject({ name: 'Budi Rahmawati', position: 'Pemilik Toko Siti', office: 'CV Siti Jaya' });
    expect(paper?.body).toBe('Budi Rahmawati menerangkan: Toko Siti berizin, kata [disamarkan] dan Ibu [disamarkan].');
    expect(paper?.opening).toContain('bertempat di ……………………,');
    expect(paper?.number).toBe('……………………');
    expect(buildMinutes({ complaint: at('Balai Contoh'), who: shown.who, office, id: 'm1', copy: 'respondent' })).toMatchObject({ number: 'BA/1/Balai Contoh', opening: expect.stringContaining('bertempat di Balai Contoh,') as string });
    const invited = show(heard('meeting', 'confidential', { planned: true }), 'head');
    const letters = invited && buildInvitations({ ...invited, office, now: '2026-03-10T02:00:00.000Z' });
    expect(letters?.map(({ to, place }) => [to?.includes('Pengadu'), place !== undefined])).toEqual([[true, true], [false, false], [false, false]]);
  });
});

describe('what stays with the office', () => {
  test('is the copy for the file: with the name for whoever may see it, and a word that it is not to be handed out', () => {
    for (const reader of readers) {
      const shown = show(heard('mediation', 'confidential', { signed: true }), reader);
      const paper = shown && buildMinutes({ ...shown, office, id: 'm1', copy: 'file' });
      const isTeam = reader === 'team' || reader === 'colleague';
      expect([reader, paper?.parties[0]?.name, paper?.confidence]).toEqual([reader, isTeam ? '(nama tidak dicantumkan)' : 'Siti Rahma', isTeam ? undefined : 'namedInConfidence']);
    }
  });

  test('tells the technical team neither the name of who complains in confidence nor for whom they sign (R2)', () => {
    const signer = (reader: CastName) => show(heard('mediation', 'confidential'), reader)?.complaint.minutes[0]?.signers[0];
    expect([signer('team')?.name, signer('team')?.office]).toEqual(['***', undefined]);
    expect([signer('head')?.name, signer('head')?.office]).toEqual(['Siti Rahma', 'Kelurahan Contoh']);
  });

  test('opens with the date in words, and tells of each who did not sign why, and who witnessed it (R8)', () => {
    const shown = show(heard('mediation', 'open'), 'head');
    const paper = shown && buildMinutes({ ...shown, office, id: 'm1', copy: 'file' });
    expect(paper?.title).toBe('BERITA ACARA MEDIASI KE-1');
    expect(paper?.opening).toMatch(/^Pada hari ini Senin tanggal enam belas bulan Maret tahun dua ribu dua puluh enam \(16-03-2026\), pukul 09\.00 WIB, bertempat di Ibu Siti[^]*, kami yang bertanda tangan di bawah ini:$/);
    expect(paper?.signatures.map(({ called, state, remark }) => [called, state, remark])).toEqual([['PIHAK PERTAMA', 'absent', 1], ['PIHAK KEDUA', 'refused', 2], [undefined, 'signed', undefined]]);
    expect(paper?.remarks).toMatchObject([{ n: 1, state: 'absent', reason: said }, { n: 2, state: 'refused', witnesses: ['Saksi Siti', 'Saksi Dua'] }]);
    expect(paper?.closing).toBe('Demikian Berita Acara ini dibuat dengan sebenarnya untuk dapat dipergunakan sebagaimana mestinya.');
  });

  test('says which version a correction corrects, and which corrects it (R8)', () => {
    const one = heard('meeting', 'open', { signed: true }).does('team', closes);
    const again = wrote({ number: 'BA/2' });
    one.does('team', { type: 'officer.correctedMinutes', replaces: 'm1', minutes: again.minutes });
    const shown = show(one, 'head');
    const of = (id: string) => shown && buildMinutes({ ...shown, office, id, copy: 'file' });
    expect(of('m1')).toMatchObject({ version: 1, replacedBy: { number: 'BA/2', version: 2 }, closedOn: '2026-03-09' });
    expect(of('m2')).toMatchObject({ version: 2, replaces: { version: 1 } });
    expect(of('m2')).not.toHaveProperty('closedOn');
    expect(of('m3')).toBeUndefined();
  });

  test('is told of parties that were heard apart (R21)', () => {
    const shown = show(heard('mediation', 'open', { separate: true }), 'head');
    expect(shown && buildMinutes({ ...shown, office, id: 'm1', copy: 'file' })?.lead).toContain('Para pihak didengar secara terpisah.');
  });

  test('is the report of an inspection, with team, place and letter', () => {
    const shown = show(heard('inspection', 'open'), 'team');
    expect(shown && buildInspectionReport({ ...shown, office, names: new Map([[cast.team.id, 'Petugas Contoh']]) })).toMatchObject({ team: ['Tim Satu'], assignmentLetter: `ST/1, ${said}`, findings: said, writtenBy: 'Petugas Contoh', inspectedOn: 'Senin, 16 Maret 2026' });
    const none = show(new Case(), 'team');
    expect(none && buildInspectionReport({ ...none, office, names: new Map() })).toBeUndefined();
  });
});

describe('what goes with a paper', () => {
  const [photo, list, letter] = ['1', '3', '4'].map((digit) => digit.repeat(32)) as [string, string, string];
  const file = (id: string, name: string, change: Partial<ShownAttachment> = {}): ShownAttachment => ({ id, kind: 'document', name, mediaType: 'image/jpeg', size: 1000, addedAt: '2026-03-16T02:00:00.000Z', sha256: id.repeat(2), state: 'clean', ...change });
  const files = [file(letter, 'surat-pengadu.pdf'), file(photo, 'rumah-siti.jpg'), file(list, 'daftar-hadir.pdf', { mediaType: 'application/pdf' })];
  const inspected = (mode: IdentityMode = 'open') => {
    const one = new Case({ identityMode: mode }).does('frontDesk', complete).does('team', assessed('light', true));
    one.does('team', { type: 'officer.plannedInspection', plannedFor: '2026-03-16T02:00:00.000Z', place: 'Simpang', team: ['Tim Satu'] });
    one.does('team', { type: 'officer.reportedInspection', findings: 'Papan.', inspectedOn: '2026-03-16', number: 'LPL/3', attachments: [photo] });
    return one.does('team', { ...wrote(), attachments: [list] });
  };
  const minutesOf = (one: Case, copy: 'file' | 'respondent', reader: CastName = 'head', id = 'm1') => {
    const shown = show(one, reader, files);
    return shown && buildMinutes({ ...shown, office, id, copy })?.attachments;
  };

  test('is what was attached to it and nothing else of the complaint, numbered; minutes of an inspection begin with what went with its report', () => {
    const shown = show(inspected(), 'head', files);
    expect(shown && buildInspectionReport({ ...shown, office, names: new Map() })).toMatchObject({ number: 'LPL/3', attachments: [{ n: 1, name: 'rumah-siti.jpg', mediaType: 'image/jpeg', size: 1000, sha256: photo.repeat(2) }] });
    expect(minutesOf(inspected(), 'file')?.map(({ n, name }) => [n, name])).toEqual([[1, 'rumah-siti.jpg'], [2, 'daftar-hadir.pdf']]);
    expect(minutesOf(inspected().does('team', signs('pengadu')).does('team', signs('teradu')).does('team', closes).does('team', { type: 'officer.correctedMinutes', replaces: 'm1', minutes: wrote().minutes, attachments: [letter] }), 'file', 'head', 'm2')?.map(({ n, name }) => [n, name])).toEqual([[1, 'rumah-siti.jpg'], [2, 'daftar-hadir.pdf'], [3, 'surat-pengadu.pdf']]);
  });

  test('is listed for the respondent without what anybody called it, whoever prints and however it is complained (R23)', () => {
    for (const mode of modes) {
      for (const reader of readers) {
        const listed = minutesOf(inspected(mode), 'respondent', reader);
        if (listed) expect(listed).toEqual([{ n: 1, mediaType: 'image/jpeg', size: 1000, sha256: photo.repeat(2) }, { n: 2, mediaType: 'application/pdf', size: 1000, sha256: list.repeat(2) }]);
      }
    }
  });

  test('is there without a name for whoever may not know who complains, and without a sum once it was erased', () => {
    expect(minutesOf(inspected('confidential'), 'file', 'team')?.map(({ name }) => name)).toEqual([undefined, undefined]);
    const { sha256: _gone, ...erased } = file(photo, 'x', { state: 'erased' });
    const shown = show(inspected(), 'head', [erased]);
    expect(shown && buildMinutes({ ...shown, office, id: 'm1', copy: 'file' })?.attachments).toEqual([{ n: 1, name: 'x', mediaType: 'image/jpeg', size: 1000 }]);
  });

  test('is nothing of a report that was written before reports had numbers', () => {
    const shown = show(heard('inspection', 'open'), 'team');
    const report = shown && buildInspectionReport({ ...shown, office, names: new Map() });
    expect(report?.attachments).toEqual([]);
    expect(report).not.toHaveProperty('number');
  });
});

describe('what the complainant is given', () => {
  const answered = (mode: IdentityMode = 'open') => new Case({ identityMode: mode }).does('frontDesk', complete).does('team', assessed('light')).does('team', { type: 'officer.answered', text: 'Sudah ditertibkan.' });

  test('is a letter with the answer, the last day to respond and who else may be turned to', () => {
    const shown = show(answered(), 'head');
    expect(shown && buildAnswerLetter({ ...shown, office, now: '2026-03-10T02:00:00.000Z' })).toMatchObject({
      kind: 'answered', text: 'Sudah ditertibkan.', writtenOn: '10 Maret 2026', receivedOn: '9 Maret 2026', respondBy: '25 Maret 2026', onward: [{ name: 'Ombudsman RI', contact: '137' }], to: { name: 'Siti Rahmawati' },
      signatory: { position: 'Kepala Kantor', name: 'Kepala Contoh' },
      office: { name: 'KANTOR CONTOH', city: 'Contoh' },
    });
  });

  test('is addressed by name by those only who know it', () => {
    for (const reader of readers) {
      const shown = show(answered('confidential'), reader);
      expect([reader, shown && buildAnswerLetter({ ...shown, office, now: shown.complaint.receivedAt })?.to.name]).toEqual([reader, reader === 'team' || reader === 'colleague' ? undefined : 'Siti Rahmawati']);
    }
  });

  test('tells where it was forwarded, and nothing where there is nothing to tell', () => {
    const one = new Case().does('frontDesk', { type: 'officer.forwarded', to: 'Satpol PP', reason: 'Bukan kewenangan kami.' });
    const shown = show(one, 'head');
    expect(shown && buildAnswerLetter({ ...shown, office, now: one.now })).toMatchObject({ kind: 'forwarded', sentTo: 'Satpol PP', text: 'Bukan kewenangan kami.' });
    const none = show(new Case(), 'head');
    expect(none && buildAnswerLetter({ ...none, office, now: one.now })).toBeUndefined();
  });

  test.for(modes)('is a receipt, %s, on which no name in confidence stands, and that never holds the secret in its address', (mode) => {
    for (const reader of [cast.complainant, cast.frontDesk, cast.team, cast.head]) {
      const { record } = new Case({ identityMode: mode });
      const receipt = buildReceipt({ ticket: 'PKL-2026-7K4M9Q', secret: '8Q2R-K0VD-31ZT-5A', office, type: 'reklame', record, person, reader, server: 'https://wadul.example', receivedBy: 'Petugas', mark: 'a'.repeat(64) });
      expect(receipt.trackingAddress).toBe('https://wadul.example/kantor/track#PKL-2026-7K4M9Q');
      expect(receipt.who).toEqual(mode === 'open' ? { kind: 'named', name: 'Siti Rahmawati' } : { kind: mode === 'anonymous' ? 'anonymous' : 'withheld' });
    }
  });
});
