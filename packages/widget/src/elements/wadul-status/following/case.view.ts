import { html, nothing, type TemplateResult } from 'lit';
import type { CitizenView, TimelineEntry } from '@wadul/core/tracking';
import { inWords, momentInWords } from '../../../internal/dates.ts';
import type { Language } from '../../../internal/languages.ts';
import { inLanguage } from '../../../internal/in-language.ts';
import type { Locale } from '../../../locales/id.ts';
import { sizeText } from '../../wadul-form/attaching/file-words.ts';
import { actionsView, type ActionsModel } from './actions.view.ts';

/** What a found complaint is drawn from. */
export interface CaseModel extends ActionsModel {
  readonly words: Pick<Locale, 'tracking' | 'issues' | 'states' | 'events'>;
  readonly language: Language;
  readonly zone: string;
  /** Whether it is in an issued book. */
  readonly book: TemplateResult | undefined;
  readonly onRefresh: () => void;
  readonly onLeave: () => void;
}

const entry = ({ words, language, zone }: CaseModel, { at, label, by, text, to, planned, mail }: TimelineEntry) => {
  const { tracking, events } = words;
  return html`
    <li part="entry">
      <p class="what">${label in events ? events[label as keyof typeof events] : tracking.unknownEvent}</p>
      <p class="hint"><time datetime=${at}>${momentInWords(at, language, zone)}</time> · ${tracking.by[by]}</p>
      ${mail ? html`<p class="hint">${tracking.mail[mail.state]({ at: momentInWords(mail.at, language, zone) })}</p>` : nothing}
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
    [say.type, inLanguage(view.type.label, language)],
    [say.office, view.office.name],
    [say.identity, say.identityModes[view.identityMode]],
  ];
  return html`<dl class="facts">${pairs.map(([name, value]) => html`<div><dt>${name}</dt><dd>${value}</dd></div>`)}</dl>`;
};

const file = ({ words, language, zone }: CaseModel, { name, kind, size, state, addedAt }: CitizenView['attachments'][number]) => {
  const say = words.tracking.files;
  return html`
    <li part="file">
      <p class="what">${name ?? say.kinds[kind]}</p>
      <p class="hint">${name === undefined ? nothing : html`${say.kinds[kind]} · `}${sizeText(say, size, language)} · ${momentInWords(addedAt, language, zone)}</p>
      ${state === 'infected' || state === 'erased' ? html`<p>${say.states[state]}</p>` : nothing}
    </li>
  `;
};

const files = (model: CaseModel) => {
  const { attachments } = model.view;
  if (attachments.length === 0) return nothing;
  return html`
    <section part="files" aria-labelledby="files-title">
      <h3 id="files-title">${model.words.tracking.files.title}</h3>
      <ul class="list">${attachments.map((one) => file(model, one))}</ul>
    </section>
  `;
};

const request = ({ words, language, zone }: CaseModel, { kind, at, answerBy, answeredAt, granted }: CitizenView['dataRequests'][number]) => {
  const say = words.tracking;
  return html`
    <li part="data-request">
      <p class="what">${say.madeDataRequest.kinds[kind].label}</p>
      <p class="hint">${say.dataRequests.asked({ at: momentInWords(at, language, zone) })}</p>
      <p>
        ${answeredAt === undefined
          ? say.dataRequests.answerBy({ at: momentInWords(answerBy, language, zone) })
          : (granted ? say.dataRequests.granted : say.dataRequests.declined)({ at: momentInWords(answeredAt, language, zone) })}
      </p>
    </li>
  `;
};

/** What was asked of one's data, and what became of it. */
const personalData = (model: CaseModel) => {
  const { view, words, language, zone } = model;
  const { dataRequests: say } = words.tracking;
  const gone = (['everything', 'person', 'ktp'] as const).find((what) => view.erased[what] !== undefined);
  const goneAt = gone && view.erased[gone];
  if (view.dataRequests.length === 0 && !view.restricted && goneAt === undefined) return nothing;
  return html`
    <section part="personal-data" aria-labelledby="data-title">
      <h3 id="data-title">${say.title}</h3>
      ${goneAt === undefined ? nothing : html`<p>${say.erased[gone as 'ktp']({ at: momentInWords(goneAt, language, zone) })}</p>`}
      ${view.restricted ? html`<p>${say.restricted}</p>` : nothing}
      <ul class="list">${view.dataRequests.map((one) => request(model, one))}</ul>
    </section>
  `;
};

/** A found complaint: where it stands and whose turn it is, what was answered, what can be done, and the story so far. */
export const caseView = (model: CaseModel): TemplateResult => {
  const { view, words, book, onRefresh, onLeave } = model;
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
      ${files(model)} ${personalData(model)} ${book ?? nothing} ${facts(model)}
      <div class="actions">
        <button type="button" part="button" @click=${onRefresh}>${tracking.refresh}</button>
        <button type="button" class="quiet" part="button" @click=${onLeave}>${tracking.leave}</button>
      </div>
    </div>
  `;
};
