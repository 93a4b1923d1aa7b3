import { assign, setup } from 'xstate';
import { actions, type ActionName } from './complaint.actions.ts';
import type { ComplaintContext } from './complaint.context.ts';
import type { ComplaintEvent } from './complaint.facts.ts';
import type { StateLabel } from './complaint.labels.ts';
import type { Received } from './complaint.receipt.ts';
import type { Tag } from './complaint.tags.ts';
import { isTheWay, ruleAgainst, type Terms } from './complaint.terms.ts';

/** What the two sheets of the chart (`complaint.machine.ts`, `complaint.personal-data.ts`) are made with: its types, how a way is guarded, and how it remembers. */
export const chart = setup({
  types: {
    context: {} as ComplaintContext,
    events: {} as ComplaintEvent,
    input: {} as Received,
    tags: {} as Tag,
    meta: {} as { readonly label: StateLabel },
  },
  guards: {
    allHold: (facts, terms: Terms) => isTheWay(terms, facts) && ruleAgainst(terms, facts) === undefined,
  },
  actions: {
    remember: assign((facts, { what }: { readonly what: ActionName }) => actions[what](facts) as Partial<ComplaintContext>),
  },
});

/** An action of `complaint.actions.ts`. */
export const remember = (what: ActionName) => ({ type: 'remember', params: { what } }) as const;
