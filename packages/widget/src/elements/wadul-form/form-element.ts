import { html, nothing, type PropertyDeclarations, type PropertyValues, type TemplateResult } from 'lit';
import type { IdentityMode, PublicOffice } from '@wadul/core/filing';
import { WadulErrorEvent } from '../../events/index.ts';
import { adopt } from '../../internal/adopt.ts';
import { base } from '../../internal/base.styles.ts';
import { BadAnswerError } from '../../internal/get-json.ts';
import { WadulElement } from '../../internal/wadul-element.ts';
import { form as indonesian } from '../../locales/id/form.ts';
import type { Locale } from '../../locales/id.ts';
import type { AttachmentsField } from './attaching/attachments-field.ts';
import type { Filling } from './filling/filling.ts';
import { foot } from './foot.view.ts';
import type { FieldsModel } from './matter.view.ts';
import { fetchSettings, settingsInside } from './office.ts';
import { homeOnly } from './region-chooser.view.ts';
import { nothingShown, type PlacedIssue, type Shown } from './shown.ts';
import type { Submission, SubmissionHost } from './submitting/submission.ts';
import { formStyles } from './wadul-form.styles.ts';

/** What is loaded once somebody begins to type. */
export interface Work {
  readonly filling: Filling;
  readonly submission: Submission;
}

type Typed = HTMLInputElement | HTMLSelectElement | HTMLTextAreaElement;

/** Whether a field got the focus that takes it where it is pressed. What is chosen by a whole click, as a button is, would move from under the finger when something is said above it. */
export const isField = ({ target }: Event): boolean => {
  const { name, type } = target as Partial<HTMLInputElement>;
  return name?.startsWith('/') === true && type !== 'radio' && type !== 'checkbox' && type !== 'file';
};

/**
 * What a form and its parts have in common, whether all of it stands in one document or the person's part in a frame of the office:
 * the office's settings, what is shown besides the fields, and when a field is looked at.
 */
export abstract class FormElement extends WadulElement {
  static override styles = [base, formStyles];
  static override properties: PropertyDeclarations = {
    ...WadulElement.properties,
    settings: { state: true },
    mode: { state: true },
    capacity: { state: true },
    shown: { state: true },
    wiping: { state: true },
  };

  /** Address of the page with `<wadul-status>`; the server's own where it is not set. The ticket is added as a fragment. */
  declare trackUrl: string | undefined;
  protected declare settings: PublicOffice | undefined;
  protected declare mode: IdentityMode;
  protected declare capacity: string;
  protected declare shown: Shown;
  protected declare wiping: boolean;
  protected work: Work | undefined;
  #files: AttachmentsField | undefined;
  /** The field that was typed in last and not yet looked at. */
  #changed: string | undefined;
  #typed = false;
  #loading: Promise<Work> | undefined;
  readonly #near = new IntersectionObserver((seen) => seen.forEach(({ isIntersecting, target }) => isIntersecting && void this.#onNear(target as HTMLElement)), { rootMargin: '300px' });

  constructor() {
    super();
    this.mode = 'open';
    this.capacity = 'self';
    this.shown = nothingShown;
    this.wiping = false;
  }

  /** The civil date in the office's zone. */
  protected abstract today(): string;
  /** Loads what filling in and sending need. */
  protected abstract loadWork(host: Omit<SubmissionHost, 'filling'>): Promise<Work>;
  /** "Kirim" was pressed, and everything for it is there. */
  protected abstract send(work: Work, settings: PublicOffice): Promise<void> | void;
  /** Whether files are attached here. */
  protected get takesFiles(): boolean {
    return true;
  }

  /** Draws the form. */
  protected abstract renderForm(): TemplateResult;

