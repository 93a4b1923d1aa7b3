import { html, type TemplateResult } from 'lit';
import type { DeskWords } from '../desk-context.ts';

/** What recovery codes are shown with. */
export interface RecoveryCodesModel {
  readonly codes: readonly string[];
  /** Whose they are, for the sheet of paper. */
  readonly whose: string;
  readonly onCopy: () => void;
  readonly onPrint: () => void;
  readonly onKept: () => void;
}

/** Recovery codes, this once. */
export const recoveryCodesView = ({ account }: DeskWords, { codes, whose, onCopy, onPrint, onKept }: RecoveryCodesModel): TemplateResult => html`
  <h3 id="codes-title" tabindex="-1">${account.codes}</h3>
  <p>${account.codesLead}</p>
  <p class="hint">${whose}</p>
  <ol class="codes">
    ${codes.map((code) => html`<li>${code}</li>`)}
  </ol>
  <div class="actions">
    <button @click=${onCopy}>${account.copy}</button>
    <button @click=${onPrint}>${account.print}</button>
    <button class="primary" @click=${onKept}>${account.kept}</button>
  </div>
`;
