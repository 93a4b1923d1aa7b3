import { html, nothing, type PropertyDeclarations, type PropertyValues, type TemplateResult } from 'lit';
import { keyed } from 'lit/directives/keyed.js';
import type { DeskOffice, OfficerView } from '@wadul/core';
import { createDesk, isProblemError, type Desk } from '@wadul/core/client';
import { WadulErrorEvent } from '../../events/index.ts';
import { base } from '../../internal/base.styles.ts';
import { problemText } from '../../internal/messages.ts';
import { WadulElement } from '../../internal/wadul-element.ts';
import { indonesianWords, loadEnglishWords, type DeskContext, type DeskWords } from './desk-context.ts';
import { deskStyles } from './desk.styles.ts';
import { readPlace, screenAt, screensFor, type Place, type Screen } from './places.ts';
import { signInForm } from './sign-in.view.ts';
import { shellStyles } from './wadul-desk.styles.ts';

/**
 * The desk at which an office works on its complaints. On the server's own origin only: it works with the session's cookie. Its screens are loaded one by one; where they are
 * stands in the page's fragment.
 *
 * @slot - What is shown until the script runs.
 * @fires {WadulErrorEvent} wadul-error - Something did not work; the person was told.
 * @csspart sign-in - The form for signing in.
 * @csspart field - A field with its label.
 * @csspart label - A label.
 * @csspart control - An input.
 * @csspart notice - What is said about a try.
 * @csspart button - A button.
 * @csspart button-primary - The button that signs in.
 * @cssproperty --wadul-accent - Colour of buttons, links and focus. Contrast with the page and with `--wadul-on-accent` at least 4.5 : 1.
 * @cssproperty --wadul-on-accent - Colour of text on the accent.
 * @cssproperty --wadul-danger - Colour of errors and of what is overdue.
 * @cssproperty --wadul-radius - Radius of corners.
 * @cssproperty --wadul-space - Distance between things.
 * @cssproperty --wadul-font - Font; the page's own where it is not set.
 * @cssproperty --wadul-max-width - Not used: the desk is as wide as its place.
 */
export class WadulDesk extends WadulElement {
  static override styles = [base, deskStyles, shellStyles];
  static override properties: PropertyDeclarations = {
    ...WadulElement.properties,
    officer: { state: true },
    settings: { state: true },
    place: { state: true },
    standing: { state: true },
    failure: { state: true },
    busy: { state: true },
    englishWords: { state: true },
    loaded: { state: true },
  };

  private declare officer: OfficerView | undefined;
  private declare settings: DeskOffice | undefined;
  private declare place: Place;
  /** Whether it is known who is signed in: not yet, nobody, somebody, or somebody whose session has ended. */
  private declare standing: 'unknown' | 'out' | 'in' | 'expired' | 'unreachable';
  private declare failure: string | undefined;
  private declare busy: boolean;
  private declare englishWords: DeskWords | undefined;
  /** The screens whose scripts are there; a screen whose script did not load. */
  private declare loaded: ReadonlyMap<Screen, 'there' | 'failed'>;
  #desk: Desk | undefined;
  #context: DeskContext | undefined;

  constructor() {
    super();
    this.place = readPlace(location.hash);
    this.standing = 'unknown';
    this.busy = false;
    this.loaded = new Map();
  }

  override connectedCallback(): void {
    super.connectedCallback();
    addEventListener('hashchange', this.#onHash);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    removeEventListener('hashchange', this.#onHash);
  }

  get #words(): DeskWords {
    return (this.language === 'en' && this.englishWords) || indonesianWords;
  }

  protected override get hasWords(): boolean {
    return this.language === 'id' || this.englishWords !== undefined;
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    super.willUpdate(changed);
    if (this.language === 'en' && !this.englishWords) void loadEnglishWords().then((words) => (this.englishWords = words), () => this.setAttribute('lang', 'id'));
    if (changed.has('office') || changed.has('endpoint')) void this.#begin();
    this.#context = this.#makeContext();
  }

  protected override updated(): void {
    const dialog = this.renderRoot.querySelector('dialog');
    if (dialog && !dialog.open) dialog.showModal();
  }

