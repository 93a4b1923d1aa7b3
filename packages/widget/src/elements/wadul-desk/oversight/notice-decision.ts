import { html, nothing, type PropertyDeclarations, type TemplateResult } from 'lit';
import type { ShownNotice } from '@wadul/core';
import { isProblemError } from '@wadul/core/client';
import { issueText } from '../../../internal/messages.ts';
import { DeskScreen } from '../desk-screen.ts';
import { oversightStyles } from './oversight.styles.ts';

/** An officer decided about a notice that failed: how it stands now, or none where somebody else did before. */
export class NoticeDecidedEvent extends Event {
  readonly notice: ShownNotice | undefined;

  constructor(notice: ShownNotice | undefined) {
    super('notice-decided', { bubbles: true, composed: true });
    this.notice = notice;
  }
}

/** What can be done about a notice that could not be delivered: have it tried again, or set it aside with a reason. */
export class NoticeDecision extends DeskScreen {
  static override styles = [...DeskScreen.styles, oversightStyles];
  static override properties: PropertyDeclarations = { ...DeskScreen.properties, notice: { attribute: false }, failure: { state: true }, error: { state: true }, busy: { state: true } };

  declare notice: ShownNotice;
  private declare failure: string | undefined;
  /** What is wrong with the reason. */
  private declare error: string | undefined;
  private declare busy: boolean;

  constructor() {
    super();
    this.busy = false;
  }

  async #decide(act: () => Promise<ShownNotice>): Promise<void> {
    if (this.busy) return;
    this.busy = true;
    this.failure = undefined;
    this.error = undefined;
    try {
      this.dispatchEvent(new NoticeDecidedEvent(await act()));
    } catch (error) {
      await this.#refused(error);
    } finally {
      this.busy = false;
    }
  }

  async #refused(error: unknown): Promise<void> {
    const { told, words } = this.context;
    const issue = isProblemError(error) ? error.problem.issues?.[0] : undefined;
    if (issue) {
      this.error = issueText(words, issue);
      await this.focusOn('#reason');
    } else if (isProblemError(error, 'notice-not-failed')) {
      this.dispatchEvent(new NoticeDecidedEvent(undefined));
    } else {
      this.failure = told(error);
      await this.focusOn('#failure');
    }
  }

  readonly #onSubmit = (event: SubmitEvent): void => {
    event.preventDefault();
    const reason = String(new FormData(event.currentTarget as HTMLFormElement).get('reason')).trim();
    if (reason === '') {
      this.error = issueText(this.words, { code: 'required' });
      void this.focusOn('#reason');
    } else void this.#decide(() => this.context.desk.setNoticeAside(this.notice.id, reason));
  };

  protected override render(): TemplateResult {
    const { notices, shell } = this.words;
    const { notice, failure, error, busy } = this;
    return html`<div class="stack">
      ${failure ? html`<p class="notice bad" id="failure" role="alert" tabindex="-1">${failure}</p>` : nothing}
      <div class="actions"><button @click=${() => void this.#decide(() => this.context.desk.retryNotice(notice.id))} aria-disabled=${busy}>${notices.retry}</button></div>
      <details>
        <summary>${notices.setAsideDo}</summary>
        <form class="stack" novalidate @submit=${this.#onSubmit}>
          <div class="field">
            <label for="reason">${notices.why} <span class="mark">${shell.required}</span></label>
            <span class="hint" id="reason-hint">${notices.whyHint}</span>
            <input id="reason" name="reason" required maxlength="1000" autocomplete="off" aria-invalid=${error ? 'true' : nothing} aria-describedby="reason-hint reason-error" />
            <span class="error" id="reason-error" ?hidden=${!error}>${error}</span>
          </div>
          <div class="actions"><button class="primary" aria-disabled=${busy}>${notices.setAsideDo}</button></div>
        </form>
      </details>
    </div>`;
  }
}
