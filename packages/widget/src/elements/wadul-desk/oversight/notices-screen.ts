import { html, nothing, type PropertyDeclarations, type TemplateResult } from 'lit';
import type { NoticeList } from '@wadul/core';
import { noticeView } from './notice.view.ts';
import type { NoticeDecidedEvent } from './notice-decision.ts';
import { mayDecide } from './oversight.view.ts';
import { WatchScreen } from './watch-screen.ts';

/** The notices of the office that could not be delivered, the longest waiting first. */
export class NoticesScreen extends WatchScreen<NoticeList> {
  static override properties: PropertyDeclarations = { ...WatchScreen.properties, done: { state: true } };

  /** What was decided last. */
  private declare done: string | undefined;
  protected readonly here = 'notices';

  constructor() {
    super();
    this.addEventListener('notice-decided', (event) => void this.#onDecided(event as NoticeDecidedEvent));
  }

  protected override ask(): Promise<NoticeList> {
    return this.context.desk.failedNotices();
  }

  async #onDecided({ notice }: NoticeDecidedEvent): Promise<void> {
    const { notices } = this.words;
    if (notice) {
      const said = { kind: notices.kinds[notice.kind] };
      this.done = `${notice.ticket} · ${notice.state === 'setAside' ? notices.nowAside(said) : notices.retried(said)}`;
      if (this.found) this.found = { ...this.found, notices: this.found.notices.filter(({ id }) => id !== notice.id) };
    } else {
      this.done = notices.notFailed;
      void this.load();
    }
    await this.focusOn('#done');
  }

  readonly #onMore = async (): Promise<void> => {
    const { found } = this;
    try {
      const more = await this.context.desk.failedNotices(found?.next);
      this.found = { ...more, notices: [...(found?.notices ?? []), ...more.notices] };
    } catch (error) {
      this.failure = this.context.told(error);
    }
  };

  protected override renderFound({ notices: list, next }: NoticeList): TemplateResult {
    const { context } = this;
    const { notices } = this.words;
    return html`
      <p class="hint">${notices.lead}</p>
      ${this.done ? html`<p class="notice" id="done" role="status" tabindex="-1">${this.done}</p>` : nothing}
      ${list.length === 0
        ? html`<p role="status">${notices.none}</p>`
        : html`<ul class="entries narrow">
            ${list.map(
              (notice) => html`<li>
                <h2><a href="#cases/${notice.complaintId}">${notice.ticket}</a></h2>
                ${noticeView(context, notice)} ${mayDecide(context) ? html`<wadul-desk-notice .context=${context} .notice=${notice}></wadul-desk-notice>` : nothing}
              </li>`,
            )}
          </ul>`}
      ${next === undefined ? nothing : html`<div class="actions"><button @click=${this.#onMore}>${notices.more}</button></div>`}
    `;
  }
}
