import { html, nothing, type TemplateResult } from 'lit';
import { districtsOf, villagesOf, type RegionFile } from '@wadul/core/regions';
import { inLanguage } from '../../../internal/in-language.ts';
import type { DeskContext } from '../desk-context.ts';
import type { filterNames } from './filter.ts';

type Name = (typeof filterNames)[number];
type Option = readonly [value: string, text: string];

/** What the form of the filter is drawn from. */
export interface FilterModel {
  readonly context: DeskContext;
  /** As in the address. */
  readonly query: string;
  /** The office's own regency, once it is loaded. */
  readonly regions: RegionFile | undefined;
  readonly onSubmit: (event: SubmitEvent) => void;
  /** Somebody comes near it: what it offers is fetched. */
  readonly onNear: () => void;
}

/** The places of the office's regency: all of it, each district, and the villages in it. One from elsewhere that the address asks for is among them. */
const placeOptions = ({ context, regions }: FilterModel, asked: string | null): TemplateResult => {
  const { workList } = context.words;
  const { regency } = context.office.homeRegion;
  const option = (value: string, text: string): TemplateResult => html`<option value=${value} ?selected=${asked === value}>${text}</option>`;
  const districts = regions ? districtsOf(regions) : [];
  const known = asked === null || asked === regency.code || districts.some(({ code }) => asked === code || asked.startsWith(`${code}.`));
  return html`${option(regency.code, workList.wholeRegency(regency))}
  ${known || asked === null ? nothing : option(asked, asked)}
  ${districts.map(({ code, name }) => html`<optgroup label=${name}>${option(code, workList.wholeDistrict({ name }))} ${regions ? villagesOf(regions, code).map((village) => option(village.code, village.label)) : nothing}</optgroup>`)}`;
};

/** The filter of the work list: all of it must hold. */
export const filterView = (model: FilterModel): TemplateResult => {
  const { context, query } = model;
  const { workList, standing, states } = context.words;
  const { office, language } = context;
  const asked = new URLSearchParams(query);
  const select = (name: Name, label: string, any: string, options: unknown): TemplateResult => html`
    <div class="field">
      <label for=${name}>${label}</label>
      <select id=${name} name=${name}>
        <option value="">${any}</option>
        ${options}
      </select>
    </div>
  `;
  const choice = (name: Name, label: string, options: readonly Option[], any: string = workList.any): TemplateResult =>
    select(name, label, any, options.map(([value, text]) => html`<option value=${value} ?selected=${asked.get(name) === value}>${text}</option>`));
  const named = (list: readonly { readonly code: string; readonly label: { readonly id: string; readonly en?: string | undefined } }[]): Option[] => list.map(({ code, label }) => [code, inLanguage(label, language)]);
  const { open, ...others } = workList.tags;
  return html`
    <details ?open=${query !== ''} @toggle=${model.onNear} @focusin=${model.onNear}>
      <summary>${workList.filter}</summary>
      <form class="filter" role="search" aria-label=${workList.filter} @submit=${model.onSubmit}>
        ${choice('turn', workList.turn, Object.entries(standing.turns))} ${choice('due', workList.due, Object.entries(workList.dues))}
        ${choice('tag', workList.open, Object.entries(others), open)} ${choice('label', workList.state, Object.entries(states))}
        ${choice('severity', workList.severity, Object.entries(standing.severities))} ${choice('type', workList.type, named(office.types))} ${choice('channel', workList.channel, named(office.channels))}
        ${select('place', workList.place, workList.any, placeOptions(model, asked.get('place')))} ${choice('mine', workList.mine, [['acted', workList.acted]])}
        <div class="field wide">
          <label for="q">${workList.text}</label>
          <span class="hint" id="q-hint">${workList.textHint}</span>
          <input id="q" name="q" type="search" autocomplete="off" spellcheck="false" maxlength="100" aria-describedby="q-hint" .defaultValue=${asked.get('q') ?? ''} />
        </div>
        <div class="actions">
          <button class="primary">${workList.apply}</button>
          ${query ? html`<a href="#cases">${workList.clear}</a>` : nothing}
        </div>
      </form>
    </details>
  `;
};
