import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import { idOf } from '../../wadul-form/field.view.ts';
import type { DeskWords } from '../desk-context.ts';
import type { Language } from '../../../internal/languages.ts';
import { draftAt, emptyDraft, kindOf, settingWords, type Draft, type SettingSchema } from './setting-schema.ts';
import { choiceText } from './setting-value.view.ts';

/** What the fields of a section are drawn from. */
export interface SettingFieldsModel {
  readonly words: DeskWords;
  readonly language: Language;
  /** The whole section, as it is being worked on. */
  readonly draft: Draft;
  /** What is wrong, by pointer. */
  readonly errors: Readonly<Record<string, string>>;
  readonly onChange: (path: readonly string[], value: Draft) => void;
  /** A line of a list was added, moved or taken away: where the focus goes. */
  readonly onFocus: (id: string) => void;
}

/** A setting at its place. */
interface At {
  readonly schema: SettingSchema;
  readonly path: readonly string[];
  readonly title: string;
  readonly help: string;
  readonly required: boolean;
}

const pointerOf = (path: readonly string[]): string => path.map((name) => `/${name}`).join('');

const described = (model: SettingFieldsModel, { path, help }: At): string | typeof nothing => {
  const id = idOf(pointerOf(path));
  return [help && `${id}-hint`, model.errors[pointerOf(path)] && `${id}-error`].filter(Boolean).join(' ') || nothing;
};

const said = ({ errors }: SettingFieldsModel, { path, help }: At): TemplateResult => {
  const pointer = pointerOf(path);
  const id = idOf(pointer);
  return html`${help ? html`<span class="hint" id="${id}-hint">${help}</span>` : nothing}${errors[pointer] ? html`<span class="error" id="${id}-error">${errors[pointer]}</span>` : nothing}`;
};

const mark = ({ words }: SettingFieldsModel, { required }: At) => (required ? html` <span class="mark">${words.shell.required}</span>` : nothing);

const field = (model: SettingFieldsModel, at: At, control: TemplateResult): TemplateResult => html`<div class="field"><label for=${idOf(pointerOf(at.path))}>${at.title}${mark(model, at)}</label>${said(model, at)}${control}</div>`;

const typed = (model: SettingFieldsModel, at: At, kind: 'line' | 'number' | 'passage'): TemplateResult => {
  const pointer = pointerOf(at.path);
  const value = String(draftAt(model.draft, at.path) ?? '');
  const [required, invalid] = [at.required ? 'true' : nothing, model.errors[pointer] ? 'true' : nothing];
  const onInput = (event: Event): void => model.onChange(at.path, (event.target as HTMLInputElement | HTMLTextAreaElement).value);
  return field(
    model,
    at,
    kind === 'passage'
      ? html`<textarea id=${idOf(pointer)} name=${pointer} rows=${Math.min(12, Math.ceil((value.length + 1) / 60))} autocomplete="off" aria-required=${required} aria-invalid=${invalid} aria-describedby=${described(model, at)} .value=${live(value)} @input=${onInput}></textarea>`
      : html`<input id=${idOf(pointer)} name=${pointer} autocomplete="off" inputmode=${kind === 'number' ? 'numeric' : nothing} aria-required=${required} aria-invalid=${invalid} aria-describedby=${described(model, at)} .value=${live(value)} @input=${onInput} />`,
  );
};

const choice = (model: SettingFieldsModel, at: At): TemplateResult => {
  const pointer = pointerOf(at.path);
  const chosen = draftAt(model.draft, at.path);
  return field(
    model,
    at,
    html`<select id=${idOf(pointer)} name=${pointer} autocomplete="off" aria-required=${at.required ? 'true' : nothing} aria-invalid=${model.errors[pointer] ? 'true' : nothing} aria-describedby=${described(model, at)} @change=${(event: Event) => model.onChange(at.path, (event.target as HTMLSelectElement).value)}>
      ${at.required ? nothing : html`<option value="" .selected=${live(chosen === undefined || chosen === '')}>${model.words.settings.unset}</option>`}
      ${(at.schema.enum ?? []).map((value) => html`<option value=${value} .selected=${live(value === chosen)}>${choiceText(model.words, value)}</option>`)}
    </select>`,
  );
};

const decision = (model: SettingFieldsModel, at: At): TemplateResult => {
  const pointer = pointerOf(at.path);
  const id = idOf(pointer);
  return html`<div class="check">
    <input type="checkbox" id=${id} name=${pointer} aria-describedby=${described(model, at)} .checked=${live(draftAt(model.draft, at.path) === true)} @change=${(event: Event) => model.onChange(at.path, (event.target as HTMLInputElement).checked)} />
    <div class="field"><label for=${id}>${at.title}</label>${said(model, at)}</div>
  </div>`;
};

