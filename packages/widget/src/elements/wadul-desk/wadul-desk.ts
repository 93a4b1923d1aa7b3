import { html, nothing, type PropertyDeclarations, type PropertyValues, type TemplateResult } from 'lit';
import { keyed } from 'lit/directives/keyed.js';
import { readers } from '@wadul/core';
import { base } from '../../internal/base.styles.ts';
import { WadulElement } from '../../internal/wadul-element.ts';
import { indonesianWords, loadEnglishWords, type DeskContext, type DeskWords } from './desk-context.ts';
import { deskStyles } from './desk.styles.ts';
import { LiveLine } from './live/live-line.ts';
import { readPlace, screenAt, screensFor, setUpScreen, type Place, type Screen } from './places.ts';
import { DeskSession } from './session/desk-session.ts';
import { takeOutcome } from './session/provider-outcome.ts';
import { signInView } from './session/sign-in.view.ts';
import { OpenScreens } from './unsent/open-screens.ts';
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
    officeName: { attribute: 'office-name' },
    provider: {},
    place: { state: true },
    englishWords: { state: true },
    loaded: { state: true },
  };

  /** What the office is called where nobody is signed in yet; without it, its slug stands there. */
  declare officeName: string | undefined;
  /** What the city's own identity provider is called, through which officers may sign in; the server's page says so where there is one. */
  declare provider: string;

  private declare place: Place;
  private declare englishWords: DeskWords | undefined;
  /** The screens whose scripts are there; a screen whose script did not load. */
  private declare loaded: ReadonlyMap<Screen['load'], 'there' | 'failed'>;
  readonly #session = new DeskSession({ element: this, words: () => this.#words, focusOn: (selector) => this.#focusOn(selector) });
  readonly #open = new OpenScreens({ element: this, words: () => this.#words, draw: (screen, place) => this.#renderScreen(screen, this.#context as DeskContext, place) });
  readonly #live = new LiveLine(() => this.#session.desk);
  #context: DeskContext | undefined;

  constructor() {
    super();
    this.provider = '';
    this.place = readPlace(location.hash);
    this.loaded = new Map();
  }

  override connectedCallback(): void {
    super.connectedCallback();
    addEventListener('hashchange', this.#onHash);
    addEventListener('beforeunload', this.#onUnload);
    document.addEventListener('visibilitychange', this.#keepLive);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    removeEventListener('hashchange', this.#onHash);
    removeEventListener('beforeunload', this.#onUnload);
    document.removeEventListener('visibilitychange', this.#keepLive);
    this.#live.stop();
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
    const before = this.#context?.officer.id;
    this.#context = this.#makeContext();
    if (before !== this.#context?.officer.id) this.#open.forget();
  }

  protected override updated(): void {
    this.#keepLive();
    const dialog = this.renderRoot.querySelector('dialog');
    if (!dialog) return;
    if (this.#session.isAsking && !dialog.open) dialog.showModal();
    if (!this.#session.isAsking && dialog.open) dialog.close(); // which gives the focus back
  }

  async #begin(): Promise<void> {
    const outcome = takeOutcome(this.#words);
    this.place = readPlace(location.hash);
    await this.#session.begin(outcome);
  }

  /** A line is open while somebody who may read is signed in and looks at the page: a browser opens no more than six to a server. */
  readonly #keepLive = (): void => {
    const { standing, officer } = this.#session.state;
    const reads = officer?.roles.some((role) => readers.includes(role)) ?? false;
    if (standing === 'in' && reads && this.isConnected && document.visibilityState === 'visible') this.#live.start();
    else this.#live.stop();
  };

  readonly #onHash = (): void => {
    this.place = readPlace(location.hash);
    this.#session.forgetOutcome();
    this.#session.proof.settle(false);
  };

  readonly #onUnload = (event: BeforeUnloadEvent): void => {
    if (this.#open.unsent.length > 0) event.preventDefault();
  };

  async #focusOn(selector: string): Promise<void> {
    await this.updateComplete;
    this.renderRoot.querySelector<HTMLElement>(selector)?.focus();
  }

  #makeContext(): DeskContext | undefined {
    const { officer, settings } = this.#session.state;
    const [words, before] = [this.#words, this.#context];
    if (!officer || !settings) return undefined;
    if (before?.officer === officer && before.office === settings && before.words === words) return before;
    return {
      desk: this.#session.desk,
      officer,
      office: settings,
      words,
      language: this.language,
      live: this.#live,
      now: () => new Date(),
      go: (place) => (location.hash = `#${place}`),
      told: (error) => this.#session.told(error),
      proved: (work) => this.#session.proof.proved(work),
    };
  }

  async #onSignOut(): Promise<void> {
    if (this.#open.mayDiscard() && (await this.#session.signOut())) location.hash = '';
  }

  async #load(screen: Pick<Screen, 'load'>): Promise<void> {
    const outcome = await screen.load().then(() => 'there' as const, () => 'failed' as const);
    this.loaded = new Map([...this.loaded, [screen.load, outcome]]);
  }

  protected override render(): TemplateResult {
    if (!this.hasWords || this.#session.state.standing === 'unknown') return html`<slot></slot>`;
    return html`<div lang=${this.language}>${this.#context ? this.#renderDesk(this.#context) : this.#renderOutside()}</div>`;
  }

  #renderOutside(): TemplateResult {
    const { standing, failure } = this.#session.state;
    if (standing === 'setUp') {
      const onDone = (): void => this.#session.wasSetUp();
      return this.#renderLoaded(setUpScreen, this.#words, () => html`<wadul-desk-set-up .office=${this.office} .officeName=${this.officeName ?? this.office} .words=${this.#words} .desk=${this.#session.desk} @set-up-done=${onDone}></wadul-desk-set-up>`);
    }
    if (standing !== 'unreachable') return this.#renderSignIn();
    return html`<p class="notice bad" part="notice" role="alert">${failure?.text}</p>
      <div class="actions"><button part="button" @click=${() => void this.#session.begin()}>${this.#words.shell.again}</button></div>`;
  }

  #renderSignIn(): TemplateResult {
    return signInView({ words: this.#words, session: this.#session, office: this.#context?.office.shortName ?? this.officeName ?? this.office, provider: this.provider });
  }

  /** What is asked over the screen, which stays as it is. */
  #renderDialog({ words, officer }: DeskContext): TemplateResult {
    const { proof, state } = this.#session;
    const isExpired = state.standing === 'expired';
    const onCancel = (event: Event): void => {
      event.preventDefault();
      if (!isExpired) proof.settle(false);
    };
    const onClose = (): void => {
      if (this.#session.isAsking) this.requestUpdate(); // a browser closes it at a second Escape, whatever we say
    };
    return html`<dialog aria-labelledby="dialog-title" @cancel=${onCancel} @close=${onClose}>
      ${isExpired ? this.#renderSignIn() : proof.isAsked ? proof.render(words, officer.login) : nothing}
    </dialog>`;
  }

  #renderDesk(context: DeskContext): TemplateResult {
    const { shell } = context.words;
    const { officer } = context;
    const { standing, failure, outcome } = this.#session.state;
    const text = failure?.text ?? (outcome && context.words.provider.outcomes[outcome]);
    const mine = screensFor(officer.roles);
    const screen = screenAt(this.place, mine) ?? (location.hash === '' ? mine.find(({ title }) => title) : undefined);
    const menu = mine.filter((one) => one.title);
    return html`
      <header class="bar">
        <nav aria-label=${shell.places}>
          <ul>
            ${menu.map((one) => html`<li><a href="#${one.name}" aria-current=${one.name === this.place.name ? 'page' : one.name === screen?.under ? 'true' : nothing}>${one.title?.(context.words)}</a></li>`)}
          </ul>
        </nav>
        <p class="who">
          <a href="#account" aria-current=${this.place.name === 'account' ? 'page' : nothing}>${shell.signedInAs({ name: officer.name, roles: officer.roles.map((role) => shell.roles[role]).join(', ') })}<span class="sr">, ${shell.account}</span></a>
          <button class="quiet" part="button" @click=${() => void this.#onSignOut()}>${shell.signOut}</button>
        </p>
      </header>
      ${standing === 'in' && text !== undefined ? html`<p class="notice" part="notice" role="status">${text}</p>` : nothing}
      ${keyed(officer.id, screen ? this.#open.render(screen, this.place, () => void this.#onSignOut()) : html`<p>${shell.notHere} ${menu[0] ? html`<a href="#${menu[0].name}">${menu[0].title?.(context.words)}</a>` : nothing}</p>`)}
      ${this.#renderDialog(context)}
    `;
  }

  #renderScreen(screen: Screen, context: DeskContext, place: Place): TemplateResult {
    return this.#renderLoaded(screen, context.words, () => screen.render(context, place));
  }

  /** What has a script of its own, once it is there. */
  #renderLoaded(screen: Pick<Screen, 'load'>, { shell }: DeskWords, render: () => TemplateResult): TemplateResult {
    const state = this.loaded.get(screen.load);
    if (state === 'there') return render();
    if (state === 'failed') {
      return html`<p class="notice bad" part="notice" role="alert">${shell.notLoaded}</p>
        <div class="actions"><button part="button" @click=${() => void this.#load(screen)}>${shell.again}</button></div>`;
    }
    void this.#load(screen);
    return html`<p role="status">${shell.loading}</p>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'wadul-desk': WadulDesk;
  }
}
