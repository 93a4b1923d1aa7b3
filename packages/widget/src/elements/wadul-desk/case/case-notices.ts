import { html, nothing, type PropertyDeclarations, type PropertyValues, type TemplateResult } from 'lit';
import type { OfficerCase, ShownNotice } from '@wadul/core';
import { DeskScreen } from '../desk-screen.ts';
import { noticeView } from '../oversight/notice.view.ts';
import type { NoticeDecidedEvent } from '../oversight/notice-decision.ts';
import { oversightStyles } from '../oversight/oversight.styles.ts';
import { mayDecide } from '../oversight/oversight.view.ts';

/** What the complainant was told by e-mail, and what became of it. */
export class CaseNotices extends DeskScreen {
  static override styles = [...DeskScreen.styles, oversightStyles];
  static override properties: PropertyDeclarations = { ...DeskScreen.properties, complaint: { attribute: false }, notices: { state: true }, told: { state: true } };

  declare complaint: OfficerCase;
  private declare notices: readonly ShownNotice[] | undefined;
  private declare told: { readonly text: string; readonly bad: boolean } | undefined;

  constructor() {
    super();
    this.addEventListener('notice-decided', (event) => void this.#onDecided(event as NoticeDecidedEvent));
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    super.willUpdate(changed);
    if (changed.has('complaint')) void this.#load();
  }

  async #load(): Promise<void> {
    const { complaint, context } = this;
    try {
      const { notices } = await context.desk.complaintNotices(complaint.id);
      if (complaint.id === this.complaint.id) this.notices = notices;
    } catch (error) {
      this.told = { text: context.told(error), bad: true };
    }
  }

  async #onDecided({ notice }: NoticeDecidedEvent): Promise<void> {
    const words = this.words.notices;
    if (notice) {
      const said = { kind: words.kinds[notice.kind] };
      this.told = { text: notice.state === 'setAside' ? words.nowAside(said) : words.retried(said), bad: false };
      this.notices = this.notices?.map((one) => (one.id === notice.id ? notice : one));
    } else {
      this.told = { text: words.notFailed, bad: false };
      void this.#load();
    }
    await this.focusOn('#told');
  }

  protected override render(): TemplateResult {
    const { words, context, notices, told } = this;
    return html`<section class="panel" aria-labelledby="notices-title">
      <h2 id="notices-title">${words.notices.ofCase}</h2>
      ${told ? html`<p class="notice ${told.bad ? 'bad' : ''}" id="told" role=${told.bad ? 'alert' : 'status'} tabindex="-1">${told.text}</p>` : nothing}
      ${notices?.length === 0 ? html`<p>${words.notices.noneOfCase}</p>` : nothing}
      ${notices?.length
        ? html`<ul class="plain">
            ${notices.map(
              (notice) => html`<li class="stack">
                <div>${noticeView(context, notice)}</div>
                ${notice.state === 'failed' && mayDecide(context) ? html`<wadul-desk-notice .context=${context} .notice=${notice}></wadul-desk-notice>` : nothing}
              </li>`,
            )}
          </ul>`
        : nothing}
    </section>`;
  }
}
