import { html, nothing, type TemplateResult } from 'lit';
import type { Receipt } from '@wadul/core/filing';
import { inWords, momentInWords } from '../../../internal/dates.ts';
import type { Language } from '../../../internal/languages.ts';
import { inLanguage } from '../../../internal/in-language.ts';
import type { Locale } from '../../../locales/id.ts';

/** What the receipt is drawn from. */
export interface ReceiptModel {
  readonly receipt: Receipt;
  readonly superseded: boolean;
  /** How many came with the complaint. */
  readonly files: number;
  readonly words: Pick<Locale, 'receipt' | 'form'>;
  readonly language: Language;
  readonly zone: string;
  /** Address of the tracking page, with the ticket in its fragment. */
  readonly trackingPage: string;
  readonly target: '_top' | undefined;
  /** What came of copying, or of downloading. */
  readonly copied: string;
  readonly onCopy: () => void;
  readonly onPrint: () => void;
  readonly onDownload: () => void;
  readonly onAnother: () => void;
}

/** The receipt (tanda terima, R3): what the complainant keeps. */
export const receiptView = ({ receipt, superseded, files, words, language, zone, trackingPage, target, copied, onCopy, onPrint, onDownload, onAnother }: ReceiptModel): TemplateResult => {
  const say = words.receipt;
  const { on, estimated } = receipt.verificationDue;
  const due = `${inWords(on, language)}${estimated ? ` ${say.estimated}` : ''}`;
  const facts: [string, string][] = [
    [say.received, momentInWords(receipt.receivedAt, language, zone)],
    [say.office, receipt.office.name],
    [say.type, inLanguage(receipt.type.label, language)],
    [say.channel, inLanguage(receipt.channel.label, language)],
    [say.identity, words.form.identityModes[receipt.identityMode].label],
    ...(files > 0 ? [[say.attachments, say.files({ count: files })] as [string, string]] : []),
    [say.due, due],
  ];
  return html`
    <section class="receipt" part="receipt" aria-labelledby="receipt-title">
      <h2 id="receipt-title" part="heading" tabindex="-1">${say.title}</h2>
      <p>${say.lead({ ticket: receipt.ticket, due })}</p>
      ${superseded ? html`<p class="notice bad">${say.superseded}</p>` : nothing}
      <dl class="keys">
        <div><dt>${say.ticket}</dt><dd id="ticket">${receipt.ticket}</dd></div>
        <div><dt>${say.secret}</dt><dd id="secret">${receipt.secret}</dd></div>
      </dl>
      <p><strong>${say.once}</strong></p>
      <div class="actions">
        <button type="button" class="primary" part="button button-primary" @click=${onCopy}>${say.copy}</button>
        <button type="button" part="button" @click=${onPrint}>${say.print}</button>
        <button type="button" part="button" @click=${onDownload}>${say.download}</button>
      </div>
      <p role="status" class="screen">${copied}</p>
      <dl class="facts" aria-label=${say.heading}>
        ${facts.map(([name, value]) => html`<div><dt>${name}</dt><dd>${value}</dd></div>`)}
      </dl>
      <div>
        <h3>${say.next}</h3>
        <ol>
          ${say.steps.map((step) => html`<li>${step}</li>`)}
        </ol>
      </div>
      <div class="actions">
        <a class="button" part="button" href=${trackingPage} target=${target ?? nothing}>${say.track}</a>
        <button type="button" class="quiet" part="button" @click=${onAnother}>${say.another}</button>
      </div>
    </section>
  `;
};
