import { html, nothing, type PropertyDeclarations, type TemplateResult } from 'lit';
import { intakeTerms, type DeskOffice, type IdentityMode, type Intake, type Receipt } from '@wadul/core';
import { isProblemError } from '@wadul/core/client';
import { adopt } from '../../../internal/adopt.ts';
import { civilDate } from '../../../internal/civil-date.ts';
import { issueText } from '../../../internal/messages.ts';
import { inLanguage } from '../../../internal/in-language.ts';
import { AttachmentsField } from '../../wadul-form/attaching/attachments-field.ts';
import { idOf, input, select, type Remarks } from '../../wadul-form/field.view.ts';
import { DraftKeeper } from '../../wadul-form/filling/draft.ts';
import { Filling } from '../../wadul-form/filling/filling.ts';
import { controlAt } from '../../wadul-form/filling/values.ts';
import { identityFields } from '../../wadul-form/identity.view.ts';
import { matterFields, type FieldsModel } from '../../wadul-form/matter.view.ts';
import { summary, type SummaryLine } from '../../wadul-form/submitting/summary.view.ts';
import { formStyles } from '../../wadul-form/wadul-form.styles.ts';
import { localAt } from '../case/office-time.ts';
import { DeskScreen } from '../desk-screen.ts';
import { saveFile } from '../save-file.ts';
import { isChanged } from '../unsent/is-changed.ts';
import { DuplicateFinder } from './duplicate-finder.ts';
import { duplicatesView } from './duplicates.view.ts';
import { intakeStyles } from './intake.styles.ts';
import { readIntake } from './read-intake.ts';
import { receiptView } from './receipt.view.ts';

/** What officers enter of a person is kept nowhere but on the server: a draft in no storage. */
const noStorage = (): Storage => {
  throw new Error('nothing is kept on an office’s device');
};

/** A complaint that came by any channel is entered here, and gets its receipt (R3). */
export class IntakeScreen extends DeskScreen {
  static override styles = [...DeskScreen.styles, formStyles, intakeStyles];
  static override properties: PropertyDeclarations = {
    ...DeskScreen.properties,
    mode: { state: true },
    capacity: { state: true },
    lines: { state: true },
    warnings: { state: true },
    failure: { state: true },
    busy: { state: true },
    receipt: { state: true },
    already: { state: true },
  };

  private declare mode: IdentityMode;
  private declare capacity: string;
  private declare lines: readonly SummaryLine[];
  private declare warnings: Readonly<Record<string, string>>;
  private declare failure: string | undefined;
  private declare busy: boolean;
  private declare receipt: Receipt | undefined;
  /** An earlier try was recorded with other words. */
  private declare already: boolean;
  readonly #duplicates = new DuplicateFinder({ desk: () => this.context.desk, filled: () => (this.#form ? this.#filling?.read(this.#form) : undefined), requestUpdate: () => this.requestUpdate() });
  /** The receipt came while another screen was seen. */
  #cameUnseen = false;
  #filling: Filling | undefined;
  /** What the complainant reads. */
  #language: Intake['language'] = 'id';
  #files: AttachmentsField | undefined;

  constructor() {
    super();
    this.mode = 'open';
    this.capacity = 'self';
    this.lines = [];
    this.warnings = {};
    this.busy = false;
    this.already = false;
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#files?.end();
    this.#duplicates.stop();
  }

  override left(): void {
    this.#cameUnseen = false;
  }

  override get unsent(): string | undefined {
    const isBegun = this.#form !== null && isChanged(this.#form, (name) => name.includes('/region/'));
    return this.busy || isBegun || (this.#files?.ids.length ?? 0) > 0 || this.#cameUnseen ? this.words.intake.title : undefined;
  }

  get #form(): HTMLFormElement | null {
    return this.renderRoot.querySelector('form');
  }

