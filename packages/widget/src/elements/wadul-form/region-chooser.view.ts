import { html, nothing, type TemplateResult } from 'lit';
import type { RegionLevel } from '@wadul/core/regions';
import type { Locale } from '../../locales/id.ts';
import { idOf, select, type Remarks } from './field.view.ts';
import type { RegionChooser } from './region-chooser.ts';

/** Four choices in a group, or two and a line of text where a file did not load. */
export const regionChooser = (remarks: Remarks, chooser: RegionChooser, { label, required, words }: { label: string; required: boolean; words: Locale['form'] }): TemplateResult => {
  const id = idOf(chooser.pointer);
  const error = remarks.errors[chooser.pointer];
  const typed = `${chooser.pointer}/freeText`;
  const level = (name: RegionLevel) =>
    select(
      remarks,
      {
        pointer: `${chooser.pointer}/${name}`,
        label: words.region[name],
        required,
        empty: words.region.choose,
        chosen: chooser.chosen(name),
        options: chooser.options(name).map((region) => ({ value: region.code, label: region.label ?? region.name })),
      },
      (code) => void chooser.choose(name, code),
    );
  return html`
    <fieldset class="group regions" part="field" data-pointer=${chooser.pointer} aria-describedby=${error ? `${id}-error` : nothing}>
      <legend part="label">${label}</legend>
      ${error ? html`<span class="error" part="error" id="${id}-error">${error}</span>` : nothing} ${level('province')} ${level('regency')}
      ${chooser.failed
        ? html`<div class="field wide" part="field">
            <label part="label" for=${idOf(typed)}>${words.region.district}, ${words.region.village}${required ? html` <span class="mark">${remarks.mark}</span>` : nothing}</label>
            <span class="hint" part="hint" id="${idOf(typed)}-hint">${words.region.failed}</span>
            <input
              part="control"
              id=${idOf(typed)}
              name=${typed}
              autocomplete="off"
              aria-describedby="${idOf(typed)}-hint"
              .value=${chooser.freeText}
              @input=${(event: Event) => chooser.type((event.target as HTMLInputElement).value)}
            />
          </div>`
        : html`${level('district')} ${level('village')}`}
    </fieldset>
  `;
};
