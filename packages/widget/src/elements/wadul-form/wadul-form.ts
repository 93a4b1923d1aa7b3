import { html, nothing, type PropertyDeclarations, type PropertyValues, type TemplateResult } from 'lit';
import type { PublicOffice } from '@wadul/core/filing';
import { WadulErrorEvent } from '../../events/index.ts';
import { base } from '../../internal/base.styles.ts';
import { civilDate } from '../../internal/dates.ts';
import { BadAnswerError } from '../../internal/get-json.ts';
import { WadulElement } from '../../internal/wadul-element.ts';
import { form as indonesian } from '../../locales/id/form.ts';
import type { Locale } from '../../locales/id.ts';
import { Filling } from './filling.ts';
import { foot } from './foot.view.ts';
import { identityFields, matterFields, type FieldsModel } from './form.view.ts';
import { fetchSettings, settingsInside } from './office.ts';
import { nothingShown, type Shown } from './shown.ts';
import type { Submission } from './submitting/submission.ts';
import { formStyles } from './wadul-form.styles.ts';

/**
 * The complaint form of an office.
 *
 * @slot - What is shown until the script runs, such as a link to the office's own form. A `<script type="application/json">` in it may carry the office's public settings, which saves a request.
 * @fires {WadulFiledEvent} wadul-filed - A complaint was filed; the receipt is on the screen.
 * @fires {WadulErrorEvent} wadul-error - Something did not work; the person was told.
 * @csspart form - The form.
 * @csspart section - A group of fields under a heading.
 * @csspart heading - A heading.
 * @csspart field - A field with its label, hint and error.
 * @csspart label - A label.
 * @csspart hint - A hint.
 * @csspart error - What is wrong at a field.
 * @csspart control - An input, select or textarea.
 * @csspart more - The group of further details.
 * @csspart summary - The list of what is wrong.
 * @csspart notice - What is said about sending.
 * @csspart privacy - The privacy notice.
 * @csspart button - A button.
 * @csspart button-primary - The button that sends.
 * @csspart receipt - The receipt.
 * @cssproperty --wadul-accent - Colour of buttons, links and focus. Contrast with the page and with `--wadul-on-accent` at least 4.5 : 1.
 * @cssproperty --wadul-on-accent - Colour of text on the accent.
 * @cssproperty --wadul-danger - Colour of errors.
 * @cssproperty --wadul-radius - Radius of corners.
 * @cssproperty --wadul-space - Distance between things.
 * @cssproperty --wadul-font - Font; the page's own where it is not set.
 * @cssproperty --wadul-max-width - Width at most.
 */
export class WadulForm extends WadulElement {
  static override styles = [base, formStyles];
  static override properties: PropertyDeclarations = {
    ...WadulElement.properties,
    trackUrl: { attribute: 'track-url' },
    settings: { state: true },
    shown: { state: true },
    wiping: { state: true },
  };

  /** Address of the page with `<wadul-status>`; the server's own where it is not set. The ticket is added as a fragment. */
  declare trackUrl: string | undefined;
  private declare settings: PublicOffice | undefined;
  private declare shown: Shown;
  private declare wiping: boolean;
  readonly #filling = new Filling(this, () => this.#form);
  #submission: Submission | undefined;
  /** The field that was typed in last and not yet looked at. */
  #changed: string | undefined;

  constructor() {
    super();
    this.shown = nothingShown;
    this.wiping = false;
  }

  override connectedCallback(): void {
    super.connectedCallback();
    addEventListener('storage', this.#onStorage);
    addEventListener('beforeunload', this.#onLeave);
    addEventListener('online', this.#onOnline);
    this.#filling.resume();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    removeEventListener('storage', this.#onStorage);
    removeEventListener('beforeunload', this.#onLeave);
    removeEventListener('online', this.#onOnline);
    this.#filling.end();
    this.#submission?.pause();
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    super.willUpdate(changed);
    if (changed.has('office') || changed.has('endpoint')) this.#begin();
  }

  protected override updated(): void {
    if (this.#form) this.#filling.drawn(this.#form);
  }

  get #form(): HTMLFormElement | null {
    return this.renderRoot.querySelector('form');
  }

  get #words(): Locale['form'] {
    return this.english?.form ?? indonesian;
  }

  get #zone(): string {
    return this.settings?.zone ?? 'Asia/Jakarta';
  }

  get #today(): string {
    return civilDate(new Date(), this.#zone);
  }

  #show(change: Partial<Shown>): void {
    this.shown = { ...this.shown, ...change };
  }

  #begin(): void {
    this.#submission?.pause();
    this.#submission = undefined;
    this.settings = undefined;
    this.#filling.begin(this.server, this.office, () => Date.now());
    void this.#settle();
  }

  /** Takes the office's settings from the page or the server, and refines what is already on the screen. */
  async #settle(): Promise<void> {
    const { office, server } = this;
    try {
      const settings = settingsInside(this) ?? (await fetchSettings(server, office));
      if (office !== this.office || server !== this.server) return;
      this.settings = settings;
      this.#filling.settle(settings, server);
      if (this.shown.notice?.action === 'settings') this.#show({ notice: undefined });
      await this.updateComplete;
      this.#filling.restoreType();
    } catch (error) {
      const unknown = error instanceof BadAnswerError && error.status === 404;
      this.#show({ notice: unknown ? { text: this.#words.officeUnknown } : { text: this.#words.settingsFailed, action: 'settings' } });
      this.dispatchEvent(new WadulErrorEvent(office, unknown ? 'unknown-office' : 'connection'));
    }
  }

