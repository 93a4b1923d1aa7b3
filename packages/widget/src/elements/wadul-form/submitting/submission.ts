import { nothing, type TemplateResult } from 'lit';
import { createClient } from '@wadul/core/client';
import type { Filing, IdentityMode, PublicOffice } from '@wadul/core/filing';
import { WadulErrorEvent, WadulFiledEvent } from '../../../events/index.ts';
import { adopt } from '../../../internal/adopt.ts';
import { issueText, problemText } from '../../../internal/messages.ts';
import type { Locale } from '../../../locales/id.ts';
import { filing, receipt } from '../../../locales/id/filing.ts';
import { form } from '../../../locales/id/form.ts';
import { issues, problems, warnings } from '../../../locales/id/messages.ts';
import type { AttachmentsField } from '../attaching/attachments-field.ts';
import type { Filling } from '../filling/filling.ts';
import type { Notice, PlacedIssue, Shown } from '../shown.ts';
import { controlAt } from '../filling/values.ts';
import type { FormElement } from '../form-element.ts';
import { check, type Issue } from './check.ts';
import { Dispatch, type DispatchState } from './dispatch.ts';
import { occasions } from './occasions.ts';
import { receiptStyles } from './receipt.styles.ts';
import { ReceiptPage } from './receipt-page.ts';
import { summary } from './summary.view.ts';

/** The form, as far as sending has to do with it. */
export interface SubmissionHost {
  readonly element: FormElement;
  readonly filling: Filling;
  /** The attachments, where they are asked for in this document. */
  files(): AttachmentsField | undefined;
  /** Who may know the complainant's name. */
  mode(): IdentityMode;
  /** The form on the screen; none while the receipt stands there. */
  form(): HTMLFormElement | null;
  english(): Locale | undefined;
  show(change: Partial<Shown>): void;
  /** Shows what is wrong, and leads to it. */
  showIssues(issues: readonly PlacedIssue[]): Promise<void> | void;
  /** The civil date in the office's zone. */
  today(): string;
  /** Empties the form and shows it again. */
  anew(): void;
}

/** A control's label, without the mark that it is required. */
const nameOf = (control: ReturnType<typeof controlAt>, mark: string): string => control?.labels?.[0]?.textContent?.replace(mark, '').trim() ?? '';

/** What happens from "Kirim" on: checking, sending, and showing what came of it. Loaded once somebody begins to type. */
export class Submission {
  readonly #host: SubmissionHost;
  readonly #dispatch: Dispatch;
  readonly #receipt: ReceiptPage;
  #waiting = new AbortController();

  constructor(host: SubmissionHost) {
    const { element } = host;
    this.#host = host;
    const client = createClient({ endpoint: element.server, office: element.office, timeout: 20_000, retries: 0 });
    this.#dispatch = new Dispatch(client, occasions, (state) => void this.#onState(state));
    this.#receipt = new ReceiptPage(element, host.anew);
  }

