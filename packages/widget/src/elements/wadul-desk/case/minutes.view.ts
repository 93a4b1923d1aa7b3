import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import { plannedKind, Signer } from '@wadul/core';
import { idOf, input, select, textarea } from '../../wadul-form/field.view.ts';
import { remarksOf, type FieldModel } from './event-form.view.ts';
import type { SignerRow } from './read-event.ts';

/** What is done with the list of signers. */
export interface SignersHost {
  onChange(index: number, change: Partial<SignerRow>): void;
  onAdd(): void;
  onRemove(index: number): void;
  /** Asks for the next number; absent where these minutes are no new ones. */
  readonly onNumber?: (() => void) | undefined;
}

const partLabels = { name: 'signerName', position: 'signerPosition', office: 'signerOffice' } as const;

const parties = Object.values(Signer.shape.party.def.entries);

const signerRow = (model: FieldModel, under: string, row: SignerRow, index: number, { onChange, onRemove }: SignersHost): TemplateResult => {
  const { words, errors, label } = model;
  const pointer = `/${under}/signers/${index}`;
  const typed = (part: keyof typeof partLabels, required: boolean) => {
    const [at, name] = [`${pointer}/${part}`, label(partLabels[part])];
    return html`<div class="field">
      <label for=${idOf(at)}>${name}${required ? html` <span class="mark">${words.shell.required}</span>` : nothing}</label>
      ${errors[at] ? html`<span class="error" id="${idOf(at)}-error">${errors[at]}</span>` : nothing}
      <input
        id=${idOf(at)}
        name=${at}
        autocomplete="off"
        aria-invalid=${errors[at] ? 'true' : nothing}
        aria-describedby=${errors[at] ? `${idOf(at)}-error` : nothing}
        .value=${live(row[part])}
        @input=${(event: Event) => onChange(index, { [part]: (event.target as HTMLInputElement).value })}
      />
    </div>`;
  };
  return html`<li><div class="panel" role="group" aria-label="${label('signers')} ${index + 1}">
    ${typed('name', true)} ${typed('position', false)} ${typed('office', false)}
    ${select(
      remarksOf(model),
      { pointer: `${pointer}/party`, label: label('signerParty'), required: true, empty: words.forms.choose, chosen: row.party, options: parties.map((value) => ({ value, label: words.choices[`signerParty.${value}`] })) },
      (party) => onChange(index, { party }),
    )}
    <div class="actions"><button type="button" class="quiet" @click=${() => onRemove(index)}>${words.forms.removeSigner({ name: row.name || words.forms.nobody })}</button></div>
  </div></li>`;
};

/** Asks for the next number of minutes or of a report. */
export const numberButton = ({ papers }: FieldModel['words'], onNumber: () => void): TemplateResult => html`<div class="actions"><button type="button" class="quiet" @click=${onNumber}>${papers.nextNumber}</button></div>`;

/** Minutes as they are written: number, date, place, text, outcome of a mediation, and who signs. */
export const minutesGroup = (model: FieldModel, under: string, signers: readonly SignerRow[], host: SignersHost): TemplateResult => {
  const { words, errors, label, complaint } = model;
  const remarks = remarksOf(model);
  const of = (name: string, required: boolean) => ({ pointer: `/${under}/${name}`, label: label(name), required });
  const isMediation = plannedKind(complaint) === 'mediation' || complaint.minutes.some(({ kind }) => kind === 'mediation');
  const signersError = errors[`/${under}/signers`];
  return html`
    ${input(remarks, { ...of('heldOn', true), type: 'date', max: model.today })} ${input(remarks, { ...of('heldFrom', false), type: 'time' })} ${input(remarks, of('number', true))}
    ${host.onNumber ? numberButton(words, host.onNumber) : nothing} ${input(remarks, of('place', true))} ${textarea(remarks, { ...of('body', true), rows: 8 })}
    ${isMediation
      ? html`${select(remarks, { ...of('outcome', false), empty: words.forms.choose, options: (['agreed', 'notAgreed'] as const).map((value) => ({ value, label: words.choices[`outcome.${value}`] })) })}
        ${textarea(remarks, { ...of('terms', false), rows: 4 })} ${textarea(remarks, { ...of('nextStep', false), rows: 2 })}`
      : nothing}
    <fieldset class="stack">
      <legend><h3>${label('signers')}</h3></legend>
      ${signersError ? html`<span class="error">${signersError}</span>` : nothing}
      <ol class="plain">
        ${signers.map((row, index) => signerRow(model, under, row, index, host))}
      </ol>
      <div class="actions"><button type="button" name="/${under}/signers" @click=${() => host.onAdd()}>${words.forms.addSigner}</button></div>
    </fieldset>
  `;
};
