import { html, nothing, type PropertyDeclarations, type TemplateResult } from 'lit';
import type { Breach, BreachList } from '@wadul/core';
import { isProblemError } from '@wadul/core/client';
import { civilDate } from '../../../internal/civil-date.ts';
import { issueText } from '../../../internal/messages.ts';
import { instantAt, localAt } from '../case/office-time.ts';
import { DeskScreen } from '../desk-screen.ts';
import { saveFile } from '../save-file.ts';
import { affectedCsv } from './affected-csv.ts';
import { breachListView } from './breach-list.view.ts';
import { oversightStyles } from './oversight.styles.ts';
import { watchNav } from './oversight.view.ts';

type Field = keyof Breach;
const order: readonly Field[] = ['from', 'to', 'learnedAt', 'happened'];

/** After a breach: who is to be told, by when and in which words. What was made goes with the screen. */
export class BreachScreen extends DeskScreen {
  static override styles = [...DeskScreen.styles, oversightStyles];
  static override properties: PropertyDeclarations = { ...DeskScreen.properties, list: { state: true }, errors: { state: true }, failure: { state: true }, busy: { state: true }, copied: { state: true } };

  private declare list: BreachList | undefined;
  private declare errors: Readonly<Partial<Record<Field, string>>>;
  private declare failure: string | undefined;
  private declare busy: boolean;
  private declare copied: string | undefined;

  constructor() {
    super();
    this.errors = {};
    this.busy = false;
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.list = undefined;
  }

  readonly #onSubmit = async (event: SubmitEvent): Promise<void> => {
    event.preventDefault();
    if (this.busy) return;
    const breach = await this.#read(new FormData(event.currentTarget as HTMLFormElement));
    if (!breach) return;
    this.busy = true;
    this.failure = undefined;
    this.list = undefined;
    try {
      this.list = await this.context.proved(() => this.context.desk.makeBreachList(breach));
      await this.focusOn('#list-title');
    } catch (error) {
      await this.#refused(error);
    } finally {
      this.busy = false;
    }
  };

  /** What was typed; none where something is wrong with it, which is then told at its field. */
  async #read(typed: FormData): Promise<Breach | undefined> {
    const { breach, issues } = this.words;
    const { office, now } = this.context;
    const of = (name: Field): string => String(typed.get(name)).trim();
    const [from, to, happened, learnedAt] = [of('from'), of('to'), of('happened'), instantAt(of('learnedAt'), office.zone)];
    const isLater = learnedAt !== undefined && Date.parse(learnedAt) > now().getTime();
    const errors: Partial<Record<Field, string>> = {
      ...(from !== '' && to !== '' && from > to && { from: breach.order }),
      ...(to === '' && { to: issues.required }),
      ...(learnedAt === undefined ? { learnedAt: issues.instant } : isLater && { learnedAt: breach.learnedLater }),
      ...(happened === '' && { happened: issues.required }),
    };
    if (learnedAt !== undefined && Object.keys(errors).length === 0) {
      this.errors = {};
      return { ...(from !== '' && { from }), to, learnedAt, happened };
    }
    await this.#showErrors(errors);
    return undefined;
  }

  async #showErrors(errors: Partial<Record<Field, string>>): Promise<void> {
    this.errors = errors;
    await this.focusOn(`#${order.find((name) => name in errors)}`);
  }

  async #refused(error: unknown): Promise<void> {
    const issues = isProblemError(error) ? (error.problem.issues ?? []) : [];
    const errors = Object.fromEntries(issues.map(({ pointer, code }) => [pointer.slice(pointer.lastIndexOf('/') + 1), issueText(this.words, { code })]));
    if (order.some((name) => name in errors)) {
      await this.#showErrors(errors);
      return;
    }
    this.failure = this.context.told(error);
    await this.focusOn('#failure');
  }

  readonly #onCopy = async (): Promise<void> => {
    const { breach } = this.words;
    this.copied = await navigator.clipboard.writeText(this.list?.notice ?? '').then(() => breach.copied, () => breach.notCopied);
  };

  readonly #onHide = async (): Promise<void> => {
    this.list = undefined;
    this.copied = undefined;
    await this.focusOn('#make');
  };

  #field(name: Field, label: string, control: TemplateResult, hint?: string): TemplateResult {
    const error = this.errors[name];
    return html`<div class="field">
      <label for=${name}>${label} ${name === 'from' ? nothing : html`<span class="mark">${this.words.shell.required}</span>`}</label>
      ${hint ? html`<span class="hint" id="${name}-hint">${hint}</span>` : nothing} ${control} <span class="error" id="${name}-error" ?hidden=${!error}>${error}</span>
    </div>`;
  }

  protected override render(): TemplateResult {
    const { words, context, list, failure } = this;
    const { breach } = words;
    return html`<div class="stack">
      ${watchNav(context, 'breach')}
      <h1>${breach.title}</h1>
      <p class="narrow">${breach.lead}</p>
      ${this.#renderForm()} ${failure ? html`<p class="notice bad" id="failure" role="alert" tabindex="-1">${failure}</p>` : nothing}
      ${list
        ? breachListView(context, list, {
            copied: this.copied,
            onCsv: () => saveFile(new Blob([affectedCsv(list)], { type: 'text/csv' }), breach.csvFile),
            onCopy: () => void this.#onCopy(),
            onHide: () => void this.#onHide(),
          })
        : nothing}
    </div>`;
  }

  #renderForm(): TemplateResult {
    const { breach, forms } = this.words;
    const { office, now } = this.context;
    const wrong = (name: Field) => (this.errors[name] ? 'true' : nothing);
    const today = civilDate(now(), office.zone);
    return html`<form class="stack narrow" novalidate @submit=${this.#onSubmit}>
      <p class="notice">${breach.warning}</p>
      ${this.#field('from', breach.from, html`<input id="from" name="from" type="date" max=${today} aria-invalid=${wrong('from')} aria-describedby="from-hint from-error" />`, breach.fromHint)}
      ${this.#field('to', breach.to, html`<input id="to" name="to" type="date" required max=${today} .defaultValue=${today} aria-invalid=${wrong('to')} aria-describedby="to-error" />`)}
      ${this.#field(
        'learnedAt',
        breach.learnedAt,
        html`<input id="learnedAt" name="learnedAt" type="datetime-local" required max=${localAt(now().toISOString(), office.zone)} aria-invalid=${wrong('learnedAt')} aria-describedby="learnedAt-hint learnedAt-error" />`,
        forms.zone({ zone: office.zone }),
      )}
      ${this.#field(
        'happened',
        breach.happened,
        html`<textarea id="happened" name="happened" required maxlength="8000" aria-invalid=${wrong('happened')} aria-describedby="happened-hint happened-error"></textarea>`,
        breach.happenedHint,
      )}
      <div class="actions"><button class="primary" id="make" aria-disabled=${this.busy}>${this.busy ? breach.making : breach.make}</button></div>
    </form>`;
  }
}
