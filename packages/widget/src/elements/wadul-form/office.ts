import type { PublicOffice } from '@wadul/core/filing';
import { getJson } from '../../internal/get-json.ts';

/** What the form needs to know of an office to be shown. */
export type FormTerms = Pick<PublicOffice, 'types' | 'identityModes' | 'fields'>;

/**
 * The form as it stands until the office's settings come: the fields of SAKPORE as most offices ask for them. Whoever asks for the same sees nothing move;
 * what another office leaves out or adds stands below the fold of the first screen.
 */
export const usualTerms: FormTerms = {
  types: [],
  identityModes: ['open', 'confidential', 'anonymous'],
  fields: { nik: 'required', name: 'required', phone: 'optional', mobile: 'required', email: 'optional', address: 'required', region: 'required' },
};

/** The settings that the page carries inside the tag, as `<script type="application/json">` (a block of data: no strict CSP minds it). */
export const settingsInside = (element: Element): PublicOffice | undefined => {
  const text = element.querySelector(':scope > script[type="application/json"]')?.textContent;
  if (!text) return undefined;
  try {
    return JSON.parse(text) as PublicOffice;
  } catch {
    return undefined; // the server is asked instead
  }
};

/** The settings as the server tells them. */
export const fetchSettings = (server: string, office: string): Promise<PublicOffice> => getJson(`${server}/api/offices/${encodeURIComponent(office)}`);
