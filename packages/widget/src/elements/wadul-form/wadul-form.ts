import { html, nothing, type PropertyDeclarations, type PropertyValues, type TemplateResult } from 'lit';
import type { PublicOffice } from '@wadul/core/filing';
import { WadulFiledEvent } from '../../events/index.ts';
import { civilDate } from '../../internal/civil-date.ts';
import { draftName, hasDraft } from './draft-name.ts';
import type { OwnDraft } from './filling/own-draft.ts';
import { noticeView } from './foot.view.ts';
import { FormElement, isField, type Work } from './form-element.ts';
import type { FramedPart } from './framing/framed-part.ts';
import type { ToPage } from './framing/messages.ts';
import { identityFields } from './identity.view.ts';
import { matterFields } from './matter.view.ts';
import { nothingShown, type Shown } from './shown.ts';
import type { SubmissionHost } from './submitting/submission.ts';

/**
 * The complaint form of an office. On another site than the office's, who complains is asked in a frame of the office, which the page cannot read; sending and the receipt are in it too.
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
 * @csspart file - A file that was picked.
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
export class WadulForm extends FormElement {
  static override properties: PropertyDeclarations = {
    ...FormElement.properties,
    trackUrl: { attribute: 'track-url' },
  };

  #draft: OwnDraft | undefined;
  /** On another site than the office's: what stands in the frame. */
  #framed: FramedPart | undefined;
  /** The field in which Enter was pressed before the frame was there. */
  #checksLater: Element | null | undefined;

  override connectedCallback(): void {
    super.connectedCallback();
    addEventListener('storage', this.#onStorage);
    this.#draft?.resume();
    this.#framed?.resume();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    removeEventListener('storage', this.#onStorage);
    this.#draft?.end();
    this.#framed?.end();
  }

  /** Whether the person's part stands in a frame: everything on this page is its site's to read. */
  get #inFrame(): boolean {
    return URL.canParse(this.server) && new URL(this.server).origin !== location.origin;
  }

  protected override get takesFiles(): boolean {
    return !this.#inFrame;
  }

  protected override today(): string {
    return civilDate(new Date(), this.zone);
  }

  protected override begin(): void {
    this.#draft?.end();
    this.#framed?.end();
    this.#draft = undefined;
    this.#framed = undefined;
    super.begin();
    if (hasDraft(draftName(this.server, this.office), () => localStorage)) void this.load().catch(() => undefined);
  }

  protected override async loadWork(host: Omit<SubmissionHost, 'filling'>): Promise<Work> {
    const framing = this.#inFrame ? await import('./framing/index.ts') : undefined;
    const { Filling, OwnDraft, Submission } = framing ?? (await import('./submitting/index.ts'));
    const draft = new OwnDraft(this, () => localStorage, () => Date.now());
    const filling = new Filling({ server: this.server, form: host.form, mode: host.mode, requestUpdate: () => this.requestUpdate() }, draft);
    this.#draft = draft;
    if (framing) this.#framed = this.#openFrame(framing.FramedPart);
    return { filling, submission: new Submission({ ...host, filling }) };
  }

  protected override async load(): Promise<Work> {
    try {
      return await super.load();
    } catch (error) {
      if (this.#inFrame) this.#frameFailed();
      throw error;
    }
  }

  protected override send({ filling, submission }: Work, settings: PublicOffice): Promise<void> | void {
    if (!this.#inFrame) return submission.submit(settings);
    const [{ form }, framed] = [this, this.#framed];
    this.#checksLater = framed?.ready ? undefined : this.shadowRoot?.activeElement;
    if (form && framed?.ready) framed.postMatter('check', filling.draft.id, filling.read(form));
  }

  readonly #onStorage = ({ key, newValue }: StorageEvent): void => {
    // The same draft was filed or wiped in another tab: what stands here is another complaint from now on.
    const draft = this.#draft;
    if (key === draft?.key && newValue === null && this.shown.phase === 'filling' && !draft?.sent) draft?.wipe();
  };

  protected override onOnline = (): void => {
    if (!this.settings) void this.settle();
    if (this.shown.notice?.action === 'frame') this.#retryFrame();
  };

  protected override onAction(): void {
    const { action } = this.shown.notice ?? {};
    if (!this.#inFrame) super.onAction();
    else {
      this.focusOn('#type'); // the button that was pressed goes with the notice
      if (action === 'settings') void this.settle();
      this.#retryFrame();
    }
  }

  protected override typed(): void {
    this.#framed?.post({ kind: 'changed' });
  }

  protected override updated(changed: PropertyValues<this>): void {
    super.updated(changed);
    this.#framed?.refresh();
  }

  #openFrame(Part: typeof FramedPart): FramedPart {
    const { server, office } = this;
    return new Part({
      server,
      office,
      language: () => this.language,
      root: () => this.renderRoot as ShadowRoot,
      trackUrl: () => (this.trackUrl !== undefined && URL.canParse(this.trackUrl, this.baseURI) ? new URL(this.trackUrl, this.baseURI).href : undefined),
      hear: (message) => void this.#hear(message),
      failed: () => this.#frameFailed(),
    });
  }

  #frameFailed(): void {
    if (this.shown.notice?.action === 'settings') return; // the same cause, said already
    this.show({ notice: { text: this.words.frameFailed, action: 'frame' } });
    this.fail('connection');
    this.requestUpdate();
  }

  #retryFrame(): void {
    this.show({ notice: undefined });
    if (this.#framed && !this.#framed.ready) this.#framed.retry();
    else void this.load().catch(() => undefined);
  }

  async #hear(message: ToPage): Promise<void> {
    const { filling, submission } = await this.load();
    const [framed, { form }] = [this.#framed, this];
    if (!framed || !form) return;
    switch (message.kind) {
      case 'ready':
        if (this.shown.notice?.action === 'frame') this.show({ notice: undefined });
        this.requestUpdate();
        if (this.#checksLater && this.#checksLater === this.shadowRoot?.activeElement) form.requestSubmit();
        return;
      case 'wanted':
        framed.postMatter('matter', filling.draft.id, filling.read(form));
        return;
      case 'issues':
        await submission.showIssues(message.issues);
        return;
      case 'sound':
        this.show({ errors: {}, lines: [] });
        framed.focus('#send');
        return;
      case 'anonymous':
        if (message.anonymous === (this.mode === 'anonymous')) return;
        this.mode = message.anonymous ? 'anonymous' : 'open';
        filling.save();
        return;
      case 'phase':
        if (message.sent) filling.draft.markSent();
        this.show({ phase: message.phase, ...(message.phase === 'sending' && { errors: {}, lines: [] }) });
        return;
      case 'filed':
        filling.wipe();
        this.shown = { ...nothingShown, phase: 'filed' };
        this.dispatchEvent(new WadulFiledEvent(this.office, message.ticket));
        await this.updateComplete;
        if (this.getBoundingClientRect().top < 0) this.scrollIntoView();
        return;
      case 'failed':
        this.fail(message.code);
        return;
      case 'wiped':
        await this.wipe(undefined);
        return;
      case 'entered':
        this.lookAt(undefined);
        return;
      case 'height':
    }
  }

  protected override onFocusIn = async (event: Event): Promise<void> => {
    if (isField(event)) this.#framed?.post({ kind: 'entered' });
    await this.lookAround(event);
  };

  protected override renderForm(): TemplateResult {
    const { shown, words } = this;
    const sending = shown.phase === 'sending';
    if (this.#inFrame) return this.#renderFramed(shown);
    if (shown.phase === 'filed') return html`${this.renderReceipt()}`;
    const model = this.fieldsModel;
    return html`
      <form part="form" novalidate aria-busy=${sending} @submit=${this.onSubmit} @input=${this.onInput} @change=${this.onChange} @focusin=${this.onFocusIn}>
        ${this.work?.submission.renderSummary(shown) ?? nothing}
        <p>${words.intro}</p>
        <fieldset class="fields" ?disabled=${sending}>${matterFields(model)} ${identityFields(model)} ${this.renderAttachments()}</fieldset>
        ${this.renderFoot()}
      </form>
    `;
  }

  /** The matter, and the frame below it; once it is filed, the frame alone. The frame keeps its place: one that is moved loads anew. */
  #renderFramed(shown: Shown): TemplateResult {
    const { words, work } = this;
    const sending = shown.phase === 'sending';
    const go = (pointer: string) => {
      if (!work?.submission.go(pointer)) this.#framed?.focus(pointer);
    };
    const matter = () => html`
      ${work?.submission.renderSummary(shown, go) ?? nothing}
      <p>${words.intro}</p>
      <fieldset class="fields" ?disabled=${sending}>${matterFields(this.fieldsModel)}</fieldset>
      <button hidden></button>
    `;
    return html`
      <form part="form" novalidate aria-busy=${sending} @submit=${this.onSubmit} @input=${this.onInput} @change=${this.onChange} @focusin=${this.onFocusIn}>
        ${shown.phase === 'filed' ? nothing : matter()}
        <div class="frame" data-near="frame">
          <div aria-live="polite">${noticeView(shown.notice, words.retry, () => this.onAction())}</div>
          ${this.#framed?.ready || shown.notice ? nothing : html`<p class="hint">${words.frameLoading}</p>`} ${this.#framed?.render(words.frameTitle) ?? nothing}
        </div>
      </form>
    `;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'wadul-form': WadulForm;
  }
}
