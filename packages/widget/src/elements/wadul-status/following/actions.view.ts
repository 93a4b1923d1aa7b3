import { html, nothing, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import type { CitizenEvent, CitizenView } from '@wadul/core/tracking';
import type { Locale } from '../../../locales/id.ts';
import { actionTypes, toEvent, type ActionType, type Missing } from './actions.ts';

/** What the actions are drawn from. `missing` is a field that must be filled in, of one action. */
export interface ActionsModel {
  readonly view: CitizenView;
  readonly words: Pick<Locale, 'tracking' | 'issues'>;
  readonly busy: boolean;
  readonly missing: { readonly type: ActionType; readonly field: Missing } | undefined;
  readonly onMissing: (type: ActionType, field: Missing) => void;
  readonly onEvent: (event: CitizenEvent) => void;
}

/** What can be typed with an action. */
interface Shape {
  readonly open: string;
  readonly send: string;
  readonly hint?: string;
  readonly text?: string;
  readonly needsText?: true;
  readonly confirm?: string;
  readonly confirmIssue?: string;
  readonly rating?: string;
  readonly danger?: true;
}

const shapesOf = (say: Locale['tracking']): Record<ActionType, Shape> => ({
  'citizen.completedFile': { ...say.completedFile, needsText: true },
  'citizen.revived': say.revived,
  'citizen.acceptedAnswer': { ...say.acceptedAnswer, text: say.acceptedAnswer.remark },
  'citizen.disputedAnswer': { ...say.disputedAnswer, needsText: true },
  'citizen.askedForSeparateHearing': say.askedForSeparateHearing,
  'citizen.widenedIdentity': say.widenedIdentity,
  'citizen.withdrew': { ...say.withdrew, danger: true },
});

const rating = (say: Locale['tracking'], id: string, legend: string) => html`
  <fieldset class="ratings">
    <legend>${legend}</legend>
    ${[say.acceptedAnswer.noRating, ...say.acceptedAnswer.ratings].map(
      (word, value) => html`<div class="rate">
        <input type="radio" name="rating" id="${id}-${value}" value=${value} ?checked=${value === 0} /><label for="${id}-${value}">${word}</label>
      </div>`,
    )}
  </fieldset>
`;

const action = (type: ActionType, shape: Shape, { words, busy, missing, onMissing, onEvent }: ActionsModel) => {
  const id = type.slice(type.indexOf('.') + 1);
  const lacks = missing?.type === type ? missing.field : undefined;
  const submit = (event: SubmitEvent) => {
    event.preventDefault();
    if (busy) return;
    const made = toEvent(type, new FormData(event.target as HTMLFormElement));
    if (typeof made === 'string') onMissing(type, made);
    else onEvent(made);
  };
  return html`
    <details part="action" ?open=${shape.needsText && type === 'citizen.completedFile'}>
      <summary>${shape.open}</summary>
      <form novalidate @submit=${submit}>
        ${shape.hint ? html`<p id="${id}-hint">${shape.hint}</p>` : nothing} ${shape.rating ? rating(words.tracking, `${id}-rating`, shape.rating) : nothing}
        ${shape.text
          ? html`<div class="field">
              <label for="${id}-text">${shape.text}</label>
              ${lacks === 'text' ? html`<span class="error" part="error" id="${id}-error">${words.issues.required}</span>` : nothing}
              <textarea
                part="control"
                id="${id}-text"
                name="text"
                rows="4"
                aria-required=${shape.needsText ? 'true' : nothing}
                aria-invalid=${lacks === 'text' ? 'true' : nothing}
                aria-describedby=${[lacks === 'text' && `${id}-error`, shape.hint && `${id}-hint`].filter(Boolean).join(' ') || nothing}
              ></textarea>
            </div>`
          : nothing}
        ${shape.confirm
          ? html`<div class="field">
              ${lacks === 'confirm' ? html`<span class="error" part="error" id="${id}-error">${shape.confirmIssue}</span>` : nothing}
              <div class="rate">
                <input type="checkbox" id="${id}-confirm" name="confirm" aria-describedby=${lacks === 'confirm' ? `${id}-error` : nothing} /><label for="${id}-confirm">${shape.confirm}</label>
              </div>
            </div>`
          : nothing}
        <div class="actions">
          <button class=${shape.danger ? 'danger' : 'primary'} part="button" aria-disabled=${busy}>${busy ? words.tracking.sending : shape.send}</button>
        </div>
      </form>
    </details>
  `;
};

/** What the complainant may do now, each folded up until it is wanted. */
export const actionsView = (model: ActionsModel): TemplateResult | typeof nothing => {
  const { view, words } = model;
  const shapes = shapesOf(words.tracking);
  const offered = actionTypes.filter((type) => view.allowed.includes(type));
  if (offered.length === 0) return nothing;
  return html`
    <section part="actions" aria-labelledby="actions-title">
      <h3 id="actions-title">${words.tracking.actions}</h3>
      <div class="doings">${repeat(offered, (type) => type, (type) => action(type, shapes[type], model))}</div>
    </section>
  `;
};
