import { html, nothing, type PropertyDeclarations, type PropertyValues, type TemplateResult } from 'lit';
import type { IdentityMode, PublicOffice, Receipt } from '@wadul/core/filing';
import { WadulErrorEvent, WadulFiledEvent } from '../../events/index.ts';
import { adopt } from '../../internal/adopt.ts';
import { base } from '../../internal/base.styles.ts';
import { civilDate } from '../../internal/dates.ts';
import { BadAnswerError } from '../../internal/get-json.ts';
import { WadulElement } from '../../internal/wadul-element.ts';
import { form as indonesian } from '../../locales/id/form.ts';
import type { Locale } from '../../locales/id.ts';
import { DraftKeeper } from './draft.ts';
import { identityFields, matterFields, type FieldsModel } from './form.view.ts';
import { fetchSettings, settingsInside } from './office.ts';
import { RegionChooser } from './region-chooser.ts';
import { RegionFiles } from './region-files.ts';
import type { Dispatch, DispatchState } from './submitting/dispatch.ts';
import type { SummaryLine } from './submitting/summary.view.ts';
import { controlAt, readValues, writeValues } from './values.ts';
import { formStyles } from './wadul-form.styles.ts';

type Submitting = typeof import('./submitting/index.ts');
type Notice = { readonly text: string; readonly bad?: boolean; readonly action?: 'retry' | 'anew' | 'settings' };

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
    errors: { state: true },
    warnings: { state: true },
    lines: { state: true },
    notice: { state: true },
    phase: { state: true },
    wiping: { state: true },
    copied: { state: true },
  };
  static readonly #claimed = new Set<string>();

  /** Address of the page with `<wadul-status>`; the server's own where it is not set. The ticket is added as a fragment. */
  declare trackUrl: string | undefined;
  private declare settings: PublicOffice | undefined;
  private declare mode: IdentityMode;
  private declare capacity: string;
  private declare errors: Readonly<Record<string, string>>;
  private declare warnings: Readonly<Record<string, string>>;
  private declare lines: readonly SummaryLine[];
  private declare notice: Notice | undefined;
  private declare phase: 'filling' | 'sending' | 'waiting' | 'filed';
  private declare wiping: boolean;
  private declare copied: string;
  readonly #livesAt = new RegionChooser('/complainant/region', () => this.requestUpdate());
  readonly #happenedAt = new RegionChooser('/place/region', () => {
    this.requestUpdate();
    if (this.#restored) this.#save();
  });
  #files: RegionFiles | undefined;
  #draft: DraftKeeper | undefined;
  #restored = false;
  #changed: string | undefined;
  #loading: Promise<Submitting> | undefined;
  #submitting: Submitting | undefined;
  #dispatch: Dispatch | undefined;
  #filed: { receipt: Receipt; superseded: boolean } | undefined;
  readonly #near = new IntersectionObserver(
    (entries) => {
      for (const { isIntersecting, target } of entries) if (isIntersecting) this.#comeNear(target as HTMLElement);
    },
    { rootMargin: '300px' },
  );

  constructor() {
    super();
    this.mode = 'open';
    this.capacity = 'self';
    this.errors = {};
    this.warnings = {};
    this.lines = [];
    this.phase = 'filling';
    this.wiping = false;
    this.copied = '';
  }

  override connectedCallback(): void {
    super.connectedCallback();
    addEventListener('storage', this.#onStorage);
    addEventListener('beforeunload', this.#onLeave);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    removeEventListener('storage', this.#onStorage);
    removeEventListener('beforeunload', this.#onLeave);
    this.#near.disconnect();
    this.#dispatch?.pause();
    if (this.#draft) WadulForm.#claimed.delete(this.#draft.key);
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    super.willUpdate(changed);
    if (changed.has('office') || changed.has('endpoint')) this.#begin();
  }

  protected override updated(): void {
    const form = this.#form;
    if (!form) return;
    if (!this.#restored) this.#restore(form);
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

  #begin(): void {
    this.settings = undefined;
    this.#dispatch?.pause();
    this.#dispatch = undefined;
    const key = `wadul-form ${this.server} ${this.office}`;
    let free = key;
    for (let nth = 2; WadulForm.#claimed.has(free); nth += 1) free = `${key} ${nth}`;
    if (this.#draft) WadulForm.#claimed.delete(this.#draft.key);
    WadulForm.#claimed.add(free);
    this.#draft = new DraftKeeper(free, () => localStorage, () => Date.now());
    this.#restored = false;
    void this.#settle();
  }

  /** Fetches the office's settings, and refines what is already on the screen. */
  async #settle(): Promise<void> {
    const { office, server } = this;
    try {
      const settings = settingsInside(this) ?? (await fetchSettings(server, office));
      if (office !== this.office) return;
      this.settings = settings;
      if (!settings.identityModes.includes(this.mode)) this.mode = settings.identityModes[0] ?? 'open';
      this.#files = new RegionFiles(`${server}${settings.regionsPath}`);
      this.#livesAt.startAt(settings.homeRegion);
      this.#happenedAt.startAt(settings.homeRegion);
      if (this.notice?.action === 'settings') this.notice = undefined;
      await this.updateComplete;
      const form = this.#form;
      const draft = this.#draft?.read();
      if (form && draft) writeValues(form, draft.values); // the type of complaint, whose choices were not there before
      this.#near.disconnect(); // so that choosers already in sight are told of again
      this.requestUpdate();
    } catch (error) {
      const unknown = error instanceof BadAnswerError && error.status === 404;
      this.notice = unknown ? { text: this.#words.officeUnknown, bad: true } : { text: this.#words.settingsFailed, bad: true, action: 'settings' };
      this.dispatchEvent(new WadulErrorEvent(office, unknown ? 'unknown-office' : 'connection'));
    }
  }

  #restore(form: HTMLFormElement): void {
    this.#restored = true;
    const draft = this.#draft?.read();
    if (!draft) return;
    writeValues(form, draft.values);
    if (draft.placeRegion) this.#happenedAt.restore(draft.placeRegion);
    const inMore = draft.placeRegion !== undefined || ['/occurredOn', '/settlementSought'].some((pointer) => draft.values[pointer]);
    if (inMore) form.querySelector('details')?.setAttribute('open', '');
  }

  #comeNear(chooser: HTMLElement): void {
    if (!this.#files) return;
    this.#near.unobserve(chooser);
    const of = chooser.dataset['pointer'] === this.#livesAt.pointer ? this.#livesAt : this.#happenedAt;
    void of.load(this.#files);
  }

  #save(): void {
    const form = this.#form;
    if (!form || this.mode === 'anonymous') return;
    this.#draft?.save(readValues(form).values, this.#happenedAt.value);
  }

  /** Loads what sending needs, once somebody begins to type. */
  async #load(): Promise<Submitting> {
    this.#loading ??= import('./submitting/index.ts');
    try {
      this.#submitting = await this.#loading;
    } catch (error) {
      this.#loading = undefined;
      throw error;
    }
    return this.#submitting;
  }

  #check(form: HTMLFormElement, { check }: Submitting, settings: PublicOffice) {
    return check({ ...readValues(form), livesAt: this.#livesAt.value, happenedAt: this.#happenedAt.value, language: this.language }, settings, this.#today);
  }

  readonly #onStorage = ({ key, newValue }: StorageEvent): void => {
    // The same draft was filed or wiped in another tab: what stands here is another complaint from now on.
    if (key === this.#draft?.key && newValue === null && this.phase === 'filling') this.#draft.wipe();
  };

  readonly #onLeave = (event: BeforeUnloadEvent): void => {
    if (this.phase === 'sending' || (this.phase === 'waiting' && this.#draft?.sent)) event.preventDefault();
  };

  readonly #onFocusIn = (event: Event): void => {
    void this.#load().catch(() => undefined);
    const { name } = event.target as HTMLInputElement;
    if (this.#changed !== undefined && name !== this.#changed) this.#remark(this.#changed);
  };

  readonly #onInput = (event: Event): void => {
    this.#changed = (event.target as HTMLInputElement).name;
    if (this.phase === 'waiting') {
      this.#dispatch?.pause();
      this.phase = 'filling';
      this.notice = undefined;
    }
    this.#save();
  };

  /** Says what is wrong with a field that was left, or takes back what was said. Not while a button is pressed: it would move from under the finger. */
  #remark(pointer: string): void {
    const form = this.#form;
    this.#changed = undefined;
    if (!form || !this.#submitting || !this.settings) return;
    const { issues, warnings } = this.#check(form, this.#submitting, this.settings);
    const issue = issues.find((one) => one.pointer === pointer && one.code !== 'required');
    const { [pointer]: _, ...others } = this.errors;
    this.errors = issue ? { ...others, [pointer]: this.#submitting.issueText(this.#later, issue) } : others;
    this.warnings = this.#wordWarnings(warnings);
  }

  get #later(): Pick<Locale, 'filing' | 'receipt' | 'issues' | 'problems' | 'warnings' | 'form'> {
    const { filing, receipt, issues, problems, warnings } = this.#submitting as Submitting;
    return this.english ?? { filing, receipt, issues, problems, warnings, form: indonesian };
  }

  #wordWarnings(warnings: Readonly<Record<string, string>>): Record<string, string> {
    const say = this.#later.warnings;
    return Object.fromEntries(Object.entries(warnings).map(([pointer, code]) => [pointer, say[code as keyof typeof say]]));
  }

  readonly #onSubmit = async (event: Event): Promise<void> => {
    event.preventDefault();
    const form = this.#form;
    if (!form || this.phase === 'sending') return;
    this.notice = undefined;
    try {
      await this.#load();
    } catch {
      this.#say({ text: this.#offline, bad: true }, 'connection');
      return;
    }
    if (!this.settings) await this.#settle();
    if (!this.settings || !this.#submitting) return;
    const { filing, issues, warnings } = this.#check(form, this.#submitting, this.settings);
    this.warnings = this.#wordWarnings(warnings);
    if (filing) this.#send(filing);
    else await this.#showIssues(issues);
  };

  get #offline(): string {
    return this.mode === 'anonymous' ? this.#words.offlineAnonymous : this.#words.offline;
  }

  #say(notice: Notice, code: string): void {
    this.notice = notice;
    this.dispatchEvent(new WadulErrorEvent(this.office, code));
  }

  async #showIssues(issues: readonly { readonly pointer: string; readonly code: string; readonly digits?: number }[]): Promise<void> {
    const form = this.#form;
    if (!form || !this.#submitting) return;
    const { issueText } = this.#submitting;
    const controls = [...form.elements];
    const lines = issues.map((issue) => ({ ...issue, control: controlAt(form, issue.pointer), text: issueText(this.#later, issue) }));
    lines.sort((a, b) => controls.indexOf(a.control as Element) - controls.indexOf(b.control as Element));
    this.errors = Object.fromEntries(lines.map(({ pointer, text }) => [pointer, text]));
    this.lines = lines.map(({ pointer, text, control }) => ({ pointer, text, label: control?.labels?.[0]?.firstChild?.textContent ?? '' }));
    this.dispatchEvent(new WadulErrorEvent(this.office, 'fields'));
    await this.updateComplete;
    this.renderRoot.querySelector<HTMLElement>('#summary')?.focus();
  }

  readonly #go = (pointer: string): void => {
    const form = this.#form;
    const control = form && controlAt(form, pointer);
    control?.closest('details')?.setAttribute('open', '');
    control?.focus();
  };

  #send(filing: Parameters<Dispatch['send']>[0]): void {
    if (!this.#submitting || !this.#draft) return;
    const { Dispatch, createClient } = this.#submitting;
    this.errors = {};
    this.lines = [];
    this.#dispatch ??= new Dispatch(
      createClient({ endpoint: this.server, office: this.office, timeout: 20_000, retries: 0 }),
      {
        after: (milliseconds, call) => {
          const timer = setTimeout(call, milliseconds);
          return () => clearTimeout(timer);
        },
        whenOnline: (call) => {
          addEventListener('online', call, { once: true });
          return () => removeEventListener('online', call);
        },
      },
      (state) => void this.#onDispatch(state),
    );
    void this.#dispatch.send(filing, this.#draft.id);
  }

  async #onDispatch(state: DispatchState): Promise<void> {
    if (!this.#submitting || !this.#draft) return;
    const { filing: words } = this.#later;
    if (state.kind === 'sending') {
      this.phase = 'sending';
      this.notice = undefined;
    } else if (state.kind === 'waiting') {
      this.phase = 'waiting';
      if (state.because === 'connection') this.#draft.markSent();
      const text = state.because === 'busy' ? words.busy : `${this.#offline} ${words.retrying}`;
      this.#say({ text, bad: true, action: 'retry' }, state.because === 'busy' ? 'not-ready' : 'connection');
    } else if (state.kind === 'alreadyFiled') {
      this.phase = 'filling';
      this.#say({ text: words.already, bad: true, action: 'anew' }, 'idempotency-key-reused');
    } else if (state.kind === 'refused') {
      this.phase = 'filling';
      if (state.problem.issues?.length) {
        await this.#showIssues(state.problem.issues);
      } else {
        this.#say({ text: this.#submitting.problemText(this.#later, state.problem, state.retryAfter), bad: true }, state.problem.code);
      }
    } else {
      this.#draft.wipe();
      this.#filed = state;
      this.phase = 'filed';
      adopt(this, this.#submitting.receiptStyles);
      this.dispatchEvent(new WadulFiledEvent(this.office, state.receipt.ticket));
      await this.updateComplete;
      this.renderRoot.querySelector<HTMLElement>('#receipt-title')?.focus();
    }
  }

  readonly #onAction = (): void => {
    const action = this.notice?.action;
    if (action === 'settings') {
      this.notice = undefined;
      void this.#settle();
      return;
    }
    if (action === 'anew') this.#draft?.wipe();
    this.#form?.requestSubmit();
  };

  /** Empties the form and takes the draft off the device. */
  #wipe(): void {
    this.#draft?.wipe();
    this.#form?.reset();
    this.#livesAt.reset();
    this.#happenedAt.reset();
    this.mode = this.settings?.identityModes[0] ?? 'open';
    this.capacity = 'self';
    this.errors = {};
    this.warnings = {};
    this.lines = [];
    this.wiping = false;
  }

  readonly #onMode = (mode: IdentityMode): void => {
    this.mode = mode;
    if (mode === 'anonymous') {
      this.#livesAt.reset();
      this.#draft?.forget();
    } else this.#save();
  };

  readonly #onCopy = async (): Promise<void> => {
    if (!this.#filed || !this.#submitting) return;
    const { ticket, secret } = this.#filed.receipt;
    const { receipt: say } = this.#later;
    const done = await this.#submitting.copyText(`${say.ticket}: ${ticket}\n${say.secret}: ${secret}`);
    this.copied = done ? say.copied : say.copyFailed;
    const keys = this.renderRoot.querySelector('.keys');
    if (!done && keys) getSelection()?.selectAllChildren(keys);
  };

  protected override render(): TemplateResult {
    if (!this.hasWords) return html`<slot></slot>`;
    return html`<div lang=${this.language}>${this.phase === 'filed' ? this.#renderReceipt() : this.#renderForm()}</div>`;
  }

  #renderReceipt() {
    if (!this.#submitting || !this.#filed) return nothing;
    const { ticket } = this.#filed.receipt;
    return this.#submitting.receiptView({
      ...this.#filed,
      words: this.#later,
      language: this.language,
      zone: this.#zone,
      trackingPage: `${this.trackUrl ?? `${this.server}/${this.office}/track`}#${ticket}`,
      copied: this.copied,
      onCopy: () => void this.#onCopy(),
      onPrint: () => print(),
      onAnother: () => {
        this.#filed = undefined;
        this.copied = '';
        this.#wipe();
        this.phase = 'filling';
      },
    });
  }

  #renderForm() {
    const words = this.#words;
    const sending = this.phase === 'sending';
    const model: FieldsModel = {
      words,
      language: this.language,
      settings: this.settings,
      remarks: { errors: this.errors, warnings: this.warnings, mark: words.required },
      today: this.#today,
      mode: this.mode,
      capacity: this.capacity,
      livesAt: this.#livesAt,
      happenedAt: this.#happenedAt,
      onMode: this.#onMode,
      onCapacity: (capacity) => (this.capacity = capacity),
    };
    return html`
      <form part="form" novalidate aria-busy=${sending} @submit=${this.#onSubmit} @input=${this.#onInput} @focusin=${this.#onFocusIn}>
        ${this.lines.length > 0 && this.#submitting ? this.#submitting.summary(this.#later.filing.summary({ count: this.lines.length }), this.lines, this.#go) : nothing}
        <p>${words.intro}</p>
        <fieldset class="fields" ?disabled=${sending}>${matterFields(model)} ${identityFields(model)}</fieldset>
        ${this.#renderFoot(words, sending)}
      </form>
    `;
  }

  #renderFoot(words: Locale['form'], sending: boolean) {
    const { notice } = this;
    const actions = { retry: words.retry, settings: words.retry, anew: this.#submitting ? this.#later.filing.fileAnew : '' };
    return html`
      <div class="foot">
        <details class="privacy" part="privacy">
          <summary>${words.privacy}</summary>
          <p>${this.settings?.privacyNotice[this.language] ?? this.settings?.privacyNotice.id}</p>
        </details>
        <div aria-live="polite">
          ${sending ? html`<p>${words.sending}</p>` : nothing}
          ${notice
            ? html`<div class="notice ${notice.bad ? 'bad' : ''}" part="notice">
                <p>${notice.text}</p>
                ${notice.action ? html`<p class="actions"><button type="button" part="button" @click=${this.#onAction}>${actions[notice.action]}</button></p>` : nothing}
              </div>`
            : nothing}
        </div>
        <div class="actions">
          <button class="primary" part="button button-primary" aria-disabled=${sending}>${sending ? words.sending : words.send}</button>
        </div>
        <div class="hint">
          <p>${this.mode === 'anonymous' ? words.draftAnonymous : words.draft}</p>
          ${this.wiping
            ? html`<p class="actions">
                <button type="button" part="button" @click=${() => this.#wipe()}>${words.wipeSure}</button>
                <button type="button" class="quiet" part="button" @click=${() => (this.wiping = false)}>${words.cancel}</button>
              </p>`
            : html`<button type="button" class="quiet" part="button" @click=${() => (this.wiping = true)}>${words.wipe}</button>`}
        </div>
      </div>
    `;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'wadul-form': WadulForm;
  }
}
