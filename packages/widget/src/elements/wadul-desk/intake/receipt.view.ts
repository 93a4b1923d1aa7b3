import { html, nothing, type TemplateResult } from 'lit';
import type { PossibleDuplicates, Receipt } from '@wadul/core';
import { inWords, momentInWords } from '../../../internal/dates.ts';
import { inLanguage } from '../../../internal/in-language.ts';
import { facts } from '../case/facts.view.ts';
import type { DeskContext, DeskWords } from '../desk-context.ts';

/** What a receipt is drawn from. */
export interface ReceiptModel {
  readonly receipt: Receipt;
  readonly words: DeskWords;
  readonly context: DeskContext;
  readonly server: string;
  /** Those that may be the same. */
  readonly found: PossibleDuplicates['complaints'];
  /** What came of downloading it. */
  readonly failure: string | undefined;
  readonly onDownload: () => void;
  readonly onOpen: (event: Event) => void;
  readonly onAnother: () => void;
}

/** The receipt (R3), to be printed and handed over, or read out. */
export const receiptView = ({ receipt, words, context, server, found, failure, onDownload, onOpen, onAnother }: ReceiptModel): TemplateResult => {
  const { receipt: say } = words.intake;
  const { language, office } = context;
  const { ticket, secret, receivedAt, type, channel, verificationDue, receivedBy } = receipt;
  return html`
    <section class="panel receipt" aria-labelledby="receipt-title">
      <h1 id="receipt-title" tabindex="-1">${say.title}</h1>
      <p>${office.name}</p>
      <p class="hint">${say.lead}</p>
      ${facts([
        [say.ticket, html`<span class="secret" id="ticket">${ticket}</span>`],
        [say.secret, html`<span class="secret" id="secret">${secret}</span>`],
        [say.received, momentInWords(receivedAt, language, office.zone)],
        [say.channel, inLanguage(channel.label, language)],
        [say.type, inLanguage(type.label, language)],
        [say.by, receivedBy],
        [say.verifyBy, `${inWords(verificationDue.on, language)}${verificationDue.estimated ? ` ${words.standing.estimated}` : ''}`],
      ])}
      <p>${say.track} ${server}/${office.slug}/track</p>
      <div class="actions">
        <button class="primary" @click=${() => print()}>${say.print}</button>
        <button @click=${onDownload}>${words.papers.ownReceipt}</button>
        <a class="button" href="#cases?q=${ticket}" @click=${onOpen}>${say.open}</a>
        <button class="quiet" @click=${onAnother}>${say.another}</button>
      </div>
      ${failure ? html`<p class="notice bad" role="alert">${failure}</p>` : nothing}
      ${found.length > 0 ? html`<wadul-desk-duplicates .context=${context} .ticket=${ticket} .found=${found}></wadul-desk-duplicates>` : nothing}
    </section>
  `;
};
