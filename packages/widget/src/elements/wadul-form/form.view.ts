import { html, nothing, type TemplateResult } from 'lit';
import type { ComplainantField, IdentityMode, PublicOffice } from '@wadul/core/filing';
import type { Language } from '../../internal/languages.ts';
import type { Locale } from '../../locales/id.ts';
import { input, radios, select, textarea, type Remarks } from './field.view.ts';
import { usualTerms } from './office.ts';
import { regionChooser, type Chooser } from './region-chooser.view.ts';

/** What the fields are drawn from. */
export interface FieldsModel {
  readonly words: Locale['form'];
  readonly language: Language;
  readonly settings: PublicOffice | undefined;
  readonly remarks: Remarks;
  readonly today: string;
  readonly mode: IdentityMode;
  readonly capacity: string;
  readonly livesAt: Chooser;
  readonly happenedAt: Chooser;
  readonly onMode: (mode: IdentityMode) => void;
  readonly onCapacity: (capacity: string) => void;
}

/** What the complaint is about. */
export const matterFields = ({ words, language, settings, remarks, today, happenedAt }: FieldsModel): TemplateResult => html`
  <fieldset class="section" part="section">
    <legend part="heading">${words.matter}</legend>
    ${select(remarks, {
      pointer: '/type',
      label: words.type,
      required: true,
      empty: settings ? words.typeChoose : words.typeLoading,
      options: settings?.types.map(({ code, label }) => ({ value: code, label: label[language] ?? label.id })) ?? [],
    })}
    ${textarea(remarks, { pointer: '/description', label: words.description, required: true, hint: words.descriptionHint, rows: 6 })}
    ${input(remarks, { pointer: '/place/text', label: words.place, hint: words.placeHint })}
    <details part="more">
      <summary>${words.more}<span class="hint">${words.moreHint}</span></summary>
      <div class="stack">
        ${regionChooser(remarks, happenedAt, { label: words.placeRegion, required: false, words })}
        ${input(remarks, { pointer: '/occurredOn', label: words.occurredOn, type: 'date', max: today })}
        ${input(remarks, { pointer: '/respondent', label: words.respondent, hint: words.respondentHint })}
        ${textarea(remarks, { pointer: '/settlementSought', label: words.settlementSought, hint: words.settlementHint, rows: 3 })}
      </div>
    </details>
  </fieldset>
`;

/** Who complains, as far as the office asks and the complainant wants to say. */
export const identityFields = (model: FieldsModel): TemplateResult => {
  const { words, settings, remarks, mode, onMode } = model;
  const { identityModes } = settings ?? usualTerms;
  return html`
    <fieldset class="section" part="section">
      <legend part="heading">${words.you}</legend>
      ${radios(
        remarks,
        { pointer: '/identityMode', label: words.identity, required: true, chosen: mode, options: identityModes.map((value) => ({ value, ...words.identityModes[value] })) },
        (value) => onMode(value as IdentityMode),
      )}
      ${mode === 'anonymous' ? nothing : complainantFields(model)}
    </fieldset>
  `;
};

const complainantFields = ({ words, settings, remarks, capacity, livesAt, onCapacity }: FieldsModel) => {
  const { fields } = settings ?? usualTerms;
  const of = (name: ComplainantField) => ({ pointer: `/complainant/${name}`, label: words.fields[name], required: fields[name] === 'required' });
  const drawn: Record<ComplainantField, () => TemplateResult> = {
    name: () => input(remarks, { ...of('name'), autocomplete: 'name' }),
    nik: () => input(remarks, { ...of('nik'), hint: words.nikHint, inputmode: 'numeric' }),
    mobile: () => input(remarks, { ...of('mobile'), hint: words.mobileHint, type: 'tel', autocomplete: 'tel' }),
    phone: () => input(remarks, { ...of('phone'), hint: words.phoneHint, type: 'tel', autocomplete: 'home tel' }),
    email: () => input(remarks, { ...of('email'), type: 'email', autocomplete: 'email' }),
    address: () => textarea(remarks, { ...of('address'), rows: 2, autocomplete: 'street-address' }),
    region: () => regionChooser(remarks, livesAt, { ...of('region'), words }),
  };
  return html`
    <p class="hint">${words.identityPrivate}</p>
    <div class="pairs">
      ${(Object.keys(drawn) as ComplainantField[]).filter((name) => fields[name] !== 'hidden').map((name) => html`<div class=${name === 'address' || name === 'region' ? 'wide' : ''}>${drawn[name]()}</div>`)}
    </div>
    ${radios(
      remarks,
      {
        pointer: '/capacity/kind',
        label: words.capacity,
        chosen: capacity,
        options: Object.entries(words.capacities).map(([value, label]) => ({ value, label })),
      },
      onCapacity,
    )}
    ${capacity === 'proxy' ? input(remarks, { pointer: '/capacity/principal', label: words.principal, required: true, hint: words.principalHint }) : nothing}
    ${capacity === 'organisation'
      ? html`<div class="pairs">
          ${input(remarks, { pointer: '/capacity/organisation', label: words.organisation, required: true, autocomplete: 'organization' })}
          ${input(remarks, { pointer: '/capacity/position', label: words.position })}
        </div>`
      : nothing}
  `;
};
