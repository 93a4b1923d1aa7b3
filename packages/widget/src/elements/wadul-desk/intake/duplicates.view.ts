import { html, nothing, type TemplateResult } from 'lit';
import type { PossibleDuplicates } from '@wadul/core';
import { inWords } from '../../../internal/dates.ts';
import { inLanguage } from '../../../internal/in-language.ts';
import type { DeskContext } from '../desk-context.ts';

type Duplicate = PossibleDuplicates['complaints'][number];

/** One that may be the same: its ticket, which opens in a tab of its own, when it was received, where it stands, and why it may be. */
export const duplicateItem = ({ id, ticket, receivedOn, label, type, reasons }: Duplicate, { words, language }: DeskContext): TemplateResult => {
  const { duplicates } = words.intake;
  return html`
    <a href="#cases/${id}" target="_blank" rel="noopener">${ticket}<span class="sr"> ${duplicates.newTab}</span></a>
    <span class="hint">${inLanguage(type.label, language)} · ${inWords(receivedOn, language)} · ${words.states[label]}</span>
    <span class="why">${reasons.map((reason) => duplicates.reasons[reason]).join(' · ')}</span>
  `;
};

/** Those that may be the same as what is being entered (R18): quiet beside the form, and in nobody's way. */
export const duplicatesView = (found: PossibleDuplicates['complaints'], context: DeskContext): TemplateResult => {
  const { duplicates } = context.words.intake;
  return html`<div class="same" role="group" aria-label=${duplicates.title}>
    <div class="list">
    <p role="status">${found.length > 0 ? html`<strong>${duplicates.title}</strong> <span class="hint">${duplicates.count({ count: found.length })}</span>` : nothing}</p>
    ${found.length > 0
      ? html`<ul class="plain">
            ${found.map((one) => html`<li>${duplicateItem(one, context)}</li>`)}
          </ul>
          <p class="hint">${duplicates.hint}</p>`
      : nothing}
    </div>
  </div>`;
};
