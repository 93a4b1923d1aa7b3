import { html, type TemplateResult } from 'lit';
import { input } from '../../wadul-form/field.view.ts';
import { remarksOf, type FieldModel } from './event-form.view.ts';
import { personFields } from './read-event.ts';

/** Details of a person, of which those that are filled in replace what is kept. */
export const personGroup = (model: FieldModel, under: string): TemplateResult => html`
  <fieldset class="stack" name="/${under}">
    <legend class="hint">${model.words.forms.empty}</legend>
    ${personFields.map((name) => input(remarksOf(model), { pointer: `/${under}/${name}`, label: model.label(name) }))}
  </fieldset>
`;
