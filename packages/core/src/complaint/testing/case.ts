import type { Actor } from '../complaint.actor.ts';
import { decide, receive } from '../complaint.decide.ts';
import type { HappeningEvent } from '../complaint.events.ts';
import type { Received } from '../complaint.receipt.ts';
import type { ComplaintRecord } from '../complaint.record.ts';
import { viewComplaint } from '../complaint.view.ts';
import { cast, type CastName } from './cast.ts';
import { office } from './office.ts';
import { sampleFiles } from './samples.ts';

/** Monday 9 March 2026, 09.00 WIB: nobody's holiday. */
export const MONDAY = '2026-03-09T02:00:00.000Z';

/** How a complaint came, for tests. */
export const received = (more: Partial<Received> = {}): Received => ({ channel: 'website', identityMode: 'open', capacity: 'self', receivedAt: MONDAY, office, ...more });

/** A complaint that goes through its life in a test, told line by line. */
export class Case {
  record: ComplaintRecord;
  now = MONDAY;

  constructor(more: Partial<Received> = {}) {
    this.record = receive(received(more));
  }

  /** The clock of the office stands at this instant from here on. */
  at(now: string): this {
    this.now = now;
    return this;
  }

  ask(by: CastName | Actor, event: HappeningEvent) {
    return decide(this.record, event, { at: this.now, by: typeof by === 'string' ? cast[by] : by, office, files: sampleFiles });
  }

  /** It happens; throws when the chart refuses it. */
  does(by: CastName | Actor, event: HappeningEvent): this {
    const decision = this.ask(by, event);
    if (!decision.accepted) throw new Error(`${event.type} was refused: ${decision.refusal.rule?.sentence ?? 'not possible here'}`);
    this.record = decision.record;
    return this;
  }

  /** The id and sentence of the rule that refuses it, `not here` without one, `accepted` when nothing refuses. */
  refusal(by: CastName | Actor, event: HappeningEvent): string {
    const decision = this.ask(by, event);
    if (decision.accepted) return 'accepted';
    const { rule } = decision.refusal;
    return rule ? `${rule.id}: ${rule.sentence}` : 'not here';
  }

  get label(): string {
    return viewComplaint(this.record, this.now).label;
  }
}
