import { html, nothing, type PropertyDeclarations, type TemplateResult } from 'lit';
import type { OfficerCase, OfficerEvent } from '@wadul/core';
import { isProblemError } from '@wadul/core/client';
import { momentInWords } from '../../../internal/dates.ts';
import { issueText } from '../../../internal/messages.ts';
import { DeskScreen } from '../desk-screen.ts';
import { oversightStyles } from '../oversight/oversight.styles.ts';
import { termBadge } from '../oversight/term.view.ts';
import { saveFile } from '../save-file.ts';

type Request = OfficerCase['dataRequests'][number];
type Action = OfficerEvent['type'];

/** Somebody wants the form of an action opened. */
export class ActionWantedEvent extends Event {
  readonly action: Action;

  constructor(action: Action) {
    super('action-wanted', { bubbles: true, composed: true });
    this.action = action;
  }
}

/** Something of a complaint was looked at, and its log has it. */
export class LookedEvent extends Event {
  constructor() {
    super('looked', { bubbles: true, composed: true });
  }
}

/** What the complainant asked of the data that is kept of them, how each request stands, and what answers it (R16). */
export class CaseRequests extends DeskScreen {
  static override styles = [...DeskScreen.styles, oversightStyles];
  static override properties: PropertyDeclarations = {
    ...DeskScreen.properties,
    complaint: { attribute: false },
    busy: { state: true },
    done: { state: true },
    failure: { state: true },
    error: { state: true },
  };

  declare complaint: OfficerCase;
  private declare busy: boolean;
  private declare done: boolean;
  private declare failure: string | undefined;
  /** What is wrong with the reason. */
  private declare error: string | undefined;

  constructor() {
    super();
    this.busy = false;
    this.done = false;
  }

  #may(action: Action): boolean {
    return this.complaint.allowed.includes(action);
  }

  readonly #onBundle = async (event: SubmitEvent): Promise<void> => {
    event.preventDefault();
    if (this.busy) return;
    const form = event.currentTarget as HTMLFormElement;
    const reason = String(new FormData(form).get('reason')).trim();
    this.failure = undefined;
    this.done = false;
    this.error = reason === '' ? issueText(this.words, { code: 'required' }) : undefined;
    if (this.error) {
      await this.focusOn('#bundle-reason');
      return;
    }
    this.busy = true;
    try {
      const { desk, proved } = this.context;
      saveFile(await proved(() => desk.makeBundle(this.complaint.id, reason)), this.words.requests.bundleFile);
      form.reset();
      this.done = true;
      this.dispatchEvent(new LookedEvent());
      await this.focusOn('#bundled');
    } catch (error) {
      await this.#refused(error);
    } finally {
      this.busy = false;
    }
  };

  async #refused(error: unknown): Promise<void> {
    const issue = isProblemError(error) ? error.problem.issues?.[0] : undefined;
    if (issue) this.error = issueText(this.words, issue);
    else this.failure = this.context.told(error);
    await this.focusOn(issue ? '#bundle-reason' : '#bundle-failure');
  }

  protected override render(): TemplateResult {
    const { words, complaint } = this;
    const { dataRequests } = complaint;
    const wantsCopy = dataRequests.some(({ kind }) => kind === 'access') && this.#may('officer.viewedIdentity') && complaint.complainant !== undefined;
    return html`<section class="panel" aria-labelledby="requests-title">
      <h2 id="requests-title">${words.requests.title}</h2>
      <ul class="plain">
        ${dataRequests.map((request) => this.#renderRequest(request))}
      </ul>
      ${wantsCopy ? this.#renderBundle() : nothing}
    </section>`;
  }

  #renderRequest(request: Request): TemplateResult {
    const { words, context } = this;
    const { requests, choices } = words;
    const { kind, at, answerBy, answeredAt, granted } = request;
    const moment = (instant: string): string => momentInWords(instant, context.language, context.office.zone);
    const isWaiting = answeredAt === undefined;
    const answered = granted === true ? requests.granted : requests.refused;
    const overdue = Date.parse(answerBy) < context.now().getTime();
    return html`<li class="stack">
      <div>
        <strong>${choices[`request.${kind}`]}</strong> <span class="hint">${requests.askedAt({ at: moment(at) })}</span>
        <p>${isWaiting ? termBadge(context, { answerBy, overdue }) : html`<span class="badge">${answered({ at: moment(answeredAt) })}</span>`}</p>
        ${this.#renderState(request, moment)}
      </div>
      ${isWaiting ? this.#renderSteps(request) : nothing}
    </li>`;
  }

  /** What is so now because of a request. */
  #renderState({ kind, answeredAt, granted }: Request, moment: (at: string) => string): TemplateResult | typeof nothing {
    const { requests } = this.words;
    const { restricted, erased, closed } = this.complaint;
    if (kind === 'restriction' && granted === true) return html`<p>${restricted ? requests.restricted : requests.lifted}</p>`;
    if (kind !== 'erasure') return nothing;
    if (erased.everything !== undefined) return html`<p>${requests.erased({ at: moment(erased.everything) })}</p>`;
    return answeredAt === undefined && !closed ? html`<p>${requests.onceClosed}</p>` : nothing;
  }

  #renderSteps({ kind }: Request): TemplateResult {
    const { requests } = this.words;
    const step = (action: Action, label: string) =>
      this.#may(action) ? html`<button @click=${() => this.dispatchEvent(new ActionWantedEvent(action))}>${label}</button>` : nothing;
    return html`<div class="actions">${kind === 'correction' ? step('officer.correctedPerson', requests.correct) : nothing} ${step('officer.answeredDataRequest', requests.answer)}</div>`;
  }

  #renderBundle(): TemplateResult {
    const { requests, shell, caseWords } = this.words;
    const { busy, done, failure, error } = this;
    return html`<details>
      <summary>${requests.bundle}</summary>
      <form class="stack" novalidate @submit=${this.#onBundle}>
        <p>${requests.bundleLead}</p>
        ${failure ? html`<p class="notice bad" id="bundle-failure" role="alert" tabindex="-1">${failure}</p>` : nothing}
        <div class="field">
          <label for="bundle-reason">${requests.bundleReason} <span class="mark">${shell.required}</span></label>
          <span class="hint" id="bundle-reason-hint">${caseWords.lookHint}</span>
          <input id="bundle-reason" name="reason" required maxlength="4000" autocomplete="off" aria-invalid=${error ? 'true' : nothing} aria-describedby="bundle-reason-hint bundle-reason-error" />
          <span class="error" id="bundle-reason-error" ?hidden=${!error}>${error}</span>
        </div>
        <div class="actions"><button class="primary" aria-disabled=${busy}>${requests.bundleDo}</button></div>
        ${done ? html`<p class="notice" id="bundled" role="status" tabindex="-1">${requests.bundled}</p>` : nothing}
      </form>
    </details>`;
  }
}
