import { describe, expect, it } from 'vitest';
import { maySeeComplaint, maySeeName } from './complaint.policy.ts';
import { cast, type CastName } from './testing/cast.ts';

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

describe('who sees the name', () => {
  it('is everyone who works on complaints or audits them where the complainant is open about it', () => {
    expect(who((name) => maySeeName({ identityMode: 'open' }, cast[name]))).toEqual(everyone.filter((name) => name !== 'admin' && name !== 'clock'));
  });
  it('is not the technical team where it was given in confidence (R2)', () => {
    expect(who((name) => maySeeName({ identityMode: 'confidential' }, cast[name]))).toEqual(['complainant', 'frontDesk', 'head', 'deputy', 'liaison', 'auditor']);
  });
});
