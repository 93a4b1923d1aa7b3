import { describe, expect, test } from 'vitest';
import { checkFiling, Filing, type AttachmentKinds, type FilingTerms } from './index.ts';

const fields = { nik: 'optional', name: 'required', phone: 'hidden', mobile: 'required', email: 'optional', address: 'optional', region: 'optional' } as const;
const office: FilingTerms = { types: [{ code: 'reklame', label: { id: 'Reklame' } }], identityModes: ['open', 'confidential', 'anonymous'], fields, attachments: { ktp: 'optional', most: 3 } };
const TODAY = '2026-03-09';
const complainant = { name: 'Warga Contoh', mobile: '0812 0000 0000' };
const filing = (more: object = {}): Filing =>
  Filing.parse({ type: 'reklame', identityMode: 'open', complainant, capacity: { kind: 'self' }, description: 'Reklame roboh.', language: 'id', ...more });
const issues = (more: object, terms = office, kinds?: AttachmentKinds) => checkFiling(filing(more), terms, TODAY, kinds).map(({ pointer, code }) => `${pointer} ${code}`);

describe('a filing', () => {
  test('is right when it has what the office asks for', () => {
    expect(issues({})).toEqual([]);
    expect(issues({ occurredOn: TODAY })).toEqual([]);
  });
  test('names a type and an identity mode of the office', () => {
    expect(issues({ type: 'menara', identityMode: 'confidential' }, { ...office, identityModes: ['open'] })).toEqual(['/type choice', '/identityMode choice']);
  });
  test('has every field that the office requires, whether open or in confidence', () => {
    expect(issues({ complainant: undefined })).toEqual(['/complainant/name required', '/complainant/mobile required']);
    expect(issues({ identityMode: 'confidential', complainant: { name: 'Warga Contoh' } })).toEqual(['/complainant/mobile required']);
  });
  test('tells nothing of who complains when it is anonymous (R2)', () => {
    expect(issues({ identityMode: 'anonymous', complainant: undefined })).toEqual([]);
    expect(issues({ identityMode: 'anonymous' })).toEqual(['/complainant anonymous.identity']);
  });
  test('is about a day that has come', () => {
    expect(issues({ occurredOn: '2026-03-10' })).toEqual(['/occurredOn date.future']);
  });
});

describe('the attachments of a filing', () => {
  const card = 'a'.repeat(32);
  const [photo = '', letter = '', secondCard = ''] = ['1', '2', '3'].map((digit) => digit.repeat(32));
  const kinds: AttachmentKinds = new Map([[card, 'ktp'], [photo, 'document'], [letter, 'document'], [secondCard, 'ktp']]);
  const asking = (ktp: 'required' | 'optional' | 'hidden'): FilingTerms => ({ ...office, attachments: { ktp, most: 3 } });
  const anonymous = { identityMode: 'anonymous', complainant: undefined };

  test('are as many different ones as the office takes', () => {
    expect(issues({ attachments: [card, photo, letter] }, office, kinds)).toEqual([]);
    expect(issues({ attachments: [card, photo, photo, letter] })).toEqual(['/attachments/2 attachment.duplicate', '/attachments/3 attachment.tooMany']);
  });
  test('are named by their ids, ten at most anywhere', () => {
    const messages = (attachments: string[]) => Filing.safeParse({ ...filing(), attachments }).error?.issues.map(({ message, path }) => `/${path.join('/')} ${message}`);
    expect(messages(['../ktp'])).toEqual(['/attachments/0 attachment.unknown']);
    expect(messages(Array.from({ length: 11 }, () => card))).toEqual(['/attachments tooMany']);
  });
  test('are finished uploads of the one who files', () => {
    expect(issues({ attachments: [photo, 'f'.repeat(32)] }, office, kinds)).toEqual(['/attachments/1 attachment.unknown']);
  });
  test('hold one identity card at most, and none where it is not asked for (R2)', () => {
    expect(issues({ attachments: [card, secondCard] }, office, kinds)).toEqual(['/attachments/1 attachment.tooMany']);
    expect(issues({ attachments: [card] }, asking('hidden'), kinds)).toEqual(['/attachments/0 attachment.ktpNotAsked']);
    expect(issues({ ...anonymous, attachments: [photo, card] }, asking('required'), kinds)).toEqual(['/attachments/1 attachment.ktpNotAsked']);
  });
  test('hold the identity card where the office requires it and somebody is named', () => {
    expect(issues({ attachments: [photo] }, asking('required'), kinds)).toEqual(['/attachments required']);
    expect(issues({}, asking('required'), kinds)).toEqual(['/attachments required']);
    expect(issues({ attachments: [card] }, asking('required'), kinds)).toEqual([]);
    expect(issues(anonymous, asking('required'), kinds)).toEqual([]);
  });
  test('are not asked for what they are where nobody knows', () => {
    expect(issues({}, asking('required'))).toEqual([]);
    expect(issues({ ...anonymous, attachments: [card] })).toEqual([]);
  });
});