  /** The office, with what it asks of an intake. */
  get #office(): DeskOffice {
    const { office } = this.context;
    return { ...office, fields: intakeTerms.fields, identityModes: ['open', 'confidential', 'anonymous'], attachments: { ...office.attachments, ...intakeTerms.attachments } };
  }

  protected override willUpdate(changed: Map<PropertyKey, unknown>): void {
    super.willUpdate(changed as never);
    if (this.#filling) return;
    const filling = new Filling({ server: this.server, form: () => this.#form, mode: () => this.mode, requestUpdate: () => this.requestUpdate() }, new DraftKeeper('', noStorage, () => this.context.now().getTime()));
    this.#filling = filling;
    filling.settle(this.#office);
    for (const pointer of ['/complainant/region', '/place/region']) filling.comeNear(pointer);
    this.#files = new AttachmentsField({
      element: this,
      settings: () => this.#office,
      mode: () => this.mode,
      today: () => this.#today,
      english: () => this.english,
      uploads: `${this.server}/api/desk/uploads`,
      remembers: false,
      adopt: (styles) => adopt(this, styles),
    });
  }

  get #today(): string {
    return civilDate(this.context.now(), this.context.office.zone);
  }

  readonly #onSubmit = async (event: SubmitEvent): Promise<void> => {
    event.preventDefault();
    if (this.busy || !this.#filling) return;
    const form = event.currentTarget as HTMLFormElement; // known only now: an event forgets it once it is over
    this.busy = true;
    this.failure = undefined;
    this.already = false;
    try {
      await this.#files?.settled(new AbortController().signal);
      const read = readIntake(this.#filling.read(form), new FormData(form), { office: this.#office, today: this.#today, attachments: this.#files?.ids ?? [] });
      this.warnings = Object.fromEntries(Object.entries(read.warnings).map(([pointer, code]) => [pointer, this.words.warnings[code as keyof typeof this.words.warnings]]));
      const issues = [...read.issues, ...(this.#files?.issues ?? [])];
      if (read.intake && issues.length === 0) await this.#send(read.intake);
      else await this.#showIssues(issues);
    } finally {
      this.busy = false;
    }
  };

  async #send(intake: Intake): Promise<void> {
    const { desk, told, words } = this.context;
    try {
      this.receipt = await desk.intake(intake, { idempotencyKey: this.#filling?.draft.id ?? '' });
      this.#language = intake.language;
      this.#cameUnseen = this.parentElement?.hidden === true;
      this.#duplicates.stop();
      this.#files?.forget();
      this.lines = [];
      await this.focusOn('#receipt-title');
    } catch (error) {
      const issues = isProblemError(error) ? error.problem.issues : undefined;
      if (issues?.length) await this.#showIssues(this.#files?.place(issues, intake.attachments) ?? issues);
      else {
        this.already = isProblemError(error, 'idempotency-key-reused');
        this.failure = this.already ? words.intake.already : isProblemError(error) ? told(error) : words.intake.failed;
        await this.focusOn('#failure');
      }
    }
  }

  async #showIssues(issues: readonly { readonly pointer: string; readonly code: string; readonly label?: string; readonly digits?: number }[]): Promise<void> {
    const form = this.#form;
    const named = (pointer: string): string => (form && controlAt(form, pointer)?.labels?.[0]?.textContent?.replace(this.words.shell.required, '').trim()) || '';
    this.lines = issues.map(({ pointer, code, label, digits }) => ({ pointer, label: label ?? named(pointer), text: issueText(this.words, { code, ...(digits !== undefined && { digits }) }) }));
    await this.focusOn('#summary');
  }

  readonly #go = (pointer: string): void => {
    const form = this.#form;
    const control = form && controlAt(form, pointer);
    control?.closest('details')?.setAttribute('open', '');
    control?.focus();
  };

  /** Enters what stands in the form as a complaint apart from the earlier one. */
  #enterAnew(): void {
    this.already = false;
    this.#filling?.draft.renew();
    this.#form?.requestSubmit();
  }

  /** The receipt on paper, with the secret, which the office does not know any more once this screen is closed. */
  async #download({ ticket, secret }: Receipt): Promise<void> {
    const { desk, told } = this.context;
    this.failure = undefined;
    try {
      saveFile(await desk.printReceipt({ ticket, secret, language: this.#language }), `${ticket}-tanda-terima.pdf`);
    } catch (error) {
      this.failure = told(error);
    }
  }

  /** Goes to the complaint that was entered, or to the list that does not have it where it is none of this officer's to see. */
  async #open(event: Event, ticket: string): Promise<void> {
    const { desk, go, told } = this.context;
    event.preventDefault();
    this.failure = undefined;
    try {
      const [entered] = (await desk.listComplaints({ q: ticket, limit: 1 })).complaints;
      go(entered ? `cases/${entered.id}` : `cases?q=${ticket}`);
    } catch (error) {
      this.failure = told(error);
    }
  }

  async #another(): Promise<void> {
    this.receipt = undefined;
    this.failure = undefined;
    this.#cameUnseen = false;
    this.#duplicates.forget();
    this.lines = [];
    this.warnings = {};
    this.mode = 'open';
    this.capacity = 'self';
    await this.updateComplete;
    this.#filling?.wipe();
    this.requestUpdate();
    await this.focusOn('#channel');
  }

  protected override render(): TemplateResult {
    const { intake, form, forms } = this.words;
    const { receipt } = this;
    if (receipt) {
      return receiptView({
        receipt,
        words: this.words,
        context: this.context,
        server: this.server,
        found: this.#duplicates.found,
        failure: this.failure,
        onDownload: () => void this.#download(receipt),
        onOpen: (event) => void this.#open(event, receipt.ticket),
        onAnother: () => void this.#another(),
      });
    }
    const remarks: Remarks = { errors: Object.fromEntries(this.lines.map(({ pointer, text }) => [pointer, text])), warnings: this.warnings, mark: this.words.shell.required };
    const model: FieldsModel = {
      words: { ...form, ...intake.form },
      language: this.context.language,
      settings: this.#office,
      remarks,
      today: this.#today,
      mode: this.mode,
      capacity: this.capacity,
      livesAt: this.#filling?.livesAt as FieldsModel['livesAt'],
      happenedAt: this.#filling?.happenedAt as FieldsModel['happenedAt'],
      onMode: (mode) => (this.mode = mode),
      onCapacity: (capacity) => (this.capacity = capacity),
    };
    return html`
      <form class="intake" novalidate aria-busy=${this.busy} @submit=${this.#onSubmit} @input=${this.#duplicates.onInput} @change=${this.#duplicates.onInput}>
        <h1>${intake.title}</h1>
        <p class="hint">${intake.lead}</p>
        ${this.lines.length > 0 ? summary(forms.summary({ count: this.lines.length }), this.lines, this.#go) : nothing}
        ${this.failure ? html`<p class="notice bad" id="failure" role="alert" tabindex="-1">${this.failure}</p>` : nothing}
        ${this.already ? html`<div class="actions"><button type="button" @click=${() => this.#enterAnew()}>${intake.anew}</button></div>` : nothing}
        <div class="fields">
          ${this.#renderHow(remarks)} ${matterFields(model)} ${identityFields(model)} ${this.#files?.render(remarks) ?? nothing} ${this.#renderCare()}
        </div>
        ${duplicatesView(this.#duplicates.found, this.context)}
        <div class="actions"><button class="primary" aria-disabled=${this.busy}>${this.busy ? (this.#files?.pending ? forms.awaitingFiles : intake.saving) : intake.save}</button></div>
      </form>
    `;
  }

  #renderHow(remarks: Remarks): TemplateResult {
    const { intake, forms, shell } = this.words;
    const { office, language } = this.context;
    const error = remarks.errors['/receivedAt'];
    return html`
      <fieldset class="section">
        <legend>${intake.how}</legend>
        <div class="pairs">
          ${select(remarks, { pointer: '/channel', label: intake.channel, required: true, empty: forms.choose, options: office.channels.map(({ code, label }) => ({ value: code, label: inLanguage(label, language) })) })}
          <div class="field">
            <label for="receivedAt">${intake.receivedAt} <span class="mark">${shell.required}</span></label>
            ${error ? html`<span class="error" id="receivedAt-error">${error}</span>` : nothing}
            <input
              type="datetime-local"
              id="receivedAt"
              name="/receivedAt"
              aria-required="true"
              aria-invalid=${error ? 'true' : nothing}
              aria-describedby=${error ? 'receivedAt-error' : nothing}
              .defaultValue=${localAt(this.context.now().toISOString(), office.zone)}
            />
          </div>
          ${input(remarks, { pointer: '/letterDate', label: intake.letterDate, type: 'date', max: this.#today })} ${input(remarks, { pointer: '/boxOpenedOn', label: intake.boxOpenedOn, type: 'date', max: this.#today })}
          ${input(remarks, { pointer: '/externalNumber', label: intake.externalNumber, hint: intake.externalHint })}
          ${select(remarks, { pointer: '/language', label: intake.language, empty: intake.languages.id, options: [{ value: 'en', label: intake.languages.en }] })}
        </div>
      </fieldset>
    `;
  }

  #renderCare(): TemplateResult {
    const { intake } = this.words;
    const tick = (pointer: string, label: string) => html`<div class="check"><input type="checkbox" id=${idOf(pointer)} name=${pointer} value="yes" /><label for=${idOf(pointer)}>${label}</label></div>`;
    return html`
      <div class="stack">
        ${this.capacity === 'proxy' ? tick('/letterOfAuthoritySeen', intake.letterOfAuthoritySeen) : nothing} ${tick('/supervision', intake.supervision)}
        <div class="field">
          <label for="namedOfficerIds">${intake.named}</label>
          <span class="hint" id="namedOfficerIds-hint">${intake.namedHint}</span>
          <select id="namedOfficerIds" name="/namedOfficerIds" multiple size="4" aria-describedby="namedOfficerIds-hint">
            ${this.context.office.colleagues.map(({ id, name }) => html`<option value=${id}>${name}</option>`)}
          </select>
        </div>
      </div>
    `;
  }
}
