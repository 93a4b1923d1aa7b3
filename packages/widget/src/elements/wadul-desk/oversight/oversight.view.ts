import { html, nothing, type TemplateResult } from 'lit';
import { handlers, readers, type Role } from '@wadul/core';
import type { DeskContext, DeskWords } from '../desk-context.ts';

/** A place where something is kept an eye on: whose it is, and what it is called. */
interface Watch {
  readonly roles: readonly Role[];
  readonly title: (words: DeskWords) => string;
}

/** All of them, in the order in which they are shown. */
export const watches = {
  'notices': { roles: readers, title: ({ notices }) => notices.title },
  'data-requests': { roles: readers, title: ({ requests }) => requests.title },
  'retention': { roles: readers, title: ({ leaving }) => leaving.title },
  'breach': { roles: ['head', 'liaison'], title: ({ breach }) => breach.title },
  'operations': { roles: ['head', 'auditor', 'admin'], title: ({ health }) => health.title },
} as const satisfies Readonly<Record<string, Watch>>;

/** The name of one, as in the page's address. */
export type WatchName = keyof typeof watches;

/** Those of an officer. */
export const watchesOf = ({ officer }: DeskContext): WatchName[] =>
  (Object.entries(watches) as [WatchName, Watch][]).flatMap(([name, { roles }]) => (roles.some((role) => officer.roles.includes(role)) ? [name] : []));

/** Whether an officer decides about notices that failed. */
export const mayDecide = ({ officer }: DeskContext): boolean => handlers.some((role) => officer.roles.includes(role));

/** The way from one to another, where there is more than one. */
export const watchNav = (context: DeskContext, here: WatchName): TemplateResult | typeof nothing => {
  const { words } = context;
  const mine = watchesOf(context);
  if (mine.length === 1) return nothing;
  return html`<nav aria-label=${words.oversight.title}>
    <ul class="places">
      ${mine.map((name) => html`<li><a href="#${name}" aria-current=${name === here ? 'page' : nothing}>${watches[name].title(words)}</a></li>`)}
    </ul>
  </nav>`;
};
