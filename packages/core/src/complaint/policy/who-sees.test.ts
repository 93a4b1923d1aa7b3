import { describe, expect, it } from 'vitest';
import { fileAccess, mayLookWithReason, maySeeComplaint, maySeeName, shownFiles } from './may.ts';
import type { ShownAttachment } from '../../schemas/attachment.ts';
import { MONDAY } from '../testing/case.ts';
import { cast, type CastName } from '../testing/cast.ts';

const everyone = Object.keys(cast) as CastName[];
const who = (may: (name: CastName) => boolean) => everyone.filter(may);

describe('who sees a complaint', () => {
  it('is everyone who works on complaints or audits them', () => {
    expect(who((name) => maySeeComplaint({ namedOfficerIds: [], supervision: false }, cast[name]))).toEqual(everyone.filter((name) => name !== 'admin'));
  });
  it('is head and liaison, where it is one of supervision (R15)', () => {
    expect(who((name) => maySeeComplaint({ namedOfficerIds: [], supervision: true }, cast[name]))).toEqual(['complainant', 'clock', 'head', 'liaison']);
  });
  it('is never the officer whom it is about (R19)', () => {
    expect(maySeeComplaint({ namedOfficerIds: [cast.head.id], supervision: false }, cast.head)).toBe(false);
  });
});

const facts = (identityMode: 'open' | 'confidential', restricted = false) => ({ identityMode, restricted, supervision: false, namedOfficerIds: [] });

describe('who sees the name', () => {
  it('is everyone who works on complaints or audits them where the complainant is open about it', () => {
    expect(who((name) => maySeeName(facts('open'), cast[name]))).toEqual(everyone.filter((name) => name !== 'admin' && name !== 'clock'));
  });
  it('is not the technical team where it was given in confidence (R2)', () => {
    expect(who((name) => maySeeName(facts('confidential'), cast[name]))).toEqual(['complainant', 'frontDesk', 'head', 'deputy', 'liaison', 'auditor']);
  });
  it('is head, liaison and auditor where its use is restricted (R16)', () => {
    expect(who((name) => maySeeName(facts('open', true), cast[name]))).toEqual(['complainant', 'head', 'liaison', 'auditor']);
  });
});

describe('who may look at NIK, contact and the card, with a reason', () => {
  it('is the front desk and who decides (R14)', () => {
    for (const what of ['identity', 'ktp'] as const) {
      expect(who((name) => mayLookWithReason(facts('confidential'), what, cast[name]))).toEqual(['frontDesk', 'head', 'deputy', 'liaison']);
      expect(who((name) => mayLookWithReason(facts('open', true), what, cast[name]))).toEqual(['head', 'liaison']);
    }
  });
  it('is nobody without one, not even who sent the card', () => {
    expect(new Set(everyone.map((name) => fileAccess(facts('open'), 'ktp', cast[name])))).toEqual(new Set(['no', 'withReason']));
    expect(fileAccess(facts('open'), 'ktp', cast.complainant)).toBe('no');
    expect(fileAccess(facts('open'), 'document', cast.complainant)).toBe('yes');
    expect(fileAccess(facts('open'), 'document', cast.admin)).toBe('no');
  });
});

describe('the files of a complaint', () => {
  const file: ShownAttachment = { id: 'a'.repeat(32), kind: 'ktp', name: 'KTP Siti.jpg', mediaType: 'image/jpeg', size: 3, addedAt: MONDAY, state: 'clean' };
  it('are known to whoever works on it, the card too, without a name that could tell who complains', () => {
    expect(shownFiles([file], facts('confidential'), cast.frontDesk)).toEqual([file]);
    const [hidden] = shownFiles([file], facts('confidential'), cast.team);
    expect(hidden).toMatchObject({ id: file.id, kind: 'ktp' });
    expect(hidden).not.toHaveProperty('name');
    expect(shownFiles([file], facts('open'), { kind: 'public' })).toEqual([]);
  });
});
