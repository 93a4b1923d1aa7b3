import type { ComplaintContext } from './complaint.context.ts';
import type { EventType } from './complaint.events.ts';
import type { EventOf, Facts } from './complaint.facts.ts';

/** What changes in what a complaint remembers; `undefined` forgets. */
export type Change = { -readonly [K in keyof ComplaintContext]?: ComplaintContext[K] | undefined };

/** What one event, or one of a few, changes. The chart says which event runs which action; another event there is a mistake in the chart. */
export const on =
  <T extends EventType>(types: readonly T[], change: (facts: Facts<EventOf<T>>) => Change) =>
  (facts: Facts): Change => {
    if (!types.some((type) => type === facts.event.type)) throw new Error(`The chart runs an action for ${types.join(', ')} on ${facts.event.type}.`);
    return change(facts as Facts<EventOf<T>>);
  };
