import { isProblemError, isWadulError, type Client } from '@wadul/core/client';
import { normaliseSecret, normaliseTicket, type CitizenEvent, type CitizenView, type TrackingKey } from '@wadul/core/tracking';

/** What came of sending an event. */
export interface Sent {
  /** It was recorded, something else had happened first, or the procedure has no room for it; nothing was recorded in the last two. */
  readonly kind: 'done' | 'stale-version' | 'event-not-allowed';
  readonly view: CitizenView;
}

/** An event whose answer was lost, against the complaint as it was seen. */
interface Unsure {
  readonly event: CitizenEvent;
  readonly seen: CitizenView;
}

/** Ticket and secret as typed, in the form that the server gave them; case, spaces and dashes do not matter. */
export const trackingKey = (ticket: string, secret: string): TrackingKey => ({ ticket: normaliseTicket(ticket) ?? ticket.trim(), secret: normaliseSecret(secret) });

const wasOurs = ({ seen, event }: Unsure, after: CitizenView): boolean => after.timeline.slice(seen.timeline.length).some((entry) => entry.type === event.type);

/** Whether two events say the same. */
export const isSame = (one: unknown, other: unknown): boolean => JSON.stringify(one) === JSON.stringify(other);

/** Sends what the complainant does, and remembers what may have been recorded without their learning of it. */
export class Sender {
  #unsure: Unsure | undefined;

  /** The event whose answer was lost and that turns out to have been recorded; told once. */
  recorded(view: CitizenView): CitizenEvent | undefined {
    const earlier = this.#unsure;
    if (!earlier || view.version === earlier.seen.version) return undefined;
    this.#unsure = undefined; // the complaint went on: what was not recorded by now will not be
    return wasOurs(earlier, view) ? earlier.event : undefined;
  }

  /**
   * Sends an event against the version that was seen. Where somebody was quicker (412), or the answer was lost on the way, the complaint is read again: it tells
   * whether ours was recorded, at this try or an earlier one. Throws the client's error where that cannot be known or was refused.
   */
  async send(client: Client, key: TrackingKey, seen: CitizenView, event: CitizenEvent): Promise<Sent> {
    try {
      const view = await client.send(key, seen.version, event);
      this.#unsure = undefined;
      return { kind: 'done', view };
    } catch (error) {
      const lost = isWadulError(error) && !isProblemError(error);
      if (lost && !isSame(this.#unsure?.event, event)) this.#unsure = { event, seen };
      const notAllowed = isProblemError(error, 'event-not-allowed');
      if (!lost && !notAllowed && !isProblemError(error, 'stale-version')) throw error;
      const view = await client.track(key);
      if (lost && view.version === seen.version) throw error;
      if (isSame(this.#unsure?.event, event) && this.recorded(view)) return { kind: 'done', view };
      return { kind: notAllowed && view.version === seen.version ? 'event-not-allowed' : 'stale-version', view };
    }
  }
}
