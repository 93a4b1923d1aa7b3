import { html, nothing, type PropertyDeclarations, type TemplateResult } from 'lit';
import type { PossibleDuplicates } from '@wadul/core';
import { DeskScreen } from '../desk-screen.ts';
import { duplicateItem } from './duplicates.view.ts';
import { intakeStyles } from './intake.styles.ts';

/** After the intake: each complaint that may be the same, to be linked with the one that was entered. Both keep their ticket and get an answer (R18). */
export class LinkDuplicates extends DeskScreen {
  static override styles = [...DeskScreen.styles, intakeStyles];
  static override properties: PropertyDeclarations = {
    ...DeskScreen.properties,
    ticket: {},
    found: { attribute: false },
    linked: { state: true },
    failure: { state: true },
    busy: { state: true },
  };

  /** The complaint that was entered. */
  declare ticket: string;
  declare found: PossibleDuplicates['complaints'];
  private declare linked: ReadonlySet<string>;
  private declare failure: string | undefined;
  private declare busy: boolean;

  constructor() {
    super();
    this.linked = new Set();
    this.busy = false;
  }

  async #link(other: string): Promise<void> {
    if (this.busy) return;
    const { desk, told, words } = this.context;
    this.busy = true;
    this.failure = undefined;
    try {
      const [entered] = (await desk.listComplaints({ q: this.ticket })).complaints;
      if (entered) {
        await desk.sendEvent(entered.id, entered.version, { type: 'officer.linked', ticket: other });
        this.linked = new Set([...this.linked, other]);
        await this.focusOn(`[data-ticket="${other}"]`);
      } else this.failure = words.intake.duplicates.notYours;
    } catch (error) {
      this.failure = told(error);
    } finally {
      this.busy = false;
    }
  }

  protected override render(): TemplateResult {
    const { duplicates } = this.words.intake;
    return html`
      <div class="same list" role="group" aria-label=${duplicates.title}>
        <p><strong>${duplicates.title}</strong></p>
        <p class="hint">${duplicates.linkHint}</p>
        ${this.failure ? html`<p class="notice bad" role="alert">${this.failure}</p>` : nothing}
        <ul class="plain">
          ${this.found.map(
            (one) => html`<li data-ticket=${one.ticket} tabindex="-1">
              ${duplicateItem(one, this.context)}
              ${this.linked.has(one.ticket)
                ? html`<span role="status">${duplicates.linked}</span>`
                : html`<span class="actions"><button type="button" aria-disabled=${this.busy} @click=${() => void this.#link(one.ticket)}>${duplicates.link({ ticket: one.ticket })}</button></span>`}
            </li>`,
          )}
        </ul>
      </div>
    `;
  }
}
