import { describe, expect, it } from 'vitest';
import { eraseLate } from './complaint.erase-late.ts';
import { viewComplaint } from './complaint.view.ts';
import { Case } from './testing/case.ts';
import { office } from './testing/office.ts';

const moment = { at: '2026-06-01T00:00:00.000Z', office };

describe('a complaint that was restored from before its erasure', () => {
  it('is erased whatever the procedure says, and remembers that', () => {
    const { record } = new Case().does('frontDesk', { type: 'officer.askedForCompletion', missing: 'Nama tetangga.' });
    const erased = eraseLate(record, 'everything', moment);
    expect(JSON.stringify(erased)).not.toContain('tetangga');
    expect(erased.context.erased).toEqual({ ktp: moment.at, person: moment.at, everything: moment.at });
    expect(viewComplaint(erased, moment.at)).toMatchObject({ label: viewComplaint(record, moment.at).label, tags: expect.arrayContaining(['erased']) });
    expect(record.context.missing).toBe('Nama tetangga.');
  });

  it('loses a part and stands where it stood', () => {
    const { record } = new Case();
    const erased = eraseLate(record, 'person', moment);
    expect(erased.state).toEqual(record.state);
    expect(erased.context.erased).toEqual({ ktp: moment.at, person: moment.at });
    expect(viewComplaint(erased, moment.at).tags).not.toContain('erased');
  });
});