  readonly #onHash = (): void => {
    this.place = readPlace(location.hash);
  };

  #makeContext(): DeskContext | undefined {
    const { officer, settings, language } = this;
    const [desk, words, before] = [this.#desk, this.#words, this.#context];
    if (!desk || !officer || !settings) return undefined;
    if (before?.officer === officer && before.office === settings && before.words === words) return before;
    return {
      desk,
      officer,
      office: settings,
      words,
      language,
      now: () => new Date(),
      go: (place) => (location.hash = `#${place}`),
      told: (error) => this.#told(error),
      proved: (work) => work(),
    };
  }

  #told(error: unknown): string {
    if (isProblemError(error, 'not-signed-in')) {
      this.standing = 'expired';
      return this.#words.signIn.expired;
    }
    const refused = isProblemError(error) ? error : undefined;
    this.dispatchEvent(new WadulErrorEvent(this.office, refused?.problem.code ?? 'connection'));
    return refused ? problemText(this.#words, refused.problem, refused.retryAfter) : this.#words.connection;
  }

  /** Looks who is signed in. */
  async #begin(): Promise<void> {
    this.#desk = createDesk({ endpoint: this.server });
    this.officer = undefined;
    this.settings = undefined;
    this.standing = 'unknown';
    await this.#enter(() => (this.#desk as Desk).session());
  }

  async #enter(who: () => Promise<OfficerView>): Promise<void> {
    this.busy = true;
    this.failure = undefined;
    try {
      const officer = await who();
      if (officer.office.slug !== this.office) throw new OtherOfficeError();
      const settings = await (this.#desk as Desk).office();
      const isOther = this.officer !== undefined && this.officer.id !== officer.id;
      if (!this.officer || isOther) [this.officer, this.settings] = [officer, settings]; // the same person's screens stay as they are
      this.standing = 'in';
      if (isOther) this.failure = this.#words.signIn.other;
    } catch (error) {
      if (error instanceof OtherOfficeError || isProblemError(error, 'not-signed-in')) this.standing = 'out';
      else if (isProblemError(error, 'wrong-login')) this.failure = this.#words.signIn.wrong;
      else {
        this.failure = isProblemError(error) ? problemText(this.#words, error.problem, error.retryAfter) : this.#words.connection;
        if (this.standing === 'unknown') this.standing = 'unreachable';
      }
      await this.updateComplete;
      this.renderRoot.querySelector<HTMLElement>('#sign-in-failure')?.focus();
    } finally {
      this.busy = false;
    }
  }

  readonly #onSignIn = (login: string, password: string): void => {
    void this.#enter(() => (this.#desk as Desk).signIn({ office: this.office, login, password }));
  };

  async #onSignOut(): Promise<void> {
    try {
      await this.#desk?.signOut();
    } catch (error) {
      if (!isProblemError(error, 'not-signed-in')) {
        this.failure = this.#words.signIn.stillIn; // the next at this device would go on as this officer
        return;
      }
    }
    this.officer = undefined;
    this.settings = undefined;
    this.standing = 'out';
    this.failure = undefined;
    location.hash = '';
  }

  async #load(screen: Screen): Promise<void> {
    const outcome = await screen.load().then(() => 'there' as const, () => 'failed' as const);
    this.loaded = new Map([...this.loaded, [screen, outcome]]);
  }

  protected override render(): TemplateResult {
    if (!this.hasWords || this.standing === 'unknown') return html`<slot></slot>`;
    return html`<div lang=${this.language}>${this.#context && this.officer ? this.#renderDesk(this.#context) : this.#renderOutside()}</div>`;
  }

  #signIn(expired: boolean): TemplateResult {
    return signInForm({
      words: this.#words,
      office: this.settings?.shortName ?? this.office,
      expired,
      login: this.officer?.login,
      busy: this.busy,
      failure: this.failure,
      onSignIn: this.#onSignIn,
    });
  }

  #renderOutside(): TemplateResult {
    if (this.standing !== 'unreachable') return this.#signIn(false);
    return html`<p class="notice bad" part="notice" role="alert">${this.failure}</p>
      <div class="actions"><button part="button" @click=${() => void this.#begin()}>${this.#words.shell.again}</button></div>`;
  }

  #renderDesk(context: DeskContext): TemplateResult {
    const { shell } = context.words;
    const { officer } = context;
    const mine = screensFor(officer.roles);
    const screen = screenAt(this.place, mine) ?? (location.hash === '' ? mine.find(({ title }) => title) : undefined);
    const menu = mine.filter((one) => one.title);
    return html`
      <header class="bar">
        <nav aria-label=${shell.places}>
          <ul>
            ${menu.map((one) => html`<li><a href="#${one.name}" aria-current=${one.name === this.place.name || one.name === screen?.under ? 'page' : nothing}>${one.title?.(context.words)}</a></li>`)}
          </ul>
        </nav>
        <p class="who">
          <span>${shell.signedInAs({ name: officer.name, roles: officer.roles.map((role) => shell.roles[role]).join(', ') })}</span>
          <button class="quiet" part="button" @click=${() => void this.#onSignOut()}>${shell.signOut}</button>
        </p>
      </header>
      ${this.standing === 'in' && this.failure ? html`<p class="notice" part="notice" role="status">${this.failure}</p>` : nothing}
      ${keyed(officer.id, screen ? this.#renderScreen(screen, context) : html`<p>${shell.notHere} ${menu[0] ? html`<a href="#${menu[0].name}">${menu[0].title?.(context.words)}</a>` : nothing}</p>`)}
      ${this.standing === 'expired' ? html`<dialog aria-labelledby="sign-in-title" @cancel=${(event: Event) => event.preventDefault()}>${this.#signIn(true)}</dialog>` : nothing}
    `;
  }

  #renderScreen(screen: Screen, context: DeskContext): TemplateResult {
    const { shell } = context.words;
    const state = this.loaded.get(screen);
    if (state === 'there') return screen.render(context, this.place);
    if (state === 'failed') {
      return html`<p class="notice bad" part="notice" role="alert">${shell.notLoaded}</p>
        <div class="actions"><button part="button" @click=${() => void this.#load(screen)}>${shell.again}</button></div>`;
    }
    void this.#load(screen);
    return html`<p role="status">${shell.loading}</p>`;
  }
}

/** Whoever is signed in works for another office of this server. */
class OtherOfficeError extends Error {
  override readonly name = 'OtherOfficeError';
}

declare global {
  interface HTMLElementTagNameMap {
    'wadul-desk': WadulDesk;
  }
}
