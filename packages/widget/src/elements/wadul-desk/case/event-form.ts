import { html, nothing, type PropertyDeclarations, type TemplateResult } from 'lit';
import { intakeTerms, plannedKind, type NumberedKind, type OfficerCase, type OfficerEvent, type RuleName } from '@wadul/core';
import { isProblemError } from '@wadul/core/client';
import { adopt } from '../../../internal/adopt.ts';
import { civilDate } from '../../../internal/civil-date.ts';
import { issueText } from '../../../internal/messages.ts';
import { AttachmentsField } from '../../wadul-form/attaching/attachments-field.ts';
import { summary } from '../../wadul-form/submitting/summary.view.ts';
import { DeskScreen } from '../desk-screen.ts';
import { isChanged } from '../unsent/is-changed.ts';
import { eventFields, type EventField } from './event-fields.ts';
import { control, type FieldModel } from './event-form.view.ts';
import { minutesGroup, numberButton } from './minutes.view.ts';
import { personGroup } from './person.view.ts';
import { readEvent, type EventIssue, type SignerRow } from './read-event.ts';

/** Something was recorded, or the complaint was found changed: the newest state of it, or none where it is no longer this officer's to see. */
export class CaseChangedEvent extends Event {
  readonly complaint: OfficerCase | undefined;
  readonly recorded: OfficerEvent['type'] | undefined;

  constructor(complaint: OfficerCase | undefined, recorded?: OfficerEvent['type']) {
    super('case-changed', { bubbles: true, composed: true });
    this.complaint = complaint;
    this.recorded = recorded;
  }
}

/** Something that changes the complaint is on its way, or what became of it is known: what is told meanwhile may be one's own doing. */
export class OnItsWayEvent extends Event {
  readonly begins: boolean;

  constructor(begins: boolean) {
    super('on-its-way', { bubbles: true, composed: true });
    this.begins = begins;
  }
}

/** Who signs to begin with: the parties, as far as they are known. */
const firstSigners = ({ complainant, filing }: OfficerCase): SignerRow[] => [
  { key: 's1', name: complainant?.nameShown ? (complainant.name ?? '') : '', position: '', office: '', party: 'complainant' },
  { key: 's2', name: filing?.respondent ?? '', position: '', office: '', party: 'respondent' },
  { key: 's3', name: '', position: '', office: '', party: 'team' },
];

/** What is given a number, and the names of the fields that hold the number and the day. */
interface ToBeNumbered {
  readonly kind: NumberedKind;
  readonly number: string;
  readonly heldOn: string;
}

/** What is printed, and its attachments with it: never an identity card. */
const paperEvents: readonly OfficerEvent['type'][] = ['officer.reportedInspection', 'officer.wroteMinutes', 'officer.correctedMinutes'];

/** The form of one event, made from its schema. What was typed stays until it was recorded. */
export class EventForm extends DeskScreen {
  static override properties: PropertyDeclarations = {
    ...DeskScreen.properties,
    type: {},
    complaint: { attribute: false },
    errors: { state: true },
    failure: { state: true },
    busy: { state: true },
    signers: { state: true },
    closed: { type: Boolean },
  };

  declare type: OfficerEvent['type'];
  declare complaint: OfficerCase;
  /** It cannot be sent any more; what was typed can be read still. */
  declare closed: boolean;
  private declare errors: readonly (EventIssue & { readonly label: string; readonly text: string })[];
  private declare failure: string | undefined;
  private declare busy: boolean;
  private declare signers: readonly SignerRow[] | undefined;
  #files: AttachmentsField | undefined;
  #lastKey = 3;

  constructor() {
    super();
    this.errors = [];
    this.busy = false;
    this.closed = false;
  }

  /** Whether somebody put something in. */
  get isFilled(): boolean {
    const fields = [...this.renderRoot.querySelectorAll<HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement>('input, textarea, select')];
    const isChanged = fields.some((field) => {
      if (field instanceof HTMLSelectElement) return field.selectedIndex > 0;
      return field.type === 'checkbox' || field.type === 'radio' ? (field as HTMLInputElement).checked !== (field as HTMLInputElement).defaultChecked : field.value !== field.defaultValue;
    });
    return isChanged || this.signers !== undefined || (this.#files?.ids.length ?? 0) > 0;
  }

  get #fields(): EventField[] {
    return eventFields(this.type);
  }

