import { html, nothing, type TemplateResult } from 'lit';
import type { BreachList } from '@wadul/core';
import { momentInWords } from '../../../internal/dates.ts';
import { facts } from '../case/facts.view.ts';
import type { DeskContext, DeskWords } from '../desk-context.ts';

/** What can be done with a list. */
interface ListActions {
  /** What came of copying the letter. */
  readonly copied: string | undefined;
  readonly onCsv: () => void;
  readonly onCopy: () => void;
  readonly onHide: () => void;
}

type Affected = BreachList['affected'][number];

const one = ({ breach }: DeskWords, { ticket, name, mobile, phone, email, address, data }: Affected): TemplateResult => html`<li>
  <h3>${name ?? '—'} <span class="hint">${ticket}</span></h3>
  ${facts([
    [breach.contact, [mobile, phone, email, address].filter(Boolean).join('\n')],
    [breach.data, data.map((field) => (field in breach.kinds ? breach.kinds[field as keyof typeof breach.kinds] : field)).join(', ')],
  ])}
</li>`;

/** Who is to be told of a breach, by when and in which words. */
export const breachListView = ({ words, language, office, now }: DeskContext, { tellBy, people, affected, withoutPerson, notice }: BreachList, { copied, onCsv, onCopy, onHide }: ListActions): TemplateResult => {
  const { breach } = words;
  const isLate = now().getTime() > Date.parse(tellBy);
  return html`<section class="panel" aria-labelledby="list-title">
    <h2 id="list-title" tabindex="-1">${breach.made}</h2>
    ${facts([
      [breach.tellBy, html`${momentInWords(tellBy, language, office.zone)}${isLate ? html` <span class="badge late">${breach.late}</span>` : nothing}`],
      [breach.people, people],
      [breach.complaints, affected.length],
      [breach.withoutPerson, withoutPerson],
    ])}
    <div class="field">
      <label for="letter">${breach.notice}</label>
      <textarea id="letter" class="letter" readonly .value=${notice} lang="id"></textarea>
    </div>
    <div class="actions"><button @click=${onCopy}>${breach.copy}</button> <span role="status">${copied}</span></div>
    ${affected.length === 0
      ? html`<p>${breach.nobody}</p>`
      : html`<div class="actions"><button @click=${onCsv}>${breach.csv}</button></div>
          <ul class="entries">
            ${affected.map((each) => one(words, each))}
          </ul>`}
    <div class="actions"><button @click=${onHide}>${breach.hide}</button></div>
  </section>`;
};