  /** Loads what sending needs, once somebody begins to type. */
  async #load(): Promise<Submission> {
    if (this.#submission) return this.#submission;
    const { Submission } = await import('./submitting/index.ts');
    this.#submission ??= new Submission({
      element: this,
      filling: this.#filling,
      form: () => this.#form,
      english: () => this.english,
      show: (change) => this.#show(change),
      today: () => this.#today,
      anew: () => void this.#wipe(undefined),
    });
    return this.#submission;
  }

  readonly #onStorage = ({ key, newValue }: StorageEvent): void => {
    // The same draft was filed or wiped in another tab: what stands here is another complaint from now on.
    const { draft } = this.#filling;
    if (key === draft?.key && newValue === null && this.shown.phase === 'filling' && !draft?.sent) draft?.wipe();
  };

  readonly #onOnline = (): void => {
    if (!this.settings) void this.#settle();
  };

  readonly #onLeave = (event: BeforeUnloadEvent): void => {
    const { phase } = this.shown;
    if (phase === 'sending' || (phase === 'waiting' && this.#filling.draft?.sent)) event.preventDefault();
  };

  readonly #onFocusIn = (event: Event): void => {
    void this.#load().catch(() => undefined);
    // A field is looked at when another gets the focus, not when a button is pressed: the button would move from under the finger.
    const { name } = event.target as HTMLInputElement;
    if (this.#changed === undefined || !name || name === this.#changed || !this.settings) return;
    this.#submission?.remark(this.#changed, this.settings, this.shown);
    this.#changed = undefined;
  };

  readonly #onInput = (event: Event): void => {
    this.#changed = (event.target as HTMLInputElement).name;
    this.#submission?.pause();
    if (this.shown.phase === 'waiting') this.#show({ phase: 'filling', notice: undefined });
    this.#filling.save();
  };

  readonly #onSubmit = async (event: Event): Promise<void> => {
    event.preventDefault();
    if (this.shown.phase === 'sending') return;
    this.#show({ notice: undefined });
    try {
      const submission = await this.#load();
      if (!this.settings) await this.#settle();
      if (this.settings) await submission.submit(this.settings);
    } catch {
      // What sending needs did not load: nothing was sent.
      this.#show({ notice: { text: this.#filling.mode === 'anonymous' ? this.#words.offlineAnonymous : this.#words.offline, action: 'retry' } });
      this.dispatchEvent(new WadulErrorEvent(this.office, 'connection'));
    }
  };

  readonly #onAction = (): void => {
    const action = this.shown.notice?.action;
    // The button that was pressed goes with the notice: the focus must not fall out of the form.
    this.#focus(action === 'settings' ? '#type' : '#send');
    if (action === 'anew') this.#filling.draft?.renew();
    if (action === 'settings') void this.#settle();
    else this.#form?.requestSubmit();
  };

  #focus(selector: string): void {
    this.renderRoot.querySelector<HTMLElement>(selector)?.focus();
  }

  async #onWiping(wiping: boolean): Promise<void> {
    this.wiping = wiping;
    await this.updateComplete;
    this.#focus(wiping ? '#wipe-sure' : '#wipe');
  }

  /** Begins anew with an empty form. @param notice what is said about it */
  async #wipe(notice: Shown['notice']): Promise<void> {
    this.shown = { ...nothingShown, notice };
    this.wiping = false;
    this.#filling.wipe();
    await this.updateComplete;
    this.#focus('#type');
  }

  protected override render(): TemplateResult {
    if (!this.hasWords) return html`<slot></slot>`;
    const filed = this.shown.phase === 'filed';
    return html`<div lang=${this.language}>${filed ? this.#submission?.renderReceipt(this.shown, this.#zone) : this.#renderForm()}</div>`;
  }

  #renderForm() {
    const words = this.#words;
    const { errors, warnings, phase } = this.shown;
    const { mode, capacity, livesAt, happenedAt } = this.#filling;
    const model: FieldsModel = {
      words,
      language: this.language,
      settings: this.settings,
      remarks: { errors, warnings, mark: words.required },
      today: this.#today,
      mode,
      capacity,
      livesAt,
      happenedAt,
      onMode: (chosen) => this.#filling.choose(chosen),
      onCapacity: (chosen) => {
        this.#filling.capacity = chosen;
        this.requestUpdate();
      },
    };
    const sending = phase === 'sending';
    return html`
      <form part="form" novalidate aria-busy=${sending} @submit=${this.#onSubmit} @input=${this.#onInput} @focusin=${this.#onFocusIn}>
        ${this.#submission?.renderSummary(this.shown) ?? nothing}
        <p>${words.intro}</p>
        <fieldset class="fields" ?disabled=${sending}>${matterFields(model)} ${identityFields(model)}</fieldset>
        ${foot({
          words,
          privacyNotice: this.settings?.privacyNotice[this.language] ?? this.settings?.privacyNotice.id,
          shown: this.shown,
          anonymous: mode === 'anonymous',
          fileAnew: this.#submission?.fileAnew ?? '',
          wiping: this.wiping,
          onAction: this.#onAction,
          onWiping: (wiping) => void this.#onWiping(wiping),
          onWipe: () => void this.#wipe({ text: words.wiped, good: true }),
        })}
      </form>
    `;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'wadul-form': WadulForm;
  }
}
