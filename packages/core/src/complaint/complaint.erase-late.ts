import type { Moment } from './complaint.facts.ts';
import { privacyActions } from './complaint.privacy-actions.ts';
import { upToDate, type ComplaintRecord } from './complaint.record.ts';
import type { Erasable } from './complaint.retention.ts';

/**
 * A record as it is once this is erased, whatever the procedure says: for one that was restored from a backup older than its erasure, which must not come back (R16).
 * @param moment when it is erased again, and the office's terms
 */
export const eraseLate = (stored: ComplaintRecord, what: Erasable, moment: Omit<Moment, 'by'>): ComplaintRecord => {
  const { chart, state, context } = upToDate(stored);
  const facts = { context, event: { type: 'clock.retentionPassed', what, ...moment, by: { kind: 'clock' } } } as const;
  const change = what === 'everything' ? privacyActions.eraseEverything(facts) : privacyActions.erasePart(facts);
  return {
    chart,
    state: what === 'everything' ? { ...(state as object), personalData: 'erased' } : state,
    context: JSON.parse(JSON.stringify({ ...context, ...change })) as ComplaintRecord['context'],
  };
};
