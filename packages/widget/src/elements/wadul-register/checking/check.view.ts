import { html, nothing, type TemplateResult } from 'lit';
import { monthInWords } from '../../../internal/dates.ts';
import { faultText } from '../../../internal/fault-text.ts';
import type { Language } from '../../../internal/languages.ts';
import { bookCheck as indonesian } from '../../../locales/id/book-check.ts';
import type { Locale } from '../../../locales/id.ts';
import type { MonthCheck } from './check-month.ts';

/** What is shown of a check. */
export interface CheckModel {
  readonly check: MonthCheck;
  /** All words in English, where that is spoken. */
  readonly english: Locale | undefined;
  readonly language: Language;
  /** Where anybody checks all months. */
  readonly address: string;
  /** Which of the texts was copied last. */
  readonly copied: string | undefined;
  readonly onCopy: (text: string) => void;
}

const copiable = (title: string, text: string, words: Locale['bookCheck'], { copied, onCopy }: CheckModel): TemplateResult => html`
  <div class="proof" part="proof">
    <p><strong>${title}</strong></p>
    <pre part="code" tabindex="0" aria-label=${title}>${text}</pre>
    <p class="actions"><button type="button" part="button" aria-label=${`${words.copy}: ${title}`} @click=${() => onCopy(text)}>${words.copy}</button> <span role="status">${copied === text ? words.copied : nothing}</span></p>
  </div>
`;

/** What a check of a month found: what was checked and against what it can be compared, or what is wrong and where. */
export const checkView = (model: CheckModel): TemplateResult => {
  const { check, english, language, address } = model;
  const words = english?.bookCheck ?? indonesian;
  if (!check.ok) {
    return html`
      <div class="notice bad" part="notice" role="alert">
        <p><strong>${words.wrong}</strong></p>
        <p>${'fault' in check ? faultText(words, check.fault, language) : words.shown({ parts: check.shown.map((part) => words.parts[part]).join(', ') })}</p>
        <p>${words.wrongNext}</p>
      </div>
    `;
  }
  const { head, proof } = check.month;
  return html`
    <div class="notice" part="notice">
      <p role="status"><strong>${words.sound({ month: monthInWords(head.month, language), version: head.version, rows: head.rowCount })}</strong></p>
      ${check.differing === undefined ? nothing : html`<p>${words.differs({ rows: check.differing })}</p>`}
      <p>${words.checked}</p>
      <ul class="list">
        <li>${words.rows}</li>
        <li>${words.log}</li>
        <li>${words.signature}</li>
      </ul>
      <p class="hint" part="hint">${words.limit}</p>
      ${copiable(words.checkpoint, proof.checkpoint, words, model)} ${check.newest === proof.checkpoint ? nothing : copiable(words.newest, check.newest, words, model)}
      ${check.signers.map((vkey) => copiable(words.key, vkey, words, model))}
      ${copiable(words.all, `npx wadul-verify ${address}`, words, model)}
    </div>
  `;
};
