import type { WorkListFilter } from '@wadul/core';

/** What the list is narrowed by, in the order of the form. */
export const filterNames = ['turn', 'due', 'tag', 'label', 'severity', 'type', 'channel', 'place', 'mine', 'q'] as const satisfies readonly (keyof WorkListFilter)[];

/** The filter of an address's query; what is no filter is left out. */
export const filterOf = (query: string): WorkListFilter => {
  const asked = new URLSearchParams(query);
  return Object.fromEntries(filterNames.flatMap((name) => (asked.get(name) ? [[name, asked.get(name)]] : [])));
};

/** A filter as the query of an address, always in one order: equal filters have equal addresses. */
export const queryOf = (filter: Partial<Record<keyof WorkListFilter, string | undefined>>): string =>
  new URLSearchParams(filterNames.flatMap((name) => (filter[name] ? [[name, filter[name]]] : []))).toString();
