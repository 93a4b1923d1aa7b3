import { conditions, type ConditionName } from './complaint.conditions.ts';
import type { Facts } from './complaint.facts.ts';
import { rules, rulesForEveryone, type RuleName } from './complaint.rules.ts';

/** What a way on in the chart asks for: the condition under which it is the one, and the rules that may refuse it. Kept as data, so that a refusal can be explained. */
export interface Terms {
  readonly when: readonly ConditionName[];
  readonly rules: readonly RuleName[];
}

const guard = (terms: Terms) => ({ type: 'allHold', params: terms }) as const;

/** A way that these rules, and those for everyone, may refuse. */
export const only = (...names: RuleName[]) => guard({ when: [], rules: [...rulesForEveryone, ...names] });

/** The way for one condition, that these rules, and those for everyone, may refuse. */
export const when = (condition: ConditionName, ...names: RuleName[]) => guard({ when: [condition], rules: [...rulesForEveryone, ...names] });

/** A way that opens by itself once a due date has passed. */
export const byClock = guard({ when: [], rules: ['theActorHoldsARoleThatMayDoThis', 'theDueDateHasPassed'] });

/** The way for one condition that opens by itself once something was kept as long as it is to be. */
export const byRetention = (condition: ConditionName) => guard({ when: [condition], rules: ['theActorHoldsARoleThatMayDoThis', 'theTimeForWhichItIsKeptHasPassed'] });

/** Whether this is the way for what happened. */
export const isTheWay = (terms: Terms, facts: Facts): boolean => terms.when.every((name) => conditions[name](facts));

/** The first rule that stands against it, if any. `needsEvent: false` leaves out the rules that judge what the event says. */
export const ruleAgainst = (terms: Terms, facts: Facts, { needsEvent = true } = {}): RuleName | undefined =>
  terms.rules.find((name) => (needsEvent || !rules[name].needsEvent) && !rules[name].holds(facts));
