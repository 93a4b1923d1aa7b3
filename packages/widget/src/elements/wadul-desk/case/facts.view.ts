import { html, nothing, type TemplateResult } from 'lit';
import type { OfficerCase, RegionChoice } from '@wadul/core';
import { inWords, momentInWords } from '../../../internal/dates.ts';
import { inLanguage } from '../../../internal/in-language.ts';
import type { DeskContext, DeskWords } from '../desk-context.ts';

/** What a complaint is drawn from. */
export interface CaseModel {
  readonly words: DeskWords;
  readonly context: DeskContext;
  readonly complaint: OfficerCase;
}

/** A list of facts, those that are not there left out. */
export const facts = (list: readonly (readonly [string, unknown])[]): TemplateResult => html`
  <dl class="facts">
    ${list.filter(([, value]) => value !== undefined && value !== '' && value !== nothing).map(([name, value]) => html`<dt>${name}</dt><dd>${value}</dd>`)}
  </dl>
`;

/** A region from the smallest to the largest. */
const regionInWords = (region: RegionChoice | undefined): string | undefined =>
  region && [region.freeText, region.village?.name, region.district?.name, region.regency?.name, region.province?.name].filter(Boolean).join(', ');

const person = ({ words, complaint }: CaseModel): TemplateResult => {
  const { caseWords, fields } = words;
  const { complainant, identityMode } = complaint;
  if (!complainant) return html`<p>${identityMode === 'anonymous' ? caseWords.anonymous : caseWords.erased}</p>`;
  const { nameShown, name, address, region, nik, phone, mobile, email, capacity } = complainant;
  return html`
    ${nameShown ? nothing : html`<p>${caseWords.hidden}</p>`} ${identityMode === 'confidential' ? html`<p><span class="badge watch">${caseWords.confidential}</span></p>` : nothing}
    ${facts([
      [fields.name, name],
      [fields.address, address],
      [caseWords.region, regionInWords(region)],
      [fields.nik, nik],
      [fields.mobile, mobile],
      [fields.phone, phone],
      [fields.email, email],
      [caseWords.capacities[capacity.kind], capacity.kind === 'self' ? undefined : [capacity.principal, capacity.organisation, capacity.position].filter(Boolean).join(', ') || '—'],
    ])}
  `;
};

/** What was filed, by whom, and how it came. */
export const factsView = (model: CaseModel): TemplateResult => {
  const { words, context, complaint } = model;
  const { caseWords } = words;
  const { language, office } = context;
  const { filing } = complaint;
  const day = (on: string | undefined): string | undefined => on && inWords(on, language);
  return html`
    <section class="panel" aria-labelledby="matter-title">
      <h2 id="matter-title">${caseWords.matter}</h2>
      ${facts([
        [caseWords.type, inLanguage(complaint.type.label, language)],
        [caseWords.description, filing ? html`<span class="long">${filing.description}</span>` : caseWords.erased],
        [caseWords.place, [filing?.place?.text, regionInWords(filing?.place?.region)].filter(Boolean).join('\n')],
        [caseWords.occurredOn, day(filing?.occurredOn)],
        [caseWords.respondent, filing?.respondent],
        [caseWords.settlementSought, filing?.settlementSought],
        [caseWords.via, inLanguage(complaint.channel.label, language)],
        [caseWords.received, momentInWords(complaint.receivedAt, language, office.zone)],
        [caseWords.letterDate, day(complaint.letterDate)],
        [caseWords.boxOpenedOn, day(complaint.boxOpenedOn)],
        [caseWords.externalNumber, filing?.externalNumber],
      ])}
    </section>
    <section class="panel" aria-labelledby="person-title">
      <h2 id="person-title">${caseWords.person}</h2>
      ${person(model)}
    </section>
  `;
};
