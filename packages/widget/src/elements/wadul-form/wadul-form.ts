import { html, nothing, type PropertyDeclarations, type PropertyValues, type TemplateResult } from 'lit';
import type { IdentityMode, PublicOffice } from '@wadul/core/filing';
import { WadulErrorEvent } from '../../events/index.ts';
import { base } from '../../internal/base.styles.ts';
import { civilDate } from '../../internal/civil-date.ts';
import { BadAnswerError } from '../../internal/get-json.ts';
import { WadulElement } from '../../internal/wadul-element.ts';
import { form as indonesian } from '../../locales/id/form.ts';
import type { Locale } from '../../locales/id.ts';
import { draftName, hasDraft } from './draft-name.ts';
import type { Filling } from './filling/filling.ts';
import { foot } from './foot.view.ts';
import { identityFields, matterFields, type FieldsModel } from './form.view.ts';
import { fetchSettings, settingsInside } from './office.ts';
import { homeOnly } from './region-chooser.view.ts';
import { nothingShown, type Shown } from './shown.ts';
import type { Submission } from './submitting/submission.ts';
import { formStyles } from './wadul-form.styles.ts';

/** What is loaded once somebody begins to type. */
interface Work {
  readonly filling: Filling;
  readonly submission: Submission;
}

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
    mode: { state: true },
    capacity: { state: true },
    shown: { state: true },
    wiping: { state: true },
  };

  /** Address of the page with `<wadul-status>`; the server's own where it is not set. The ticket is added as a fragment. */
  declare trackUrl: string | undefined;
  private declare settings: PublicOffice | undefined;
  private declare mode: IdentityMode;
  private declare capacity: string;
  private declare shown: Shown;
  private declare wiping: boolean;
  #work: Work | undefined;
  /** The field that was typed in last and not yet looked at. */
  #changed: string | undefined;
  #typed = false;
  readonly #near = new IntersectionObserver((seen) => seen.forEach(({ isIntersecting, target }) => isIntersecting && void this.#onNear(target as HTMLElement)), { rootMargin: '300px' });

  constructor() {
    super();
    this.mode = 'open';
    this.capacity = 'self';
    this.shown = nothingShown;
    this.wiping = false;
  }

  override connectedCallback(): void {
    super.connectedCallback();
    addEventListener('storage', this.#onStorage);
    addEventListener('beforeunload', this.#onLeave);
    addEventListener('online', this.#onOnline);
    this.#work?.filling.resume();
    this.requestUpdate();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    removeEventListener('storage', this.#onStorage);
    removeEventListener('beforeunload', this.#onLeave);
    removeEventListener('online', this.#onOnline);
    this.#near.disconnect();
    this.#work?.filling.end();
    this.#work?.submission.pause();
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    super.willUpdate(changed);
    if (changed.has('office') || changed.has('endpoint')) this.#begin();
  }

  protected override updated(): void {
    const form = this.#form;
    if (!form) return;
    this.#work?.filling.restore(form);
    for (const chooser of form.querySelectorAll('[data-pointer]')) this.#near.observe(chooser);
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

  #fail(code: string): void {
    this.dispatchEvent(new WadulErrorEvent(this.office, code));
  }

  #begin(): void {
    this.#work?.filling.end();
    this.#work?.submission.pause();
    this.#work = undefined;
    this.settings = undefined;
    void this.#settle();
    if (hasDraft(draftName(this.server, this.office), () => localStorage)) void this.#load().catch(() => undefined);
  }

  /** Takes the office's settings from the page or the server, and refines what is already on the screen. */
  async #settle(): Promise<void> {
    const { office, server } = this;
    try {
      const settings = settingsInside(this) ?? (await fetchSettings(server, office));
      if (office !== this.office || server !== this.server) return;
      this.settings = settings;
      if (!settings.identityModes.includes(this.mode)) this.mode = settings.identityModes[0] ?? 'open';
      this.#work?.filling.settle(settings);
      this.#near.disconnect(); // choosers already in sight are told of again
      if (this.shown.notice?.action === 'settings') this.#show({ notice: undefined });
      await this.updateComplete;
      this.#work?.filling.restoreType();
    } catch (error) {
      const unknown = error instanceof BadAnswerError && error.status === 404;
      this.#show({ notice: unknown ? { text: this.#words.officeUnknown } : { text: this.#words.settingsFailed, action: 'settings' } });
      this.#fail(unknown ? 'unknown-office' : 'connection');
    }
  }

  /** Loads what filling in and sending need, once somebody begins. */
  async #load(): Promise<Work> {
    if (this.#work) return this.#work;
    const { Filling, Submission } = await import('./submitting/index.ts');
    if (this.#work) return this.#work;
    const [form, mode] = [() => this.#form, () => this.mode];
    const filling = new Filling({ server: this.server, office: this.office, form, mode, requestUpdate: () => this.requestUpdate(), now: () => Date.now() });
    const submission = new Submission({
      element: this,
      filling,
      form,
      mode,
      english: () => this.english,
      show: (change) => this.#show(change),
      today: () => this.#today,
      anew: () => void this.#wipe(undefined),
    });
    this.#work = { filling, submission };
    if (this.settings) filling.settle(this.settings);
    this.requestUpdate();
    await this.updateComplete; // the draft is back in the fields
    filling.restoreType();
    if (this.#typed) filling.save();
    return this.#work;
  }

  readonly #onNear = async (chooser: HTMLElement): Promise<void> => {
    if (!this.settings) return;
    this.#near.unobserve(chooser);
    const work = await this.#load().catch(() => undefined);
    work?.filling.comeNear(chooser.dataset['pointer']);
  };

  readonly #onStorage = ({ key, newValue }: StorageEvent): void => {
    // The same draft was filed or wiped in another tab: what stands here is another complaint from now on.
    const draft = this.#work?.filling.draft;
    if (key === draft?.key && newValue === null && this.shown.phase === 'filling' && !draft?.sent) draft?.wipe();
  };

  readonly #onOnline = (): void => {
    if (!this.settings) void this.#settle();
  };

  readonly #onLeave = (event: BeforeUnloadEvent): void => {
    const { phase } = this.shown;
    if (phase === 'sending' || (phase === 'waiting' && this.#work?.filling.draft.sent)) event.preventDefault();
  };

  readonly #onFocusIn = async ({ target }: Event): Promise<void> => {
    const work = this.#load().catch(() => undefined);
    // A field is looked at when another gets the focus, not when a button is pressed: the button would move from under the finger.
    const [left, { name }] = [this.#changed, target as HTMLInputElement];
    if (left === undefined || !name || name === left) return;
    this.#changed = undefined;
    const { submission } = (await work) ?? {};
    if (this.settings) submission?.remark(left, this.settings, this.shown);
  };

  readonly #onInput = (event: Event): void => {
    this.#typed = true;
    this.#changed = (event.target as HTMLInputElement).name;
    this.#work?.submission.pause();
    if (this.shown.phase === 'waiting') this.#show({ phase: 'filling', notice: undefined });
    this.#work?.filling.save();
  };

  readonly #onSubmit = async (event: Event): Promise<void> => {
    event.preventDefault();
    if (this.shown.phase === 'sending') return;
    this.#show({ notice: undefined });
    try {
      const { submission } = await this.#load();
      if (!this.settings) await this.#settle();
      if (this.settings) await submission.submit(this.settings);
    } catch {
      // What sending needs did not load: nothing was sent.
      this.#show({ notice: { text: this.#words.offlineAnonymous, action: 'retry' } });
      this.#fail('connection');
    }
  };

  readonly #onAction = (): void => {
    const action = this.shown.notice?.action;
    // The button that was pressed goes with the notice: the focus must not fall out of the form.
    this.#focus(action === 'settings' ? '#type' : '#send');
    if (action === 'anew') this.#work?.filling.draft.renew();
    if (action === 'settings') void this.#settle();
    else this.#form?.requestSubmit();
  };

  #focus(selector: string): void {
    this.renderRoot.querySelector<HTMLElement>(selector)?.focus();
  }

  async #onMode(mode: IdentityMode): Promise<void> {
    this.mode = mode;
    const work = await this.#load().catch(() => undefined);
    work?.filling.save();
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
    this.mode = this.settings?.identityModes[0] ?? 'open';
    this.capacity = 'self';
    this.#work?.filling.wipe();
    await this.updateComplete;
    this.#focus('#type');
  }

  protected override render(): TemplateResult {
    if (!this.hasWords) return html`<slot></slot>`;
    const filed = this.shown.phase === 'filed';
    return html`<div lang=${this.language}>${filed ? this.#work?.submission.renderReceipt(this.shown, this.#zone) : this.#renderForm()}</div>`;
  }

  #renderForm() {
    const words = this.#words;
    const { errors, warnings, phase } = this.shown;
    const { mode, capacity, settings } = this;
    const model: FieldsModel = {
      words,
      language: this.language,
      settings,
      remarks: { errors, warnings, mark: words.required },
      today: this.#today,
      mode,
      capacity,
      livesAt: this.#work?.filling.livesAt ?? homeOnly('/complainant/region', settings?.homeRegion),
      happenedAt: this.#work?.filling.happenedAt ?? homeOnly('/place/region', settings?.homeRegion),
      onMode: (chosen) => void this.#onMode(chosen),
      onCapacity: (chosen) => (this.capacity = chosen),
    };
    const sending = phase === 'sending';
    return html`
      <form part="form" novalidate aria-busy=${sending} @submit=${this.#onSubmit} @input=${this.#onInput} @focusin=${this.#onFocusIn}>
        ${this.#work?.submission.renderSummary(this.shown) ?? nothing}
        <p>${words.intro}</p>
        <fieldset class="fields" ?disabled=${sending}>${matterFields(model)} ${identityFields(model)}</fieldset>
        ${foot({
          words,
          privacyNotice: settings?.privacyNotice[this.language] ?? settings?.privacyNotice.id,
          shown: this.shown,
          anonymous: mode === 'anonymous',
          fileAnew: this.#work?.submission.fileAnew ?? '',
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
