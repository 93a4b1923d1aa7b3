import { isProblemError, isWadulError, type Client } from '@wadul/core/client';
import { normaliseSecret, normaliseTicket, type CitizenEvent, type CitizenView, type TrackingKey } from '@wadul/core/tracking';

/** What came of sending an event. */
export type Sent =
  | { readonly kind: 'done'; readonly view: CitizenView }
  /** Something else had happened first; nothing was recorded. */
  | { readonly kind: 'stale'; readonly view: CitizenView };

/** Ticket and secret as typed, in the form that the server gave them; case, spaces and dashes do not matter. */
export const trackingKey = (ticket: string, secret: string): TrackingKey => ({ ticket: normaliseTicket(ticket) ?? ticket.trim(), secret: normaliseSecret(secret) });

const wasOurs = (before: CitizenView, after: CitizenView, type: CitizenEvent['type']): boolean =>
  after.timeline.slice(before.timeline.length).some((entry) => entry.type === type);

/**
 * Sends what the complainant does, against the version they saw. Where somebody was quicker (412), or the answer was lost on the way, the complaint is read
 * again: it tells whether ours was recorded. Throws the client's error where that cannot be known or was refused.
 */
export const send = async (client: Client, key: TrackingKey, seen: CitizenView, event: CitizenEvent): Promise<Sent> => {
  try {
    return { kind: 'done', view: await client.send(key, seen.version, event) };
  } catch (error) {
    const lost = isWadulError(error) && !isProblemError(error);
    if (!lost && !isProblemError(error, 'stale-version') && !isProblemError(error, 'event-not-allowed')) throw error;
    const view = await client.track(key);
    if (lost && view.version === seen.version) throw error;
    return { kind: lost && wasOurs(seen, view, event.type) ? 'done' : 'stale', view };
  }
};
