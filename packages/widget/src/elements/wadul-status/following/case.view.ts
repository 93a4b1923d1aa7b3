import { html, nothing, type TemplateResult } from 'lit';
import type { TimelineEntry } from '@wadul/core/tracking';
import { inWords, momentInWords } from '../../../internal/dates.ts';
import type { Language } from '../../../internal/languages.ts';
import type { Locale } from '../../../locales/id.ts';
import { actionsView, type ActionsModel } from './actions.view.ts';

/** What a found complaint is drawn from. */
export interface CaseModel extends ActionsModel {
  readonly words: Pick<Locale, 'tracking' | 'issues' | 'states' | 'events'>;
  readonly language: Language;
  readonly zone: string;
  readonly onRefresh: () => void;
  readonly onLeave: () => void;
}

const entry = ({ words, language, zone }: CaseModel, { at, label, by, text, to, planned }: TimelineEntry) => {
  const { tracking, events } = words;
  return html`
    <li part="entry">
      <p class="what">${label in events ? events[label as keyof typeof events] : tracking.unknownEvent}</p>
      <p class="hint"><time datetime=${at}>${momentInWords(at, language, zone)}</time> · ${tracking.by[by]}</p>
      ${planned ? html`<p><strong>${tracking.planned({ at: momentInWords(planned.at, language, zone), place: planned.place })}</strong></p>` : nothing}
      ${to ? html`<p>${tracking.to({ to })}</p>` : nothing} ${text ? html`<p class="said">${text}</p>` : nothing}
    </li>
  `;
};

const due = ({ view, words, language }: CaseModel) => {
  if (!view.due) return nothing;
  const on = inWords(view.due.on, language);
  return view.due.overdue ? html`<p class="error">${words.tracking.overdue({ on })}</p>` : html`<p>${words.tracking.due({ on, estimated: view.due.estimated })}</p>`;
};

const answer = ({ view, words, language, zone }: CaseModel) => {
  if (!view.answer) return nothing;
  const { text, at, respondBy } = view.answer;
  return html`
    <section class="notice" part="answer" aria-labelledby="answer-title">
      <h3 id="answer-title">${words.tracking.answer}</h3>
      <p class="said">${text}</p>
      <p class="hint">${momentInWords(at, language, zone)}</p>
      ${respondBy ? html`<p>${words.tracking.respondBy({ on: inWords(respondBy, language) })}</p>` : nothing}
    </section>
  `;
};

const facts = ({ view, words, language, zone }: CaseModel) => {
  const say = words.tracking;
  const pairs: [string, string][] = [
    [say.ticket, view.ticket],
    [say.received, momentInWords(view.receivedAt, language, zone)],
    [say.type, view.type.label[language] ?? view.type.label.id],
    [say.office, view.office.name],
    [say.identity, say.identityModes[view.identityMode]],
  ];
  return html`<dl class="facts">${pairs.map(([name, value]) => html`<div><dt>${name}</dt><dd>${value}</dd></div>`)}</dl>`;
};

/** A found complaint: where it stands and whose turn it is, what was answered, what can be done, and the story so far. */
export const caseView = (model: CaseModel): TemplateResult => {
  const { view, words, onRefresh, onLeave } = model;
  const { tracking, states } = words;
  return html`
    <div class="case" part="case">
      <section class="standing" part="standing">
        <h2 id="state" part="heading" tabindex="-1">${view.label in states ? states[view.label as keyof typeof states] : tracking.unknownEvent}</h2>
        <p>${view.outcome !== undefined && view.outcome in tracking.outcomes ? tracking.outcomes[view.outcome as keyof typeof tracking.outcomes] : tracking.turn[view.turn]}</p>
        ${due(model)}
      </section>
      ${view.missing ? html`<section class="notice" part="missing"><h3>${tracking.missing}</h3><p class="said">${view.missing}</p></section>` : nothing} ${answer(model)}
      ${view.nextStep ? html`<section class="notice" part="next-step"><h3>${tracking.nextStep}</h3><p class="said">${view.nextStep}</p></section>` : nothing} ${actionsView(model)}
      <section part="story" aria-labelledby="story-title">
        <h3 id="story-title">${tracking.story}</h3>
        <ol class="story">
          ${view.timeline.toReversed().map((one) => entry(model, one))}
        </ol>
      </section>
      ${facts(model)}
      <div class="actions">
        <button type="button" part="button" @click=${onRefresh}>${tracking.refresh}</button>
        <button type="button" class="quiet" part="button" @click=${onLeave}>${tracking.leave}</button>
      </div>
    </div>
  `;
};
