import { html, nothing, type TemplateResult } from 'lit';
import type { DeskContext } from '../desk-context.ts';
import { administrationFor, type AdministrationPlace } from './administration-places.ts';

/** The way from one screen of administration to the others; nothing for somebody who has but one. */
export const administrationNav = ({ officer, words }: DeskContext, here: AdministrationPlace): TemplateResult | typeof nothing => {
  const places = administrationFor(officer.roles);
  if (places.length < 2) return nothing;
  return html`<nav class="places" aria-label=${words.administration.title}>
    <ul>
      ${places.map((name) => html`<li><a href="#${name}" aria-current=${name === here ? 'page' : nothing}>${words.administration.places[name]}</a></li>`)}
    </ul>
  </nav>`;
};