  get #signers(): readonly SignerRow[] {
    return this.signers ?? firstSigners(this.complaint);
  }

  protected override willUpdate(changed: Map<PropertyKey, unknown>): void {
    super.willUpdate(changed as never);
    if (!this.#files && this.#fields.some(({ kind }) => kind === 'files')) this.#files = this.#openFiles();
  }

  override get unsent(): string | undefined {
    const form = this.renderRoot.querySelector('form');
    const isBegun = form !== null && isChanged(form, (name) => name.includes('/signers/'));
    return this.busy || isBegun || this.signers !== undefined || (this.#files?.ids.length ?? 0) > 0 ? this.words.actions[this.type] : undefined;
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    queueMicrotask(() => {
      if (this.isConnected) return; // only moved: it goes on
      this.#files?.end();
      this.#files = undefined;
    });
  }

  #openFiles(): AttachmentsField {
    const { office } = this.context;
    const goesWithPaper = paperEvents.includes(this.type);
    const takesNoCard = (): boolean => goesWithPaper || this.complaint.attachments.some(({ kind, state }) => kind === 'ktp' && state !== 'erased');
    return new AttachmentsField({
      element: this,
      settings: () => ({ ...office, attachments: { ...office.attachments, ...intakeTerms.attachments, ...(takesNoCard() && { ktp: 'hidden' }) } }),
      mode: () => this.complaint.identityMode,
      today: () => civilDate(this.context.now(), office.zone),
      english: () => this.english,
      uploads: `${this.server}/api/desk/uploads`,
      remembers: false,
      adopt: (styles) => adopt(this, styles),
    });
  }

  readonly #onSubmit = async (event: SubmitEvent): Promise<void> => {
    event.preventDefault();
    if (this.busy || this.closed) return;
    const form = event.currentTarget as HTMLFormElement; // known only now: an event forgets it once it is over
    this.busy = true;
    this.failure = undefined;
    try {
      await this.#files?.settled(new AbortController().signal);
      const beside = { zone: this.context.office.zone, signers: this.#signers, attachments: this.#files?.ids ?? [] };
      const read = readEvent(this.type, form, this.#fields, beside);
      const issues = [...read.issues, ...(this.#files?.issues ?? [])];
      if (read.event && issues.length === 0) await this.#send(read.event, form);
      else await this.#showIssues(issues);
    } finally {
      this.busy = false;
    }
  };

  async #send(event: OfficerEvent, form: HTMLFormElement): Promise<void> {
    const { desk } = this.context;
    const { id, version } = this.complaint;
    this.dispatchEvent(new OnItsWayEvent(true));
    try {
      const complaint = await desk.sendEvent(id, version, event);
      this.errors = [];
      this.signers = undefined;
      this.#files?.forget();
      form.reset();
      this.dispatchEvent(new CaseChangedEvent(complaint, event.type));
    } catch (error) {
      await this.#refused(error);
    } finally {
      this.dispatchEvent(new OnItsWayEvent(false));
    }
  }

  async #refused(error: unknown): Promise<void> {
    const { desk, words, told } = this.context;
    const problem = isProblemError(error) ? error.problem : undefined;
    if (problem?.issues?.length) {
      await this.#showIssues(this.#files?.place(problem.issues) ?? problem.issues);
      return;
    }
    this.failure = problem?.rule ? words.rules[problem.rule.name as RuleName] : problem?.code === 'stale-version' ? words.caseWords.changed : told(error);
    if (problem?.code === 'stale-version' || problem?.code === 'event-not-allowed') {
      const newest = await desk.readComplaint(this.complaint.id).catch(() => undefined);
      if (newest) this.dispatchEvent(new CaseChangedEvent(newest));
    }
    await this.focusOn('#failure');
  }

  async #showIssues(issues: readonly (EventIssue & { readonly label?: string })[]): Promise<void> {
    this.errors = issues.map(({ pointer, code, label = this.#labelAt(pointer) }) => ({ pointer, code, label, text: issueText(this.words, { code }) }));
    await this.focusOn('#summary');
  }

  #labelAt(pointer: string): string {
    const { fields } = this.words;
    const [name = '', part, row, of] = pointer.slice(1).split('/');
    if (part === 'signers') return row === undefined ? fields.signers : `${fields.signers} ${Number(row) + 1}${of === undefined ? '' : ` (${this.#label(`signer${of.charAt(0).toUpperCase()}${of.slice(1)}`)})`}`;
    return this.#label(part === undefined || /^\d+$/.test(part) ? name : part);
  }

  #label(name: string): string {
    const { fields } = this.words;
    const own = `${this.type}.${name}`;
    return own in fields ? fields[own as keyof typeof fields] : name in fields ? fields[name as keyof typeof fields] : name;
  }

  readonly #go = (pointer: string): void => {
    const at = [pointer, pointer.replace(/\/\d+$/, ''), pointer.replace(/\/[^/]+$/, '')];
    for (const one of at) {
      const found = this.renderRoot.querySelector<HTMLElement>(`[name="${one}"]`);
      if (found) {
        found.focus();
        return;
      }
    }
  };

  /** What the form gives a number to; nothing where a number is not its own to give, as that of a correction. */
  get #numbered(): ToBeNumbered | undefined {
    if (this.type === 'officer.reportedInspection') return { kind: 'report', number: '/number', heldOn: '/inspectedOn' };
    const kind = this.type === 'officer.wroteMinutes' ? plannedKind(this.complaint) : undefined;
    return kind && { kind, number: '/minutes/number', heldOn: '/minutes/heldOn' };
  }

  /** Puts the next number into its field, for the day that stands in the form, or today. */
  async #proposeNumber({ kind, ...names }: ToBeNumbered): Promise<void> {
    const { context } = this;
    const at = (name: string): HTMLInputElement | null => this.renderRoot.querySelector(`[name="${name}"]`);
    const number = at(names.number);
    if (!number) return;
    this.failure = undefined;
    try {
      number.value = (await context.desk.nextMinutesNumber(kind, at(names.heldOn)?.value || civilDate(context.now(), context.office.zone))).number;
      number.focus();
    } catch (error) {
      this.failure = context.told(error);
      await this.focusOn('#failure');
    }
  }

  #changeSigner(index: number, change: Partial<SignerRow>): void {
    this.signers = this.#signers.map((row, at) => (at === index ? { ...row, ...change } : row));
  }

  protected override render(): TemplateResult {
    const { words, complaint } = this;
    const { forms } = words;
    const numbered = this.#numbered;
    const onNumber = numbered && (() => void this.#proposeNumber(numbered));
    const failure = this.closed ? words.live.keptHint : this.failure;
    const errors = Object.fromEntries(this.errors.map(({ pointer, text }) => [pointer, text]));
    const model: FieldModel = { words, complaint, context: this.context, errors, label: (name) => this.#label(name), today: civilDate(this.context.now(), this.context.office.zone) };
    const drawn = (field: EventField): TemplateResult | typeof nothing => {
      if (field.kind === 'files') return this.#files?.render({ errors, warnings: {}, mark: words.shell.required }) ?? nothing;
      if (field.kind === 'person') return personGroup(model, field.name);
      if (onNumber && numbered.number === `/${field.name}`) return html`${control(model, field)} ${numberButton(words, onNumber)}`;
      if (field.kind !== 'minutes') return control(model, field);
      return minutesGroup(model, field.name, this.#signers, {
        onChange: (index, change) => this.#changeSigner(index, change),
        onAdd: () => (this.signers = [...this.#signers, { key: `s${(this.#lastKey += 1)}`, name: '', position: '', office: '', party: 'witness' }]),
        onNumber,
        onRemove: (index) => (this.signers = this.#signers.filter((_, at) => at !== index)),
      });
    };
    return html`
      <form class="stack" novalidate @submit=${this.#onSubmit}>
        ${this.errors.length > 0 ? summary(forms.summary({ count: this.errors.length }), this.errors, this.#go) : nothing}
        ${failure ? html`<p class="notice bad" id="failure" role="alert" tabindex="-1">${failure}</p>` : nothing}
        ${this.#fields.map(drawn)}
        ${this.closed ? nothing : html`<div class="actions"><button class="primary" aria-disabled=${this.busy}>${this.busy ? (this.#files?.pending ? forms.awaitingFiles : forms.sending) : words.actions[this.type]}</button></div>`}
      </form>
    `;
  }
}
