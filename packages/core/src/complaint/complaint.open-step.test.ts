import { describe, expect, it } from 'vitest';
import { openStep } from './complaint.open-step.ts';
import { Case } from './testing/case.ts';
import { answered, underReview } from './testing/events.ts';
import { office } from './testing/office.ts';

const openIn = (one: Case) => openStep(one.record, office, one.now);
const incomplete = () => new Case().does('frontDesk', { type: 'officer.askedForCompletion', missing: 'Foto.' });

describe('the next step that is open to a complainant', () => {
  it('is to wait, at first for the verification and until when', () => {
    expect(openIn(new Case())).toEqual({ kind: 'wait', verifiedBy: '2026-03-12' });
    expect(openIn(underReview('light'))).toEqual({ kind: 'wait' });
  });

  it('is to complete the file, and then to revive it, until the last day of each', () => {
    expect(openIn(incomplete())).toEqual({ kind: 'complete', until: '2026-03-19' });
    expect(openIn(incomplete().at('2026-03-19T17:00:00.000Z').does('clock', { type: 'clock.completionTermPassed' }))).toEqual({ kind: 'revive', until: '2026-04-08' });
  });

  it('is to reply to the answer (R10)', () => {
    expect(openIn(underReview('light').does('team', answered))).toEqual({ kind: 'reply', until: '2026-03-25' });
  });

  it('is what the office named where the parties did not agree (R9)', () => {
    const { record, now } = underReview('heavy');
    expect(openStep({ ...record, context: { ...record.context, nextStep: 'Ombudsman RI (137).' } }, office, now)).toEqual({ kind: 'named' });
  });

  it('is to turn to somebody else once it is closed', () => {
    expect(openIn(new Case().does('team', { type: 'officer.rejected', reason: 'Bukan pengaduan.' }))).toEqual({ kind: 'closed' });
    expect(openIn(new Case().does('complainant', { type: 'citizen.withdrew' }))).toEqual({ kind: 'closed' });
  });
});