const group = (model: SettingFieldsModel, at: At, isSection: boolean): TemplateResult => {
  const pointer = pointerOf(at.path);
  const inside = Object.entries(at.schema.properties ?? {}).map(([name, schema]) => settingField(model, { schema, path: [...at.path, name], ...settingWords(schema, model.language), required: at.schema.required?.includes(name) ?? false }));
  if (isSection) return html`<div class="stack" id=${idOf(pointer)} tabindex="-1">${model.errors[pointer] ? said(model, { ...at, help: '' }) : nothing}${inside}</div>`;
  return html`<fieldset class="group panel" id=${idOf(pointer)} tabindex="-1" aria-describedby=${described(model, at)}>
    <legend>${at.title}${mark(model, at)}</legend>
    ${said(model, at)}
    <div class="parts">${inside}</div>
  </fieldset>`;
};

const moved = (lines: readonly Draft[], from: number, to: number): readonly Draft[] => lines.with(from, lines[to]).with(to, lines[from]);

const list = (model: SettingFieldsModel, at: At, isSection: boolean): TemplateResult => {
  const { settings } = model.words;
  const { onChange, onFocus } = model;
  const { schema, path, title } = at;
  const items = schema.items ?? {};
  const lines = (draftAt(model.draft, path) ?? []) as readonly Draft[];
  const id = idOf(pointerOf(path));
  const lineTitle = (index: number): string => settings.line({ title, n: index + 1 });
  const isGroup = kindOf(items) === 'group';
  const tools = (index: number): TemplateResult => html`<div class="tools">
    <button type="button" class="quiet" id="${id}-${index}-up" aria-label=${settings.up({ line: lineTitle(index) })} aria-disabled=${index === 0} @click=${() => {
      if (index === 0) return;
      onChange(path, moved(lines, index, index - 1));
      onFocus(`${id}-${index - 1}-up`);
    }}>↑</button>
    <button type="button" class="quiet" id="${id}-${index}-down" aria-label=${settings.down({ line: lineTitle(index) })} aria-disabled=${index === lines.length - 1} @click=${() => {
      if (index === lines.length - 1) return;
      onChange(path, moved(lines, index, index + 1));
      onFocus(`${id}-${index + 1}-down`);
    }}>↓</button>
    <button type="button" class="quiet" aria-label=${settings.remove({ line: lineTitle(index) })} @click=${() => {
      onChange(path, lines.toSpliced(index, 1));
      onFocus(`${id}-add`);
    }}>✕</button>
  </div>`;
  return html`<fieldset class="group" id=${id} tabindex="-1" aria-describedby=${described(model, { ...at, help: isSection ? '' : at.help })}>
    <legend class=${isSection ? 'sr' : ''}>${title}</legend>
    ${said(model, isSection ? { ...at, help: '' } : at)}
    ${lines.length === 0 ? html`<p class="hint">${settings.none}</p>` : nothing}
    <ol class="lines-form">
      ${lines.map((_, index) => {
        const line: At = { schema: items, path: [...path, String(index)], title: lineTitle(index), help: '', required: true };
        return html`<li class=${isGroup ? 'tall' : ''}>${settingField(model, line)} ${tools(index)}</li>`;
      })}
    </ol>
    <div class="actions"><button type="button" id="${id}-add" @click=${() => {
      onChange(path, [...lines, emptyDraft(items)]);
      onFocus(isGroup ? `${id}-${lines.length}-${Object.keys(items.properties ?? {})[0] ?? ''}` : `${id}-${lines.length}`);
    }}>${settings.add({ title })}</button></div>
  </fieldset>`;
};

/** One setting, and all that is below it. @param isSection the screen has its name and its help already */
export const settingField = (model: SettingFieldsModel, at: At, isSection = false): TemplateResult | typeof nothing => {
  const kind = kindOf(at.schema);
  switch (kind) {
    case 'group':
      return group(model, at, isSection);
    case 'list':
      return list(model, at, isSection);
    case 'choice':
      return choice(model, at);
    case 'decision':
      return decision(model, at);
    case 'fixed':
      return nothing;
    case 'record':
      return html`<p>${at.title}: <a href="#days-off">${model.words.settings.elsewhere}</a></p>`;
    default:
      return typed(model, at, kind);
  }
};
