import { html, type PropertyDeclarations, type PropertyValues, type TemplateResult } from 'lit';
import type { PublicOffice } from '@wadul/core/filing';
import { civilDate } from '../../internal/civil-date.ts';
import { FormElement, isField, type Work } from '../wadul-form/form-element.ts';
import { ToFrame, type Matter, type ToPage } from '../wadul-form/framing/messages.ts';
import { identityFields } from '../wadul-form/identity.view.ts';
import type { PlacedIssue, Shown } from '../wadul-form/shown.ts';
import type { SubmissionHost } from '../wadul-form/submitting/submission.ts';
import { applyTheme } from './apply-theme.ts';
import { awaitPort } from './page-port.ts';
import type { PersonFilling } from './person/person-filling.ts';
import { identityStyles, pageStyles } from './wadul-identity.styles.ts';

/**
 * The person's part of the complaint form, in a frame of the office on another site: who complains, sending, and the receipt. Stands in the office's page
 * `/embed/<office>/identity` only. What the page around the frame gets to know of it is written in `wadul-form/framing/messages.ts`.
 *
 * @slot - What is shown where no form is around the frame.
 * @cssproperty --wadul-accent - As in `<wadul-form>`, handed over by it; so are the others.
 * @cssproperty --wadul-on-accent - Colour of text on the accent.
 * @cssproperty --wadul-danger - Colour of errors.
 * @cssproperty --wadul-radius - Radius of corners.
 * @cssproperty --wadul-space - Distance between things.
 * @cssproperty --wadul-font - Font.
 * @cssproperty --wadul-max-width - Not used: the frame is as wide as its place.
 */
export class WadulIdentity extends FormElement {
  static override styles = [...FormElement.styles, identityStyles];
  static override properties: PropertyDeclarations = {
    ...FormElement.properties,
    origins: {},
    trackUrl: { state: true },
    dressed: { state: true },
  };

  /** The origins that may have the frame around, with spaces between. */
  declare origins: string;
  /** The page has said what the form around the frame looks like. */
  private declare dressed: boolean;
  #port: MessagePort | undefined;
  #pageOrigin = '';
  #filling: PersonFilling | undefined;
  /** Takes the matter that the page was asked for. */
  #asked: ((matter: Matter) => void) | undefined;
  #told = '';
  #stopWaiting: () => void = () => undefined;
  #height = 0;
  readonly #size = new ResizeObserver(() => this.#measure());

  constructor() {
    super();
    this.origins = '';
    this.dressed = false;
    this.addEventListener('wadul-filed', ({ ticket }) => this.#post({ kind: 'filed', ticket }));
    this.addEventListener('wadul-error', ({ code }) => this.#post({ kind: 'failed', code }));
  }

  override connectedCallback(): void {
    super.connectedCallback();
    const { styleSheet } = pageStyles;
    if (styleSheet) document.adoptedStyleSheets = [styleSheet];
    this.#stopWaiting = awaitPort(this.origins.split(' '), (port, origin) => this.#take(port, origin));
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#stopWaiting();
    this.#size.disconnect();
    this.#port?.close();
  }

  #take(port: MessagePort, origin: string): void {
    this.#pageOrigin = origin;
    this.#port = port;
    port.onmessage = ({ data }) => {
      const message = ToFrame.safeParse(data);
      if (message.success) void this.#hear(message.data);
      else if ((data as { kind?: unknown } | null)?.kind === 'look') this.dressed = true; // in our own clothes: better than no form
    };
    this.#post({ kind: 'ready' });
    this.#size.observe(this);
  }

  #measure(): void {
    const pixels = Math.ceil(this.getBoundingClientRect().height);
    if (pixels !== this.#height) this.#post({ kind: 'height', pixels });
    this.#height = pixels;
  }

  #post(message: ToPage): void {
    this.#port?.postMessage(message);
  }

