import { html, nothing, type TemplateResult } from 'lit';
import type { ComplainantField, IdentityMode } from '@wadul/core/filing';
import { input, radios, textarea } from './field.view.ts';
import type { FieldsModel } from './matter.view.ts';
import { usualTerms } from './office.ts';
import { regionChooser } from './region-chooser.view.ts';

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
