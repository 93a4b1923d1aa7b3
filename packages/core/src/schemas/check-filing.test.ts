import { describe, expect, test } from 'vitest';
import { checkFiling, Filing, type FilingTerms } from './index.ts';

const fields = { nik: 'optional', name: 'required', phone: 'hidden', mobile: 'required', email: 'optional', address: 'optional', region: 'optional' } as const;
const office: FilingTerms = { types: [{ code: 'reklame', label: { id: 'Reklame' } }], identityModes: ['open', 'confidential', 'anonymous'], fields };
const TODAY = '2026-03-09';
const complainant = { name: 'Warga Contoh', mobile: '0812 0000 0000' };
const filing = (more: object = {}): Filing =>
  Filing.parse({ type: 'reklame', identityMode: 'open', complainant, capacity: { kind: 'self' }, description: 'Reklame roboh.', language: 'id', ...more });
const issues = (more: object, terms = office) => checkFiling(filing(more), terms, TODAY).map(({ pointer, code }) => `${pointer} ${code}`);

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
