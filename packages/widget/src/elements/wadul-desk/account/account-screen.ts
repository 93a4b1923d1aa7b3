import { css, html, nothing, type PropertyDeclarations, type PropertyValues, type TemplateResult } from 'lit';
import type { OwnSessions, PasskeyList, SessionView } from '@wadul/core';
import { DeskScreen } from '../desk-screen.ts';

/** What is known of an officer's own sign-in. */
interface Known {
  readonly session: SessionView;
  readonly passkeys: PasskeyList['passkeys'];
  readonly sessions: OwnSessions['sessions'];
}

/** An officer's own account: password, second factor, passkeys, and where they are signed in. */
export class AccountScreen extends DeskScreen {
  static override styles = [
    ...DeskScreen.styles,
    css`
      .parts {
        display: grid;
        grid-template-columns: repeat(auto-fit, minmax(min(100%, 26rem), 1fr));
        gap: var(--_space);
        align-items: start;
      }
      @media print {
        wadul-desk-own-password,
        wadul-desk-passkeys,
        wadul-desk-provider,
        wadul-desk-own-sessions {
          display: none;
        }
      }
    `,
  ];
  static override properties: PropertyDeclarations = { ...DeskScreen.properties, known: { state: true }, failure: { state: true } };

  private declare known: Known | undefined;
  private declare failure: string | undefined;

  constructor() {
    super();
    this.addEventListener('account-changed', () => void this.#load());
  }

  protected override firstUpdated(changed: PropertyValues<this>): void {
    super.firstUpdated(changed);
    void this.#load();
  }

  async #load(): Promise<void> {
    const { desk, told } = this.context;
    this.failure = undefined;
    try {
      const [session, { passkeys }, { sessions }] = await Promise.all([desk.session(), desk.passkeys(), desk.ownSessions()]);
      this.known = { session, passkeys, sessions };
    } catch (error) {
      this.failure = told(error);
    }
  }

  protected override render(): TemplateResult {
    const { account, shell } = this.words;
    const { context, known, failure } = this;
    return html`
      <div class="stack">
        <h1>${account.title}</h1>
        <p>${account.signedIn({ name: context.officer.name, login: context.officer.login })}</p>
        ${failure
          ? html`<p class="notice bad" role="alert">${failure}</p>
              <div class="actions"><button @click=${() => void this.#load()}>${shell.again}</button></div>`
          : known
            ? nothing
            : html`<p role="status">${shell.loading}</p>`}
        ${known
          ? html`<div class="parts">
              <wadul-desk-own-password .context=${context}></wadul-desk-own-password>
              <wadul-desk-second-factor .context=${context} .factor=${known.session.secondFactor}></wadul-desk-second-factor>
              <wadul-desk-passkeys .context=${context} .passkeys=${known.passkeys}></wadul-desk-passkeys>
              ${known.session.provider ? html`<wadul-desk-provider .context=${context} .provider=${known.session.provider}></wadul-desk-provider>` : nothing}
              <wadul-desk-own-sessions .context=${context} .sessions=${known.sessions}></wadul-desk-own-sessions>
            </div>`
          : nothing}
      </div>
    `;
  }
}
