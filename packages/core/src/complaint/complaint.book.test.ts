import { describe, expect, test } from 'vitest';
import { buildRegister } from '../register/build-register.ts';
import { book, pekalongan as office } from '../register/fixtures/pekalongan-2026.ts';
import type { RegisterEntry } from '../register/register-entry.ts';
import { bookEntry } from './complaint.book.ts';
import type { Severity } from './complaint.context.ts';
import type { HappeningEvent } from './complaint.events.ts';
import type { MinutesDraft } from './complaint.minutes.ts';
import { Case } from './testing/case.ts';
import { samples } from './testing/samples.ts';

const FEBRUARY = '2026-02-19T03:10:00.000Z';
const MARCH = '2026-03-09T02:00:00.000Z';

const monthOf = (month: string) => {
  const found = book.months.find((one) => one.month === month);
  if (!found) throw new Error(`The book has no ${month}.`);
  return found;
};
const cellOf = (month: string, column: number): string => monthOf(month).rows[0]?.[column] ?? '';

const registerOf = (entry: RegisterEntry, month: string, version: 'internal' | 'public' = 'internal') =>
  buildRegister({ month, office, entries: [entry], version, madeAt: '2026-04-02T02:00:00.000Z', numbering: month === '2026-02' ? 'year' : 'month', rowsBefore: 1 });

/** Anonymous, and the competence of another office: told so on the day. */
const february = () =>
  bookEntry({
    ticket: 'PKL-2026-AAAAAA',
    filing: { description: cellOf('2026-02', 3) },
    record: new Case({ identityMode: 'anonymous', receivedAt: FEBRUARY })
      .at('2026-02-19T06:00:00.000Z')
      .does('frontDesk', { type: 'officer.forwarded', to: 'Satpol P3KP', reason: cellOf('2026-02', 4) }).record,
  });

const complainant = {
  name: 'Warga Contoh',
  address: 'Jl. Contoh Gg Mawar 1 RT 1 RW 1',
  mobile: '+6281200000000',
  region: { regency: { code: '33.75', name: 'Kota Pekalongan' }, district: { code: '33.75.02', name: 'Pekalongan Timur' } },
};
const marchCase = () =>
  new Case({ receivedAt: MARCH })
    .at('2026-03-09T03:00:00.000Z')
    .does('frontDesk', { type: 'officer.declaredComplete' })
    .does('team', { type: 'officer.assessed', nature: 'complaint', severity: 'light', siteCheckNeeded: false })
    .does('team', { type: 'officer.answered', text: cellOf('2026-03', 4) })
    .at('2026-03-09T07:00:00.000Z')
    .does('frontDesk', { type: 'citizen.acceptedAnswer', via: 'phone' });
const march = (told = marchCase()) => bookEntry({ ticket: 'PKL-2026-BBBBBB', filing: { description: cellOf('2026-03', 3), complainant }, record: told.record });

describe('the office\'s own book', () => {
  test('has February\'s row from an anonymous complaint that was forwarded', () => {
    expect(registerOf(february(), '2026-02').rows).toEqual(monthOf('2026-02').rows);
  });

  test('has March\'s row from a named complaint that was answered and accepted on one day', () => {
    expect(registerOf(march(), '2026-03').rows).toEqual(monthOf('2026-03').rows);
  });

  test('is warned about March, whose text says that it is still in process while a finish date stands beside it', () => {
    expect(registerOf(march(), '2026-03').warnings).toContainEqual({ row: 0, code: 'register.finishedButInProcess', column: 6 });
  });

  test('shows the public nothing of March before it is published, and no name, street or phone after', () => {
    const unpublished = JSON.stringify(registerOf(march(), '2026-03', 'public'));
    const published = marchCase().does('team', { type: 'officer.published', problem: 'Permohonan pemindahan reklame.', followUp: 'Dikoordinasikan dengan Satpol P3KP.' });
    const shown = registerOf(march(published), '2026-03', 'public');
    expect(unpublished).not.toContain('reklame');
    expect(shown.rows[0]?.slice(0, 5)).toEqual(['1.', '09/03/2026', 'W.C.\nPEKALONGAN TIMUR', 'Permohonan pemindahan reklame.', 'Dikoordinasikan dengan Satpol P3KP.']);
    for (const text of [unpublished, JSON.stringify(shown)]) expect(text).not.toMatch(/warga|mawar|0812|6281/i);
  });
});

