import { html, nothing, type TemplateResult } from 'lit';
import type { CaseStory } from '@wadul/core';
import { momentInWords } from '../../../internal/dates.ts';
import type { DeskContext, DeskWords } from '../desk-context.ts';

type Entry = CaseStory['events'][number];

/** The words of an event that stand in one field of its payload each. */
const said = (words: DeskWords, { type, payload }: Entry): TemplateResult | typeof nothing => {
  const texts = Object.entries(payload ?? {}).flatMap(([name, value]) => {
    if (name === 'type' || typeof value !== 'string') return [];
    const own = `${type}.${name}`;
    const label = own in words.fields ? words.fields[own as keyof typeof words.fields] : name in words.fields ? words.fields[name as keyof typeof words.fields] : undefined;
    const choice = `${name}.${value}`;
    return label === undefined ? [] : [[label, choice in words.choices ? words.choices[choice as keyof typeof words.choices] : value] as const];
  });
  return texts.length === 0 ? nothing : html`<dl class="facts">${texts.map(([label, text]) => html`<dt>${label}</dt><dd>${text}</dd>`)}</dl>`;
};

/** The story of a complaint, the newest first. */
export const storyView = ({ words, context, story }: { readonly words: DeskWords; readonly context: DeskContext; readonly story: CaseStory }): TemplateResult => {
  const { caseWords } = words;
  const titles: Readonly<Record<string, string>> = { ...words.events, ...caseWords.happened };
  const title = ({ type }: Entry): string => titles[`event.${type}`] ?? type;
  return html`
    <ol class="story">
      ${story.events.toReversed().map(
        (entry) => html`<li>
          <strong>${title(entry)}</strong>
          <div class="hint">${momentInWords(entry.at, context.language, context.office.zone)} · ${entry.by.name ?? caseWords.by[entry.by.kind]}</div>
          ${said(words, entry)}
        </li>`,
      )}
    </ol>
  `;
};
