import { html, nothing, type TemplateResult } from 'lit';
import type { Region, RegionChoice, RegionLevel } from '@wadul/core/regions';
import type { Locale } from '../../locales/id.ts';
import { idOf, select, type Remarks } from './field.view.ts';

/** What a choice of regions is drawn from. */
export interface Chooser {
  /** Where the choice stands in the filing, such as `/complainant/region`. */
  readonly pointer: string;
  /** A file did not load: districts and villages are typed. */
  readonly failed: boolean;
  readonly freeText: string;
  /** What can be chosen at a level now. */
  options(level: RegionLevel): readonly (Region & { readonly label?: string })[];
  /** The code that is chosen at a level. */
  chosen(level: RegionLevel): string | undefined;
  /** Chooses at a level, which empties those below it. @param code empty: none */
  choose(level: RegionLevel, code: string): Promise<void>;
  /** Takes what was typed in place of a choice. */
  type(freeText: string): void;
}

/** The choice as it stands until somebody comes near it: the office's own city. */
export const homeOnly = (pointer: string, home: Pick<RegionChoice, RegionLevel> = {}): Chooser => ({
  pointer,
  failed: false,
  freeText: '',
  options: (level) => (home[level] ? [home[level]] : []),
  chosen: (level) => home[level]?.code,
  choose: () => Promise.resolve(),
  type: () => {},
});

/** Four choices in a group, or two and a line of text where a file did not load. */
export const regionChooser = (remarks: Remarks, chooser: Chooser, { label, required, words }: { label: string; required: boolean; words: Locale['form'] }): TemplateResult => {
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
    <fieldset class="group regions" part="field" data-near=${chooser.pointer} aria-describedby=${error ? `${id}-error` : nothing}>
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
