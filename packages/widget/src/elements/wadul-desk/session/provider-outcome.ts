import type { ProviderOutcome } from '@wadul/core';
import type { DeskWords } from '../desk-context.ts';
import { readPlace } from '../places.ts';

/** What came of the way to the identity provider and back, where the fragment says so; it is taken out of the address. */
export const takeOutcome = ({ provider }: DeskWords): ProviderOutcome | undefined => {
  const { name, rest, query } = readPlace(location.hash);
  const fields = new URLSearchParams(query);
  const said = fields.get('provider');
  if (said === null) return undefined;
  history.replaceState(null, '', `#${[name, ...(rest === '' ? [] : [rest])].join('/')}`);
  return Object.hasOwn(provider.outcomes, said) ? (said as ProviderOutcome) : undefined;
};
