import { html, type PropertyDeclarations, type TemplateResult } from 'lit';
import type { SessionView } from '@wadul/core';
import { momentInWords } from '../../../internal/dates.ts';
import { AccountPart } from './account-part.ts';

/** The link of an officer's account with an identity at the city's own provider. */
export class ProviderPart extends AccountPart {
  static override properties: PropertyDeclarations = { ...AccountPart.properties, provider: { attribute: false } };

  declare provider: NonNullable<SessionView['provider']>;

  readonly #onLink = (): void => {
    const { desk, proved, language } = this.context;
    void this.attempt(async () => {
      const { address } = await proved(() => desk.linkIdentity({ language }));
      location.assign(address);
    });
  };

  readonly #onUnlink = (): void => {
    const { desk, proved, words } = this.context;
    void this.attempt(() => proved(() => desk.unlinkIdentity()), words.provider.unlinked);
  };

  protected override render(): TemplateResult {
    const { provider: words } = this.words;
    const { name, linkedAt } = this.provider;
    return html`<section class="panel" aria-labelledby="title">
      <h2 id="title">${name}</h2>
      ${this.renderOutcome()}
      ${linkedAt === undefined
        ? html`<p class="hint">${words.lead({ name })}</p>
            <div class="actions"><button class="primary" aria-disabled=${this.busy} @click=${this.#onLink}>${words.link({ name })}</button></div>`
        : html`<p>${words.linkedSince({ at: momentInWords(linkedAt, this.context.language, this.context.office.zone) })}</p>
            <details>
              <summary>${words.unlink}</summary>
              <p>${words.unlinkLead({ name })}</p>
              <div class="actions"><button aria-disabled=${this.busy} @click=${this.#onUnlink}>${words.unlinkNow}</button></div>
            </details>`}
    </section>`;
  }
}