  async #hear(message: ToFrame): Promise<void> {
    switch (message.kind) {
      case 'look':
        this.#dress(message);
        return;
      case 'entered':
        this.lookAt(undefined);
        return;
      case 'changed':
        if (this.awaitsFiles) return;
        this.work?.submission.pause();
        this.show({ phase: 'filling', notice: undefined });
        return;
      case 'focus':
        if (message.on === '#send') this.focusOn('#send');
        else (await this.load()).submission.go(message.on);
        return;
      case 'matter':
        this.#asked?.(message.matter); // nothing is sent but what somebody pressed the button for
        this.#asked = undefined;
        return;
      case 'check':
        await this.#check(message.matter);
    }
  }

  async #check(matter: Matter): Promise<void> {
    const { submission } = await this.load();
    if (!this.settings) await this.settle();
    if (!this.settings || this.#isOver || this.awaitsFiles) return;
    this.#filling?.take(matter);
    if (await submission.soundFiling(this.settings)) this.#post({ kind: 'sound' });
  }

  /** The complaint is on its way, or filed. */
  get #isOver(): boolean {
    const { phase } = this.shown;
    return phase === 'sending' || phase === 'filed';
  }

  #ask(): Promise<Matter> {
    const asked = new Promise<Matter>((resolve) => (this.#asked = resolve));
    this.#post({ kind: 'wanted' });
    return asked;
  }

  #dress({ language, direction, trackUrl, theme }: Extract<ToFrame, { kind: 'look' }>): void {
    applyTheme(this, theme);
    Object.assign(document.documentElement, { lang: language, dir: direction });
    this.lang = language;
    this.dressed = true;
    // The link on the receipt leads to the page's own site or to the office's, and nowhere else.
    const origin = trackUrl && new URL(trackUrl).origin;
    this.trackUrl = origin === this.#pageOrigin || origin === location.origin ? trackUrl : undefined;
  }

  protected override today(): string {
    return civilDate(new Date(), this.zone);
  }

  protected override async loadWork(host: Omit<SubmissionHost, 'filling'>): Promise<Work> {
    const { PersonFilling, Submission } = await import('./person/index.ts');
    const around = { server: this.server, form: host.form, mode: host.mode, requestUpdate: () => this.requestUpdate() };
    const filling = new PersonFilling(around, this.office, () => this.#ask(), () => Date.now());
    this.#filling = filling;
    return { filling, submission: new Submission({ ...host, filling }) };
  }

  protected override async send({ filling, submission }: Work, settings: PublicOffice): Promise<void> {
    await filling.takeUp();
    if (!this.#isOver) await submission.submit(settings);
  }

  /** At the fields that stand here; the list of all of them is the page's. */
  protected override showIssues(issues: readonly PlacedIssue[]): Promise<void> {
    this.show({ errors: Object.fromEntries(issues.map(({ pointer, text }) => [pointer, text])) });
    const nik = '/complainant/nik';
    this.#post({
      kind: 'issues',
      issues: issues.map(({ pointer, code, digits, label }) => ({ pointer, code, label, ...(pointer === nik && digits !== undefined && { digits: Math.min(digits, 99) }) })),
    });
    return Promise.resolve();
  }

  protected override async wipe(notice: Shown['notice']): Promise<void> {
    await super.wipe(notice);
    this.#post({ kind: 'wiped' });
  }

  protected override onFocusIn = async (event: Event): Promise<void> => {
    if (isField(event)) this.#post({ kind: 'entered' });
    await this.lookAround(event);
  };

  protected override updated(changed: PropertyValues<this>): void {
    super.updated(changed);
    if (!this.#port) return;
    this.#measure(); // at once: an observer waits for the next frame, and the button would move from under the finger
    const { phase } = this.shown;
    if (phase === 'filed') return;
    const anonymous = this.mode === 'anonymous';
    const sent = this.work?.filling.draft.sent ?? false;
    const told = `${phase} ${sent} ${anonymous}`;
    if (told === this.#told) return;
    this.#told = told;
    this.#post({ kind: 'anonymous', anonymous });
    this.#post({ kind: 'phase', phase, sent });
  }

  protected override render(): TemplateResult {
    return this.dressed ? super.render() : html`<slot></slot>`;
  }

  protected override renderForm(): TemplateResult {
    const { phase } = this.shown;
    if (phase === 'filed') return html`${this.renderReceipt()}`;
    const sending = phase === 'sending';
    return html`
      <form novalidate aria-busy=${sending} @submit=${this.onSubmit} @input=${this.onInput} @change=${this.onChange} @focusin=${this.onFocusIn}>
        <fieldset class="fields" ?disabled=${sending}>${identityFields(this.fieldsModel)} ${this.renderAttachments()}</fieldset>
        ${this.renderFoot()}
      </form>
    `;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'wadul-identity': WadulIdentity;
  }
}
