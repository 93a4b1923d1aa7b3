import { html, type TemplateResult } from 'lit';
import { monthInWords } from '../../../internal/dates.ts';
import { faultText } from '../../../internal/fault-text.ts';
import type { Language } from '../../../internal/languages.ts';
import { bookCheck as indonesian } from '../../../locales/id/book-check.ts';
import type { Locale } from '../../../locales/id.ts';
import type { RowCheck } from './check-row.ts';

/** Whether a complaint is in the book, once it was checked: where it stands, or what is wrong with the proof. */
export const rowView = (check: RowCheck, english: Locale | undefined, language: Language): TemplateResult => {
  const words = english?.bookCheck ?? indonesian;
  if (!check.ok) {
    return html`<div class="notice bad" part="notice" role="alert"><p><strong>${words.notProven}</strong></p><p>${faultText(words, check.fault, language)}</p><p>${words.notProvenNext}</p></div>`;
  }
  const { head, row } = check.proof;
  return html`
    <p role="status"><strong>${words.inBook({ month: monthInWords(head.month, language), row: (row.cells[0] ?? '').replace(/\.$/, ''), version: head.version })}</strong></p>
    <p class="hint">${words.inBookHow}</p>
    <dl class="facts"><div><dt>${words.mark}</dt><dd class="mark-of-row">${row.mark}</dd></div></dl>
  `;
};
