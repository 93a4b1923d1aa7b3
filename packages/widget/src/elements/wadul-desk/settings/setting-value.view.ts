import { html, type TemplateResult } from 'lit';
import type { DeskWords } from '../desk-context.ts';
import type { Language } from '../../../internal/languages.ts';
import { kindOf, settingWords, type SettingSchema } from './setting-schema.ts';

/** With what values are put in words. */
export interface ValueWords {
  readonly words: DeskWords;
  readonly language: Language;
}

/** The word for a value that is chosen from a list. */
export const choiceText = ({ settings: { choices } }: DeskWords, value: string): string => (value in choices ? choices[value as keyof typeof choices] : value);

const entriesOf = (value: unknown): [string, unknown][] => (typeof value === 'object' && value !== null ? Object.entries(value) : []);

/** A setting to be read: its parts by what they are called. What the schema does not know stands as it is. */
export const settingValue = (of: ValueWords, schema: SettingSchema | undefined, value: unknown): TemplateResult => {
  const { words, language } = of;
  const { settings } = words;
  if (value === undefined) return html`<span class="hint">${settings.unset}</span>`;
  if (typeof value === 'boolean') return html`${value ? settings.yes : settings.no}`;
  if (Array.isArray(value)) {
    if (value.length === 0) return html`<span class="hint">${settings.none}</span>`;
    return html`<ol class="lines">
      ${value.map((line) => html`<li>${settingValue(of, schema?.items, line)}</li>`)}
    </ol>`;
  }
  if (typeof value === 'object' && value !== null) {
    const known = Object.entries(schema?.properties ?? {});
    const shown: [string, SettingSchema | undefined, unknown][] = known.length > 0 ? known.map(([name, below]) => [settingWords(below, language).title, below, (value as Record<string, unknown>)[name]]) : entriesOf(value).map(([name, one]) => [name, undefined, one]);
    return html`<dl class="facts">
      ${shown.filter(([, , one]) => one !== undefined).map(([name, below, one]) => html`<dt>${name}</dt><dd>${settingValue(of, below, one)}</dd>`)}
    </dl>`;
  }
  const isWord = schema !== undefined && ['choice', 'fixed'].includes(kindOf(schema));
  return html`${isWord ? choiceText(words, String(value)) : String(value)}`;
};
