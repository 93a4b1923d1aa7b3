import { getNextTransitions, initialTransition, transition } from 'xstate';
import type { EventType, HappeningEvent } from './complaint.events.ts';
import { eventTypes, maySend } from './complaint.events.ts';
import type { ComplaintEvent, Moment } from './complaint.facts.ts';
import { complaintMachine } from './complaint.machine.ts';
import type { Received } from './complaint.receipt.ts';
import { persist, restore, type ComplaintRecord, type ComplaintSnapshot } from './complaint.record.ts';
import { rules, sentenceOf, type RuleName } from './complaint.rules.ts';
import { isTheWay, ruleAgainst, type Terms } from './complaint.terms.ts';

/** Why an event was refused: the rule that stands against it, or (without one) that it does not belong to where the complaint stands. */
export interface Refusal {
  readonly rule?: { readonly id: string; readonly name: RuleName; readonly sentence: string };
  /** The events that this actor may send now. */
  readonly allowed: readonly EventType[];
}

export type Decision = { readonly accepted: true; readonly record: ComplaintRecord } | { readonly accepted: false; readonly refusal: Refusal };

/** A complaint at the first moment of its life. */
export const receive = (received: Received): ComplaintRecord => persist(initialTransition(complaintMachine, received)[0]);

type WaysOf = (type: EventType) => readonly Terms[];

/** The ways on that the chart has, by type of event, where the complaint stands. */
const waysFrom = (snapshot: ComplaintSnapshot): WaysOf => {
  const ways = Map.groupBy(getNextTransitions(snapshot), ({ eventType }) => eventType);
  return (type) => (ways.get(type) ?? []).map(({ guard }) => (guard as unknown as { readonly params: Terms }).params);
};

/** The events that an actor may send now, as far as can be said before they are written. */
export const allowedEvents = (record: ComplaintRecord, moment: Moment): EventType[] => {
  const snapshot = restore(record);
  const waysOf = waysFrom(snapshot);
  return eventTypes.filter((type) => {
    const facts = { context: snapshot.context, event: { type, ...moment } as ComplaintEvent };
    const ways = waysOf(type).filter((terms) => isTheWay(terms, facts));
    return ways.some((terms) => ruleAgainst(terms, facts, { needsEvent: false }) === undefined);
  });
};

/** An event for which the chart has a way where the complaint stands, and the rule that stands against it. */
export interface RefusedEvent {
  readonly type: EventType;
  readonly rule: { readonly id: string; readonly name: RuleName; readonly sentence: string };
}

const ruleNamed = (name: RuleName): RefusedEvent['rule'] => ({ id: rules[name].id, name, sentence: sentenceOf(name) });

/** The events that belong to where the complaint stands, that this actor's role may send, and that a rule forbids now: what to tell somebody who looks for them. */
export const refusedEvents = (record: ComplaintRecord, moment: Moment): RefusedEvent[] => {
  const snapshot = restore(record);
  const waysOf = waysFrom(snapshot);
  return eventTypes.flatMap((type) => {
    if (!maySend(moment.by, type)) return [];
    const facts = { context: snapshot.context, event: { type, ...moment } as ComplaintEvent };
    const against = waysOf(type)
      .filter((terms) => isTheWay(terms, facts))
      .map((terms) => ruleAgainst(terms, facts, { needsEvent: false }));
    const [name] = against;
    return name === undefined || against.includes(undefined) ? [] : [{ type, rule: ruleNamed(name) }];
  });
};

const refusalOf = (snapshot: ComplaintSnapshot, event: ComplaintEvent): RuleName | undefined => {
  const facts = { context: snapshot.context, event };
  return waysFrom(snapshot)(event.type)
    .filter((terms) => isTheWay(terms, facts))
    .map((terms) => ruleAgainst(terms, facts))
    .find((name) => name !== undefined);
};

/**
 * May this happen, and what follows? Asks the chart and changes nothing: the same record, event and moment always give the same answer.
 * @param happening an event of the schemas in `complaint.events.ts`
 * @param moment when, by whom, and the office's terms
 */
export const decide = (record: ComplaintRecord, happening: HappeningEvent, moment: Moment): Decision => {
  const snapshot = restore(record);
  const event = { ...happening, ...moment } as ComplaintEvent;
  if (snapshot.can(event)) return { accepted: true, record: persist(transition(complaintMachine, snapshot, event)[0]) };
  const name = refusalOf(snapshot, event);
  return {
    accepted: false,
    refusal: { ...(name ? { rule: ruleNamed(name) } : {}), allowed: allowedEvents(record, moment) },
  };
};
