import { html, nothing, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import type { CitizenView } from '@wadul/core/tracking';
import type { Locale } from '../../../locales/id.ts';
import { actionTypes, idOf, requestKinds, takesFiles, type ActionType, type Missing } from './actions.ts';

/** What the actions are drawn from. `missing` is a field that must be filled in, of one action. */
export interface ActionsModel {
  readonly view: CitizenView;
  readonly words: Pick<Locale, 'tracking' | 'issues'>;
  readonly busy: boolean;
  readonly missing: { readonly type: ActionType; readonly field: Missing } | undefined;
  /** An action that waits, such as for files that are under way, and what is said meanwhile. */
  readonly waiting: { readonly type: ActionType; readonly text: string } | undefined;
  /** Where files are picked; undefined where none can be added here. */
  readonly files: (() => TemplateResult | typeof nothing) | undefined;
  /** The office's own page with this complaint, where this page is another's: a person's data and files are not handed over through it. */
  readonly elsewhere: string | undefined;
  /** An action was unfolded. */
  readonly onOpen: (type: ActionType) => void;
  /** Somebody does not want to wait. */
  readonly onStop: (type: ActionType) => void;
  readonly onAct: (type: ActionType, form: HTMLFormElement) => void;
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
  readonly requests?: Locale['tracking']['madeDataRequest'];
  readonly danger?: true;
}

/** Once everything is erased nothing is kept of what somebody writes (R16). */
const wordless = ({ text: _text, ...shape }: Locale['tracking']['madeDataRequest']) => shape;

const shapesOf = (say: Locale['tracking'], { erased }: CitizenView): Record<ActionType, Shape> => ({
  'citizen.completedFile': { ...say.completedFile, needsText: true },
  'citizen.revived': say.revived,
  'citizen.acceptedAnswer': { ...say.acceptedAnswer, text: say.acceptedAnswer.remark },
  'citizen.disputedAnswer': { ...say.disputedAnswer, needsText: true },
  'citizen.addedFiles': { ...say.addedFiles, text: say.addedFiles.note },
  'citizen.askedForSeparateHearing': say.askedForSeparateHearing,
  'citizen.widenedIdentity': say.widenedIdentity,
  'citizen.madeDataRequest': { ...(erased.everything === undefined ? say.madeDataRequest : wordless(say.madeDataRequest)), requests: say.madeDataRequest },
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

const requests = ({ kinds, which, whichIssue }: Locale['tracking']['madeDataRequest'], id: string, lacks: boolean) => html`
  <fieldset class="ratings" aria-describedby=${lacks ? `${id}-error` : nothing}>
    <legend>${which}</legend>
    ${lacks ? html`<span class="error" part="error" id="${id}-error">${whichIssue}</span>` : nothing}
    ${requestKinds.map(
      (kind, index) => html`<div class="rate wide">
        <input type="radio" name="request" id=${index === 0 ? id : `${id}-${kind}`} value=${kind} aria-describedby="${id}-${kind}-hint" />
        <label for=${index === 0 ? id : `${id}-${kind}`}>${kinds[kind].label}</label><span class="hint" part="hint" id="${id}-${kind}-hint">${kinds[kind].hint}</span>
      </div>`,
    )}
  </fieldset>
`;

const action = (type: ActionType, shape: Shape, { words, busy, missing, waiting, files, onOpen, onStop, onAct }: ActionsModel) => {
  const id = idOf(type);
  const lacks = missing?.type === type ? missing.field : undefined;
  const submit = (event: SubmitEvent) => {
    event.preventDefault();
    if (busy) return;
    onAct(type, event.target as HTMLFormElement);
  };
  const picker =
    takesFiles(type) && files
      ? html`${lacks === 'files' ? html`<span class="error" part="error" id="${id}-files" tabindex="-1">${words.tracking.addedFiles.issue}</span>` : nothing} ${files()}`
      : nothing;
  const isAnswer = shape.needsText; // the words that were asked for come before the files
  return html`
    <details part="action" id=${id} ?open=${shape.needsText && type === 'citizen.completedFile'} @toggle=${({ target }: Event) => (target as HTMLDetailsElement).open && onOpen(type)}>
      <summary>${shape.open}</summary>
      <form novalidate @submit=${submit}>
        ${shape.hint ? html`<p id="${id}-hint">${shape.hint}</p>` : nothing} ${shape.rating ? rating(words.tracking, `${id}-rating`, shape.rating) : nothing}
        ${shape.requests ? requests(shape.requests, `${id}-request`, lacks === 'request') : nothing}
        ${isAnswer ? nothing : picker}
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
        ${isAnswer ? picker : nothing}
        ${shape.confirm
          ? html`<div class="field">
              ${lacks === 'confirm' ? html`<span class="error" part="error" id="${id}-error">${shape.confirmIssue}</span>` : nothing}
              <div class="rate">
                <input type="checkbox" id="${id}-confirm" name="confirm" aria-describedby=${lacks === 'confirm' ? `${id}-error` : nothing} /><label for="${id}-confirm">${shape.confirm}</label>
              </div>
            </div>`
          : nothing}
        ${picker === nothing
          ? nothing
          : html`<div aria-live="polite">
              ${waiting?.type === type
                ? html`<div class="notice" part="notice">
                    <p>${waiting.text}</p>
                    <div class="actions"><button type="button" part="button" @click=${() => onStop(type)}>${words.tracking.cancel}</button></div>
                  </div>`
                : nothing}
            </div>`}
        <div class="actions">
          <button id="${id}-send" class=${shape.danger ? 'danger' : 'primary'} part="button" aria-disabled=${busy}>${busy && !waiting ? words.tracking.sending : shape.send}</button>
        </div>
      </form>
    </details>
  `;
};

/** What is offered here: files that the office asked for are added where it asks, not a second time; and nothing of a person's data where the page is another's. */
const offeredOf = ({ view, files, elsewhere }: ActionsModel): readonly ActionType[] =>
  actionTypes.filter((type) => {
    if (!view.allowed.includes(type)) return false;
    if (type === 'citizen.addedFiles') return files !== undefined && !view.allowed.includes('citizen.completedFile');
    return type !== 'citizen.madeDataRequest' || elsewhere === undefined;
  });

/** What the complainant may do now, each folded up until it is wanted. */
export const actionsView = (model: ActionsModel): TemplateResult | typeof nothing => {
  const { words, elsewhere } = model;
  const shapes = shapesOf(words.tracking, model.view);
  const offered = offeredOf(model);
  if (offered.length === 0 && elsewhere === undefined) return nothing;
  return html`
    <section part="actions" aria-labelledby="actions-title">
      <h3 id="actions-title">${words.tracking.actions}</h3>
      ${elsewhere === undefined ? nothing : html`<p>${words.tracking.elsewhere} <a href=${elsewhere} part="link">${words.tracking.elsewhereLink}</a></p>`}
      <div class="doings">${repeat(offered, (type) => type, (type) => action(type, shapes[type], model))}</div>
    </section>
  `;
};
