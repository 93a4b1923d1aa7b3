import { html, nothing, type TemplateResult } from 'lit';
import type { OfficerCase } from '@wadul/core';
import { inLanguage } from '../../../internal/in-language.ts';
import { idOf, input, select, textarea, type Remarks } from '../../wadul-form/field.view.ts';
import type { DeskContext, DeskWords } from '../desk-context.ts';
import type { EventField } from './event-fields.ts';

/** What the fields of an event's form are drawn from. */
export interface FieldModel {
  readonly words: DeskWords;
  readonly complaint: OfficerCase;
  readonly context: DeskContext;
  /** What is wrong, by pointer. */
  readonly errors: Readonly<Record<string, string>>;
  readonly today: string;
  label(name: string): string;
}

/** What is said at the fields. */
export const remarksOf = ({ errors, words }: FieldModel): Remarks => ({ errors, warnings: {}, mark: words.shell.required });

type Option = { readonly value: string; readonly label: string };

const choicesFor = (model: FieldModel, { name, kind, options }: EventField): readonly Option[] => {
  const { words, complaint, context } = model;
  const { choices, caseWords } = words;
  switch (kind) {
    case 'channel':
      return context.office.channels.map(({ code, label }) => ({ value: code, label: inLanguage(label, context.language) }));
    case 'colleague':
      return context.office.colleagues.map(({ id, name: label }) => ({ value: id, label }));
    case 'signer': {
      const open = complaint.minutes.find(({ closedAt }) => closedAt === undefined);
      return open?.signers.filter(({ state }) => state.kind === 'awaited').map(({ key, name: label, party }) => ({ value: key, label: `${label} (${choices[`signerParty.${party}`]})` })) ?? [];
    }
    case 'closedMinutes':
      return complaint.minutes.filter(({ closedAt }) => closedAt !== undefined).map(({ id, number, kind: of }) => ({ value: id, label: `${caseWords.minutesKinds[of]} ${number}` }));
    case 'request':
      return complaint.dataRequests.filter(({ answeredAt }) => answeredAt === undefined).map(({ id, kind: of }) => ({ value: id, label: choices[`request.${of}`] }));
    case 'decision':
      return [{ value: 'yes', label: words.forms.yes }, { value: 'no', label: words.forms.no }];
    default:
      return options.map((value) => {
        const key = `${name}.${value}`;
        return { value, label: key in choices ? choices[key as keyof typeof choices] : value };
      });
  }
};

/** Yes or no. */
const yesOrNo = (model: FieldModel, { name }: EventField): TemplateResult => {
  const pointer = `/${name}`;
  return html`<div class="check"><input type="checkbox" id=${idOf(pointer)} name=${pointer} value="yes" /><label for=${idOf(pointer)}>${model.label(name)}</label></div>`;
};

const moment = (model: FieldModel, { name, required }: EventField): TemplateResult => {
  const pointer = `/${name}`;
  const { errors, words, context } = model;
  const error = errors[pointer];
  return html`<div class="field">
    <label for=${idOf(pointer)}>${model.label(name)}${required ? html` <span class="mark">${words.shell.required}</span>` : nothing}</label>
    <span class="hint" id="${idOf(pointer)}-hint">${words.forms.zone({ zone: context.office.zone })}</span>
    ${error ? html`<span class="error" id="${idOf(pointer)}-error">${error}</span>` : nothing}
    <input
      type="datetime-local"
      id=${idOf(pointer)}
      name=${pointer}
      aria-required=${required ? 'true' : nothing}
      aria-invalid=${error ? 'true' : nothing}
      aria-describedby="${idOf(pointer)}-hint${error ? ` ${idOf(pointer)}-error` : ''}"
    />
  </div>`;
};

/** One field of an event's form. */
export const control = (model: FieldModel, field: EventField): TemplateResult => {
  const { name, kind, required } = field;
  const [remarks, of] = [remarksOf(model), { pointer: `/${name}`, label: model.label(name), required }];
  const { forms } = model.words;
  switch (kind) {
    case 'line':
      return input(remarks, of);
    case 'date':
      return input(remarks, { ...of, type: 'date' });
    case 'passage':
      return textarea(remarks, { ...of, rows: 4 });
    case 'people':
      return textarea(remarks, { ...of, hint: forms.onePerLine, rows: 3 });
    case 'moment':
      return moment(model, field);
    case 'yesOrNo':
      return yesOrNo(model, field);
    default: {
      const options = choicesFor(model, field);
      return select(remarks, { ...of, required: required || kind === 'channel', empty: forms.choose, options });
    }
  }
};