  override connectedCallback(): void {
    super.connectedCallback();
    addEventListener('beforeunload', this.#onLeave);
    addEventListener('online', this.onOnline);
    this.requestUpdate();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    removeEventListener('beforeunload', this.#onLeave);
    removeEventListener('online', this.onOnline);
    this.#near.disconnect();
    this.work?.submission.pause();
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    super.willUpdate(changed);
    if (changed.has('office') || changed.has('endpoint')) this.begin();
  }

  protected override updated(_changed: PropertyValues<this>): void {
    const { form } = this;
    if (!form) return;
    this.work?.filling.restore(form);
    for (const place of form.querySelectorAll('[data-near]')) this.#near.observe(place);
  }

  protected get form(): HTMLFormElement | null {
    return this.renderRoot.querySelector('form');
  }

  protected get words(): Locale['form'] {
    return this.english?.form ?? indonesian;
  }

  protected get zone(): string {
    return this.settings?.zone ?? 'Asia/Jakarta';
  }

  protected show(change: Partial<Shown>): void {
    this.shown = { ...this.shown, ...change };
  }

  protected fail(code: string): void {
    this.dispatchEvent(new WadulErrorEvent(this.office, code));
  }

  /** Begins with an office. */
  protected begin(): void {
    this.work?.submission.pause();
    this.#files?.end();
    this.#files = undefined;
    this.work = undefined;
    this.#loading = undefined;
    this.settings = undefined;
    void this.settle();
  }

  /** Takes the office's settings from the page or the server, and refines what is already on the screen. */
  protected async settle(): Promise<void> {
    const { office, server } = this;
    try {
      const settings = settingsInside(this) ?? (await fetchSettings(server, office));
      if (office !== this.office || server !== this.server) return;
      this.settings = settings;
      if (!settings.identityModes.includes(this.mode)) this.mode = settings.identityModes[0] ?? 'open';
      this.work?.filling.settle(settings);
      this.#near.disconnect(); // choosers already in sight are told of again
      if (this.shown.notice?.action === 'settings') this.show({ notice: undefined });
      await this.updateComplete;
      this.work?.filling.restoreType();
    } catch (error) {
      const unknown = error instanceof BadAnswerError && error.status === 404;
      this.show({ notice: unknown ? { text: this.words.officeUnknown } : { text: this.words.settingsFailed, action: 'settings' } });
      this.fail(unknown ? 'unknown-office' : 'connection');
    }
  }

  /** Loads what filling in and sending need, once somebody begins; what did not load is asked for again the next time. */
  protected load(): Promise<Work> {
    const loading = (this.#loading ??= this.#load());
    loading.catch(() => {
      if (this.#loading === loading) this.#loading = undefined;
    });
    return loading;
  }

  async #load(): Promise<Work> {
    const loadingField = this.takesFiles ? import('./attaching/attachments-field.ts') : undefined;
    const work = await this.loadWork({
      element: this,
      form: () => this.form,
      files: () => this.#files,
      mode: () => this.mode,
      english: () => this.english,
      show: (change) => this.show(change),
      showIssues: (issues) => this.showIssues(issues),
      today: () => this.today(),
      anew: () => void this.wipe(undefined),
    });
    this.#files = await loadingField?.then(
      ({ AttachmentsField }) =>
        new AttachmentsField({
          element: this,
          settings: () => this.settings,
          mode: () => this.mode,
          today: () => this.today(),
          english: () => this.english,
          remembers: true,
          changed: () => this.#onChanged(),
          adopt: (styles) => adopt(this, styles),
        }),
    );
    this.work = work;
    if (this.settings) work.filling.settle(this.settings);
    this.requestUpdate();
    await this.updateComplete; // the draft is back in the fields
    work.filling.restoreType();
    if (this.#typed) work.filling.save();
    return work;
  }

  readonly #onNear = async (place: HTMLElement): Promise<void> => {
    if (!this.settings) return;
    this.#near.unobserve(place);
    const work = await this.load().catch(() => undefined);
    work?.filling.comeNear(place.dataset['near']);
  };

  protected onOnline = (): void => {
    if (!this.settings) void this.settle();
  };

  readonly #onLeave = (event: BeforeUnloadEvent): void => {
    const { phase } = this.shown;
    if (phase === 'sending' || (phase === 'waiting' && this.work?.filling.draft.sent)) event.preventDefault();
  };

  /** Looks at the field that was left. @param next name of the one that has the focus now */
  protected lookAt(next: string | undefined): void {
    const left = this.#changed;
    if (left === undefined || next === left) return;
    this.#changed = undefined;
    if (this.settings) this.work?.submission.remark(left, this.settings, this.shown);
  }

  protected onFocusIn = (event: Event): Promise<void> => this.lookAround(event);

  /** A field has the focus now: the one that was left is looked at. */
  protected async lookAround(event: Event): Promise<void> {
    const { name } = event.target as Typed;
    const field = isField(event);
    await this.load().catch(() => undefined);
    if (field) this.lookAt(name);
  }

  protected readonly onInput = ({ target }: Event): void => {
    const { name, type } = target as Typed;
    this.#typed = true;
    this.#changed = name;
    if (type !== 'file') this.#onChanged(); // the list of files tells of it
    this.work?.filling.save();
    if (!(target instanceof HTMLSelectElement)) this.#reconsider(name);
  };

  /** Whether files are waited for: nothing is put together yet, and whatever is changed still goes with the rest. */
  protected get awaitsFiles(): boolean {
    return this.shown.notice?.action === 'stop';
  }

  /** What is sent again by itself is no longer what stands in the form: it waits for the button. */
  #onChanged(): void {
    if (this.awaitsFiles) return;
    this.work?.submission.pause();
    if (this.shown.phase !== 'waiting') return;
    this.show({ phase: 'filling', notice: undefined });
    this.typed();
  }

