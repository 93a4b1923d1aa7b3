import { html, nothing, type TemplateResult } from 'lit';
import { monthInWords } from '../../../internal/dates.ts';
import { faultText } from '../../../internal/fault-text.ts';
import type { Language } from '../../../internal/languages.ts';
import { bookCheck as indonesian } from '../../../locales/id/book-check.ts';
import type { Locale } from '../../../locales/id.ts';
import type { RowCheck } from './check-row.ts';
import type { Compared } from './compare-mark.ts';

/** The comparison with the mark of the complainant's receipt. */
export interface MarkComparison {
  /** What the last one found. */
  readonly compared: Compared | undefined;
  readonly onCompare: (typed: string) => void;
}

const submitted = (event: SubmitEvent, onCompare: MarkComparison['onCompare']): void => {
  event.preventDefault();
  onCompare(String(new FormData(event.target as HTMLFormElement).get('mark')));
};

/** Whether a complaint is in the book, once it was checked: where it stands, or what is wrong with the proof. */
export const rowView = (check: RowCheck, english: Locale | undefined, language: Language, { compared, onCompare }: MarkComparison): TemplateResult => {
  const words = english?.bookCheck ?? indonesian;
  if (!check.ok) {
    return html`<div class="notice bad" part="notice" role="alert"><p><strong>${words.notProven}</strong></p><p>${faultText(words, check.fault, language)}</p><p>${words.notProvenNext}</p></div>`;
  }
  const { head, row } = check.proof;
  return html`
    <p role="status"><strong>${words.inBook({ month: monthInWords(head.month, language), row: (row.cells[0] ?? '').replace(/\.$/, ''), version: head.version })}</strong></p>
    <p class="hint">${words.inBookHow}</p>
    <dl class="facts"><div><dt>${words.mark}</dt><dd class="mark-of-row">${row.mark}</dd></div></dl>
    <form class="lookup" novalidate @submit=${(event: SubmitEvent) => submitted(event, onCompare)}>
      <div class="field" part="field">
        <label part="label" for="own-mark">${words.ownMark}</label>
        <span class="hint" part="hint" id="own-mark-hint">${words.ownMarkHint}</span>
        <input part="control" id="own-mark" name="mark" autocomplete="off" autocapitalize="none" spellcheck="false" aria-describedby="own-mark-hint" />
      </div>
      <div class="actions"><button part="button">${words.compare}</button></div>
      ${compared === undefined ? nothing : html`<p class="notice ${compared === 'same' ? '' : 'bad'}" part="notice" role=${compared === 'same' ? 'status' : 'alert'}>${words.compared[compared]}</p>`}
    </form>
  `;
};
