import { html, nothing, type TemplateResult } from 'lit';
import type { StaffWithPassword } from '@wadul/core';
import type { DeskWords } from '../desk-context.ts';

/** What a slip with a one-time password is drawn from. */
export interface SlipModel {
  readonly words: DeskWords;
  readonly office: string;
  readonly given: StaffWithPassword;
  /** What came of copying. */
  readonly copied: boolean | undefined;
  readonly onCopy: () => void;
  readonly onDone: () => void;
}

/** A one-time password, shown this once, to be handed over. */
export const slipView = ({ words, office, given: { officer, password }, copied, onCopy, onDone }: SlipModel): TemplateResult => {
  const { officers } = words;
  return html`
    <section class="panel slip" aria-labelledby="slip-title">
      <h2 id="slip-title" tabindex="-1">${officers.slip}</h2>
      <p>${office}</p>
      <dl class="facts">
        <dt>${officers.name}</dt>
        <dd>${officer.name}</dd>
        <dt>${officers.login}</dt>
        <dd><span class="secret">${officer.login}</span></dd>
        <dt>${officers.password}</dt>
        <dd><span class="secret" id="one-time-password">${password}</span></dd>
      </dl>
      <p>${officers.slipLasts}</p>
      <p class="hint">${officers.slipLead}</p>
      <div class="actions">
        <button class="primary" type="button" @click=${onCopy}>${officers.copy}</button>
        <button type="button" @click=${() => print()}>${officers.print}</button>
        <button class="quiet" type="button" @click=${onDone}>${officers.done}</button>
      </div>
      <div role="status">${copied === undefined ? nothing : copied ? officers.copied : officers.notCopied}</div>
    </section>
  `;
};
