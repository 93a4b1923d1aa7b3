import { html, nothing, type PropertyDeclarations, type TemplateResult } from 'lit';
import { isWadulError } from '@wadul/core/client';
import { DeskScreen } from '../desk-screen.ts';
import { failureOf, type Failure } from '../session/refusals.ts';
import { accountStyles } from './account.styles.ts';

/** A part of an officer's account: one thing is tried at a time, and what came of it is told where it was tried. */
export abstract class AccountPart extends DeskScreen {
  static override styles = [...DeskScreen.styles, accountStyles];
  static override properties: PropertyDeclarations = { ...DeskScreen.properties, busy: { state: true }, failure: { state: true }, done: { state: true } };

  protected declare busy: boolean;
  protected declare failure: Failure | undefined;
  protected declare done: string | undefined;

  constructor() {
    super();
    this.busy = false;
  }

  /** What a failed try is told as, and at which field. */
  protected failureOf(error: unknown): Failure {
    return isWadulError(error) ? { text: this.context.told(error) } : failureOf(this.words, error);
  }

  /** Tries something, and puts the focus where it is told what came of it. @param done what is said of it @returns whether it was done */
  protected async attempt(act: () => Promise<void>, done?: string): Promise<boolean> {
    if (this.busy) return false;
    this.busy = true;
    this.failure = undefined;
    this.done = undefined;
    try {
      await act();
      this.done = done;
      if (done !== undefined) await this.focusOn('#done');
      this.dispatchEvent(new Event('account-changed', { bubbles: true, composed: true }));
      return true;
    } catch (error) {
      this.failure = this.failureOf(error);
      await this.focusOn('[aria-invalid], #failure');
      return false;
    } finally {
      this.busy = false;
    }
  }

  /** What came of the last try. */
  protected renderOutcome(): TemplateResult | typeof nothing {
    if (this.failure && this.failure.field === undefined) return html`<p class="notice bad" id="failure" role="alert" tabindex="-1">${this.failure.text}</p>`;
    return this.done === undefined ? nothing : html`<p class="notice" id="done" role="status" tabindex="-1">${this.done}</p>`;
  }
}
