import { civilMonth, TrackedBook, TrackingKey } from '@wadul/core';
import { findTracked } from '../../commands/find-tracked.ts';
import { proveRow } from '../../commands/prove-book.ts';
import { publicOperation } from '../../http/operation.ts';

/** A complainant's row in the issued book. */
export const trackInBook = publicOperation({
  id: 'trackInBook',
  method: 'POST',
  path: '/api/offices/:office/tracking/book',
  summary: 'For a complainant, by ticket and secret: the row of their complaint in the newest issued version of its month, with what proves that it and the filing behind it are in the office’s log',
  body: TrackingKey,
  answers: { 200: { description: 'The proof; nothing as long as its month was not issued.', schema: TrackedBook } },
  problems: ['unknown-ticket-or-secret', 'too-many-tries'],
  handle: async ({ c, parts, office, body, now }) => {
    const { id, record } = await findTracked(parts, office, body, now);
    const proof = await proveRow(parts, office, id, civilMonth(record.context.receivedAt, office.settings.calendar.zone));
    return c.json({ ...(proof && { proof }) } satisfies TrackedBook);
  },
});