  get #words(): Pick<Locale, 'filing' | 'receipt' | 'issues' | 'problems' | 'warnings' | 'form'> {
    return this.#host.english() ?? { filing, receipt, issues, problems, warnings, form };
  }

  /** The sentence for a broken connection, true to whether a draft is on the device. */
  get #offline(): string {
    return this.#host.mode() === 'anonymous' ? this.#words.form.offlineAnonymous : this.#words.form.offline;
  }

  #check(form: HTMLFormElement, settings: PublicOffice) {
    const { filling, element, today } = this.#host;
    const checked = check({ ...filling.read(form), language: element.language }, settings, today());
    const say = this.#words.warnings;
    const doubts = Object.entries(checked.warnings).map(([pointer, code]) => [pointer, say[code as keyof typeof say]]);
    return { ...checked, warnings: Object.fromEntries(doubts) as Record<string, string> };
  }

  /** Says what is wrong with a field that was left, or takes back what was said of it. That it is empty is said on sending. */
  remark(pointer: string, settings: PublicOffice, shown: Shown): void {
    this.#look(pointer, settings, shown, ({ code }) => code !== 'required');
  }

  /** Takes back, while it is typed, what was said of a field and is no longer so. */
  reconsider(pointer: string, settings: PublicOffice, shown: Shown): void {
    this.#look(pointer, settings, shown, () => true);
  }

  #look(pointer: string, settings: PublicOffice, shown: Shown, counts: (issue: Issue) => boolean): void {
    const form = this.#host.form();
    if (!form) return;
    const { issues: found, warnings: doubts } = this.#check(form, settings);
    const issue = found.find((one) => one.pointer === pointer && counts(one));
    const { [pointer]: _, ...errors } = shown.errors;
    this.#host.show({ warnings: doubts, errors: issue ? { ...errors, [pointer]: issueText(this.#words, issue) } : errors });
  }

  /** Checks what is filled in, and shows what is wrong. @returns the complaint, where nothing is */
  async soundFiling(settings: PublicOffice): Promise<Filing | undefined> {
    const { form, files, show } = this.#host;
    const fields = form();
    if (!fields) return undefined;
    const { filing, issues, warnings: doubts } = this.#check(fields, settings);
    const found = [...issues, ...(files()?.issues ?? [])];
    const sound = found.length === 0 ? filing : undefined;
    show({ warnings: doubts, notice: undefined });
    if (sound) show({ errors: {}, lines: [] });
    else await this.showIssues(found);
    return sound;
  }

  /** Checks what is filled in, and sends it or shows what is wrong. */
  async submit(settings: PublicOffice): Promise<void> {
    const { filling } = this.#host;
    const files = this.#host.files();
    let sound = await this.soundFiling(settings);
    while (sound && files?.pending) {
      const there = await this.#awaitFiles(files);
      if (there) await filling.takeUp();
      sound = there ? await this.soundFiling(settings) : undefined;
    }
    if (!sound) return;
    filling.beforeSending();
    await this.#dispatch.send(files && files.ids.length > 0 ? { ...sound, attachments: [...files.ids] } : sound, filling.draft.id);
  }

  /** Waits until the files are there that are shown as attached. @returns false where somebody no longer wants to */
  async #awaitFiles(files: AttachmentsField): Promise<boolean> {
    const { show } = this.#host;
    this.pause();
    this.#waiting = new AbortController();
    show({ phase: 'waiting', notice: { text: files.waiting, good: true, action: 'stop' } });
    const there = await files.settled(this.#waiting.signal);
    if (there) show({ phase: 'filling', notice: undefined });
    return there;
  }

  /** Stops trying by itself: the words were changed, or the element left the page. */
  pause(): void {
    this.#waiting.abort();
    this.#dispatch.pause();
  }

  /** The summary of what is wrong, where there is something. */
  renderSummary({ lines }: Shown, go: (pointer: string) => void = (pointer) => void this.go(pointer)): TemplateResult | typeof nothing {
    return lines.length > 0 ? summary(this.#words.filing.summary({ count: lines.length }), lines, go) : nothing;
  }

  /** The receipt. @param zone the office's */
  renderReceipt({ filed }: Shown, zone: string): TemplateResult | typeof nothing {
    return filed ? this.#receipt.render(filed, this.#words, zone) : nothing;
  }

  get fileAnew(): string {
    return this.#words.filing.fileAnew;
  }

  /** Gives the focus to the field that a pointer is about. @returns false where it is not in this document */
  go(pointer: string): boolean {
    const form = this.#host.form();
    const control = form && controlAt(form, pointer);
    control?.closest('details')?.setAttribute('open', '');
    control?.focus();
    return control !== undefined && control !== null;
  }

  #tell(code: string): void {
    this.#host.element.dispatchEvent(new WadulErrorEvent(this.#host.element.office, code));
  }

  #say(notice: Notice, code: string): void {
    this.#host.show({ notice });
    this.#tell(code);
  }

  /** Puts what is wrong into words, in the order of the fields; what lies in another document comes with its label, and last. */
  async showIssues(found: readonly (Pick<Issue, 'pointer' | 'code'> & Partial<Pick<PlacedIssue, 'digits' | 'label' | 'own'>>)[]): Promise<void> {
    const { form, showIssues } = this.#host;
    const fields = form();
    if (!fields) return;
    const controls: readonly (Element | undefined)[] = [...fields.elements];
    const placed = found.map((issue) => ({ issue, control: controlAt(fields, issue.pointer) }));
    const place = ({ control }: (typeof placed)[number]) => (control ? controls.indexOf(control) : controls.length);
    placed.sort((a, b) => place(a) - place(b));
    await showIssues(
      placed.map(({ issue: { pointer, code, digits, label, own }, control }) => ({
        pointer,
        code,
        digits,
        text: issueText(this.#words, { code, ...(digits !== undefined && { digits }) }),
        label: label || nameOf(control, this.#words.form.required),
        own,
      })),
    );
  }

  async #onState(state: DispatchState): Promise<void> {
    const { element, filling, show } = this.#host;
    const { filing: say } = this.#words;
    switch (state.kind) {
      case 'sending':
        show({ phase: 'sending', notice: undefined });
        return;
      case 'waiting':
        if (state.because === 'connection') filling.draft?.markSent();
        show({ phase: 'waiting' });
        if (state.because === 'busy') this.#say({ text: say.busy, action: 'retry' }, 'not-ready');
        else this.#say({ text: `${this.#offline} ${say.retrying}`, action: 'retry' }, 'connection');
        return;
      case 'alreadyFiled':
        show({ phase: 'filling' });
        this.#say({ text: say.already, action: 'anew' }, 'idempotency-key-reused');
        return;
      case 'refused':
        show({ phase: 'filling' });
        await this.#refused(state);
        return;
      case 'filed':
        filling.draft?.wipe();
        this.#host.files()?.forget();
        adopt(element, receiptStyles);
        show({ phase: 'filed', filed: state });
        element.dispatchEvent(new WadulFiledEvent(element.office, state.receipt.ticket));
        await element.updateComplete;
        element.renderRoot.querySelector<HTMLElement>('#receipt-title')?.focus();
    }
  }

  async #refused({ filing, problem, retryAfter }: Extract<DispatchState, { kind: 'refused' }>): Promise<void> {
    if (problem.issues?.length) await this.showIssues(this.#host.files()?.place(problem.issues, filing.attachments) ?? problem.issues);
    else this.#say({ text: problemText(this.#words, problem, retryAfter) }, problem.code);
  }
}
