import { html, nothing, type TemplateResult } from 'lit';
import type { Locale } from '../../locales/id.ts';
import type { Notice, Shown } from './shown.ts';

/** What stands below the fields. */
export interface FootModel {
  readonly words: Locale['form'];
  readonly privacyNotice: string | undefined;
  readonly shown: Shown;
  readonly anonymous: boolean;
  readonly fileAnew: string;
  /** Somebody asked for the form to be emptied, and is asked whether they mean it. */
  readonly wiping: boolean;
  readonly onAction: () => void;
  readonly onWiping: (wiping: boolean) => void;
  readonly onWipe: () => void;
}

/** What is said about sending, or about what did not load, with the button that goes with it; read out when it comes. */
export const noticeView = (notice: Notice | undefined, label: string, onAction: () => void): TemplateResult | typeof nothing =>
  notice
    ? html`<div class="notice ${notice.good ? '' : 'bad'}" part="notice">
        <p>${notice.text}</p>
        ${notice.action ? html`<p class="actions"><button type="button" part="button" @click=${onAction}>${label}</button></p>` : nothing}
      </div>`
    : nothing;

/** The privacy notice, what is said about sending, the button that sends, and the draft. */
export const foot = ({ words, privacyNotice, shown: { phase, notice }, anonymous, fileAnew, wiping, onAction, onWiping, onWipe }: FootModel): TemplateResult => {
  const sending = phase === 'sending';
  const label = notice?.action === 'anew' ? fileAnew : notice?.action === 'stop' ? words.cancel : words.retry;
  return html`
    <div class="foot">
      <details class="privacy" part="privacy">
        <summary>${words.privacy}</summary>
        <p>${privacyNotice}</p>
      </details>
      <div aria-live="polite">
        ${sending ? html`<p class="sr">${words.sending}</p>` : nothing}
        ${noticeView(notice, label, onAction)}
      </div>
      <div class="actions">
        <button id="send" class="primary" part="button button-primary" aria-disabled=${sending}>${sending ? words.sending : words.send}</button>
      </div>
      <div class="hint">
        <p>${anonymous ? words.draftAnonymous : words.draft}</p>
        ${wiping
          ? html`<p class="actions">
              <button type="button" id="wipe-sure" part="button" @click=${onWipe}>${words.wipeSure}</button>
              <button type="button" class="quiet" part="button" @click=${() => onWiping(false)}>${words.cancel}</button>
            </p>`
          : html`<button type="button" id="wipe" class="quiet" part="button" @click=${() => onWiping(true)}>${words.wipe}</button>`}
      </div>
    </div>
  `;
};