  /** Words were changed that are being sent. */
  protected typed(): void {}

  /** A list has taken up its choice only now; a text tells of its change when the focus leaves it, and something else may be under the finger then. */
  protected readonly onChange = ({ target }: Event): void => {
    if (target instanceof HTMLSelectElement) this.#reconsider(target.name);
  };

  /** What was wrong and was put right is no longer said to be wrong, at once. */
  #reconsider(name: string): void {
    if (this.settings && this.shown.errors[name] !== undefined) this.work?.submission.reconsider(name, this.settings, this.shown);
  }

  protected readonly onSubmit = async (event: Event): Promise<void> => {
    event.preventDefault();
    if (this.shown.phase === 'sending') return;
    this.show({ notice: undefined });
    try {
      const work = await this.load();
      if (!this.settings) await this.settle();
      if (this.settings) await this.send(work, this.settings);
    } catch {
      // What sending needs did not load: nothing was sent.
      this.show({ notice: { text: this.words.offlineAnonymous, action: 'retry' } });
      this.fail('connection');
    }
  };

  protected onAction(): void {
    const action = this.shown.notice?.action;
    // The button that was pressed goes with the notice: the focus must not fall out of the form.
    this.focusOn(action === 'settings' ? '#type' : '#send');
    if (action === 'stop') {
      this.work?.submission.pause();
      this.show({ phase: 'filling', notice: undefined });
      return;
    }
    if (action === 'anew') this.work?.filling.draft.renew();
    if (action === 'settings') void this.settle();
    else this.form?.requestSubmit();
  }

  protected focusOn(selector: string): void {
    this.renderRoot.querySelector<HTMLElement>(selector)?.focus();
  }

  /** Shows what is wrong: at the fields, and as a list that takes the focus. */
  protected async showIssues(issues: readonly PlacedIssue[]): Promise<void> {
    this.show({ errors: Object.fromEntries(issues.map(({ pointer, text }) => [pointer, text])), lines: issues });
    this.fail('fields');
    await this.updateComplete;
    this.focusOn('#summary');
  }

  protected async onMode(mode: IdentityMode): Promise<void> {
    this.mode = mode;
    const work = await this.load().catch(() => undefined);
    work?.filling.save();
  }

  async #onWiping(wiping: boolean): Promise<void> {
    this.wiping = wiping;
    await this.updateComplete;
    this.focusOn(wiping ? '#wipe-sure' : '#wipe');
  }

  /** Begins anew with an empty form. @param notice what is said about it */
  protected async wipe(notice: Shown['notice']): Promise<void> {
    this.shown = { ...nothingShown, notice };
    this.wiping = false;
    this.mode = this.settings?.identityModes[0] ?? 'open';
    this.capacity = 'self';
    this.#changed = undefined;
    this.work?.filling.wipe();
    this.#files?.discard();
    await this.updateComplete;
    this.focusOn('#type');
  }

  protected override render(): TemplateResult {
    if (!this.hasWords) return html`<slot></slot>`;
    return html`<div lang=${this.language}>${this.renderForm()}</div>`;
  }

  /** The attachments, and the room for them until they are loaded. */
  protected renderAttachments(): TemplateResult | typeof nothing {
    const { settings } = this;
    return settings?.attachments.most === 0 ? nothing : html`<div class="files" data-near="/attachments">${this.#files?.render(this.fieldsModel.remarks) ?? nothing}</div>`;
  }

  protected renderReceipt() {
    return this.work?.submission.renderReceipt(this.shown, this.zone);
  }

  protected get fieldsModel(): FieldsModel {
    const { words, settings, mode, capacity } = this;
    const { errors, warnings } = this.shown;
    return {
      words,
      language: this.language,
      settings,
      remarks: { errors, warnings, mark: words.required },
      today: this.today(),
      mode,
      capacity,
      livesAt: this.work?.filling.livesAt ?? homeOnly('/complainant/region', settings?.homeRegion),
      happenedAt: this.work?.filling.happenedAt ?? homeOnly('/place/region', settings?.homeRegion),
      onMode: (chosen) => void this.onMode(chosen),
      onCapacity: (chosen) => (this.capacity = chosen),
    };
  }

  protected renderFoot(): TemplateResult {
    const { words, settings } = this;
    return foot({
      words,
      privacyNotice: settings?.privacyNotice[this.language] ?? settings?.privacyNotice.id,
      shown: this.shown,
      anonymous: this.mode === 'anonymous',
      fileAnew: this.work?.submission.fileAnew ?? '',
      wiping: this.wiping,
      onAction: () => this.onAction(),
      onWiping: (wiping) => void this.#onWiping(wiping),
      onWipe: () => void this.wipe({ text: words.wiped, good: true }),
    });
  }
}
