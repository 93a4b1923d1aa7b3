import { html, type TemplateResult } from 'lit';
import type { IdentityMode, PublicOffice } from '@wadul/core/filing';
import type { Language } from '../../internal/languages.ts';
import { inLanguage } from '../../internal/in-language.ts';
import type { Locale } from '../../locales/id.ts';
import { input, select, textarea, type Remarks } from './field.view.ts';
import { regionChooser, type Chooser } from './region-chooser.view.ts';

/** What the fields are drawn from, those of the matter and those of the person alike. */
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
      options: settings?.types.map(({ code, label }) => ({ value: code, label: inLanguage(label, language) })) ?? [],
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
