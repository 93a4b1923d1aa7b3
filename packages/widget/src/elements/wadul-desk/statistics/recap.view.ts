import { html, nothing, type TemplateResult } from 'lit';
import type { RecapPaper } from '@wadul/core/client';
import type { DeskContext } from '../desk-context.ts';

/** What is shown of a year's papers. */
export interface RecapModel {
  /** `YYYY` */
  readonly year: string;
  /** One is being made. */
  readonly busy: boolean;
  readonly failure: string | undefined;
  readonly onSave: (ending: RecapPaper['ending']) => void;
}

const endings: readonly RecapPaper['ending'][] = ['pdf', 'xlsx', 'csv'];

/** The papers of a year in numbers: the office's own to be saved, and the way to the one that everybody may read. */
export const recapView = ({ year, busy, failure, onSave }: RecapModel, { words, office, language }: DeskContext): TemplateResult => {
  const { recap } = words.statistics;
  return html`
    <section class="panel" aria-labelledby="recap-title">
      <h3 id="recap-title">${recap.title({ year })}</h3>
      <p>${recap.own}</p>
      <p class="row">${endings.map((ending) => html`<button type="button" aria-disabled=${busy} @click=${() => onSave(ending)}>${recap.download({ ending: ending.toUpperCase() })}</button>`)}</p>
      ${failure ? html`<p class="notice bad" role="alert">${failure}</p>` : nothing}
      <p>${recap.public} <a href=${`/${office.slug}/recap/${year}?lang=${language}`}>${recap.open}</a></p>
    </section>
  `;
};
