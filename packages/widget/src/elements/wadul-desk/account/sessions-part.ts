import { html, nothing, type PropertyDeclarations, type TemplateResult } from 'lit';
import type { OwnSessions } from '@wadul/core';
import { momentInWords } from '../../../internal/dates.ts';
import { AccountPart } from './account-part.ts';

type Session = OwnSessions['sessions'][number];

/** Where an officer is signed in, and the end of all that is elsewhere. */
export class SessionsPart extends AccountPart {
  static override properties: PropertyDeclarations = { ...AccountPart.properties, sessions: { attribute: false } };

  declare sessions: readonly Session[];

  readonly #onEnd = (): void => {
    const { desk, words } = this.context;
    void this.attempt(() => desk.endOtherSessions(), words.account.othersEnded);
  };

  #when(at: string): string {
    return momentInWords(at, this.context.language, this.context.office.zone);
  }

  protected override render(): TemplateResult {
    const { account } = this.words;
    const others = this.sessions.filter(({ isThis }) => !isThis).length;
    return html`<section class="panel" aria-labelledby="title">
      <h2 id="title">${account.sessions}</h2>
      <p class="hint">${account.sessionsLead}</p>
      ${this.renderOutcome()}
      <ul class="plain list">
        ${this.sessions.map(
          ({ beganAt, lastSeenAt, provedBy, isThis }) => html`<li>
            <div class="row"><strong>${account.began({ at: this.#when(beganAt) })}</strong> ${isThis ? html`<span class="badge ours">${account.thisOne}</span>` : nothing}</div>
            <p class="hint">${account.lastSeen({ at: this.#when(lastSeenAt), by: account.provedBy[provedBy] })}</p>
          </li>`,
        )}
      </ul>
      ${others > 0 ? html`<div class="actions"><button aria-disabled=${this.busy} @click=${this.#onEnd}>${account.endOthers({ count: others })}</button></div>` : html`<p>${account.noOthers}</p>`}
    </section>`;
  }
}