describe('the column Tindak Lanjut', () => {
  const assessedAs = (severity: Severity): HappeningEvent => ({ type: 'officer.assessed', nature: 'complaint', severity, siteCheckNeeded: false });
  const wrote = (minutes: Partial<MinutesDraft>): HappeningEvent => ({ type: 'officer.wroteMinutes', minutes: { ...samples['officer.wroteMinutes'][0].event.minutes, ...minutes } });
  const signed = (signer: string): HappeningEvent => ({ type: 'officer.recordedSignature', signer, signedOn: '2026-03-16' });
  const after = (told: Case) => bookEntry({ ticket: 'PKL-2026-CCCCCC', filing: { description: 'Reklame roboh.' }, record: told.record }).followUp;
  const deciding = () => new Case().does('frontDesk', { type: 'officer.declaredComplete' }).does('head', assessedAs('heavy'));

  test('is empty as long as the complainant was told nothing', () => {
    expect(after(new Case())).toBeUndefined();
  });

  test('says what is missing while the office waits for it', () => {
    expect(after(new Case().does('frontDesk', { type: 'officer.askedForCompletion', missing: 'Foto lokasi.' }))).toBe('Pengadu diminta melengkapi: Foto lokasi.');
  });

  test('names the office to which it went where the reason does not', () => {
    expect(after(new Case().does('frontDesk', { type: 'officer.forwarded', to: 'Dinas Perhubungan', reason: 'Bukan kewenangan kami.' }))).toBe('Diteruskan kepada Dinas Perhubungan: Bukan kewenangan kami.');
  });

  test('gives the reason of a rejection', () => {
    expect(after(new Case().does('team', { type: 'officer.rejected', reason: 'Bukan pengaduan.' }))).toBe('Bukan pengaduan.');
  });

  test('says that the complainant withdrew, without their reason', () => {
    expect(after(new Case().does('complainant', { type: 'citizen.withdrew', reason: 'Sudah damai.' }))).toBe('Dicabut oleh pengadu.');
  });

  test('holds the terms on which the parties agreed, once a second officer approved', () => {
    const agreed = deciding()
      .does('team', samples['officer.plannedMediation'][0].event)
      .does('team', wrote({ outcome: 'agreed', terms: 'Reklame dipindah sebelum 1 April 2026.' }))
      .does('frontDesk', signed('pengadu'))
      .does('frontDesk', signed('teradu'))
      .does('team', { type: 'officer.closedMinutes' });
    expect(after(agreed)).toBeUndefined();
    expect(after(agreed.does('head', { type: 'officer.approved' }))).toBe('Reklame dipindah sebelum 1 April 2026.');
  });

  test('tells the next step after a mediation without agreement, and where it was referred in the end', () => {
    const raised = deciding()
      .does('team', samples['officer.plannedMediation'][0].event)
      .does('team', wrote({ outcome: 'notAgreed', nextStep: 'Mediasi ulang.' }))
      .does('frontDesk', signed('pengadu'))
      .does('frontDesk', signed('teradu'))
      .does('team', { type: 'officer.closedMinutes' });
    expect(after(raised)).toBe('Mediasi ulang.');
    const referred = raised.does('team', samples['officer.referredOnward'][0].event).does('head', { type: 'officer.approved' });
    expect(after(referred)).toBe('Diteruskan kepada Ombudsman RI: Para pihak tidak sepakat.');
  });

  test('forgets an answer that the complainant disputed', () => {
    const disputed = new Case()
      .does('frontDesk', { type: 'officer.declaredComplete' })
      .does('team', assessedAs('light'))
      .does('team', { type: 'officer.answered', text: 'Sudah ditertibkan.' });
    expect(after(disputed)).toBe('Sudah ditertibkan.');
    expect(after(disputed.does('complainant', { type: 'citizen.disputedAnswer', reason: 'Belum.' }))).toBeUndefined();
  });
});
