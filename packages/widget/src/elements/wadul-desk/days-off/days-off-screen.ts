import { html, nothing, type PropertyDeclarations, type PropertyValues, type TemplateResult } from 'lit';
import type { DaysOff } from '@wadul/core';
import { isProblemError } from '@wadul/core/client';
import { civilDate } from '../../../internal/civil-date.ts';
import { inWords } from '../../../internal/dates.ts';
import { issueText } from '../../../internal/messages.ts';
import { input, type Remarks } from '../../wadul-form/field.view.ts';
import { administrationNav } from '../administration/administration.view.ts';
import { administrationStyles } from '../administration/administration.styles.ts';
import { DeskScreen } from '../desk-screen.ts';
import { daysOffStyles } from './days-off.styles.ts';

/** The days off of a year: the nation's, which come with the software, and the office's own, which administrator and head add and take away. */
export class DaysOffScreen extends DeskScreen {
  static override styles = [...DeskScreen.styles, administrationStyles, daysOffStyles];
  static override properties: PropertyDeclarations = {
    ...DeskScreen.properties,
    rest: {},
    days: { state: true },
    failure: { state: true },
    told: { state: true },
    errors: { state: true },
    busy: { state: true },
  };

  /** `YYYY`; this year where it is not set. */
  declare rest: string;
  private declare days: DaysOff | undefined;
  private declare failure: string | undefined;
  private declare told: string | undefined;
  private declare errors: Readonly<Record<string, string>>;
  private declare busy: boolean;
  /** Goes up with every question: a late answer to an older one is not shown. */
  #asked = 0;

  constructor() {
    super();
    this.rest = '';
    this.errors = {};
    this.busy = false;
  }

  get #year(): string {
    return /^[1-9]\d{3}$/.test(this.rest) ? this.rest : civilDate(this.context.now(), this.context.office.zone).slice(0, 4);
  }

  get #mayChange(): boolean {
    return this.context.officer.roles.some((role) => role === 'admin' || role === 'head');
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    super.willUpdate(changed);
    if (!changed.has('rest') || this.days?.year === this.#year) return;
    [this.told, this.failure] = [undefined, undefined];
    void this.#load();
  }

  async #load(): Promise<void> {
    const asked = (this.#asked += 1);
    try {
      const days = await this.context.desk.daysOff(this.#year);
      if (asked === this.#asked) this.days = days;
    } catch (error) {
      if (asked === this.#asked) this.failure = this.context.told(error);
    }
  }

  async #work(work: () => Promise<{ days: DaysOff; told: string }>): Promise<boolean> {
    if (this.busy) return false;
    this.busy = true;
    this.failure = undefined;
    this.told = undefined;
    try {
      const { days, told } = await this.context.proved(work);
      this.errors = {};
      this.#asked += 1;
      [this.days, this.told] = [days, told];
      if (days.year !== this.#year) this.context.go(`days-off/${days.year}`);
      await this.focusOn('#told');
      return true;
    } catch (error) {
      await this.#refused(error);
      return false;
    } finally {
      this.busy = false;
    }
  }

  async #refused(error: unknown): Promise<void> {
    const issues = isProblemError(error) ? (error.problem.issues ?? []) : [];
    if (issues.length > 0) {
      await this.#showIssues(issues);
      return;
    }
    const isOld = isProblemError(error, 'stale-version') || isProblemError(error, 'not-found');
    if (isOld) await this.#load();
    this.failure = isOld ? this.words.daysOff.changed : this.context.told(error);
    await this.focusOn('#failure');
  }

  async #showIssues(issues: readonly { readonly pointer: string; readonly code: string }[]): Promise<void> {
    this.errors = Object.fromEntries(issues.map(({ pointer, code }) => [pointer, issueText(this.words, { code })]));
    await this.focusOn(`[name="${issues[0]?.pointer ?? ''}"]`);
  }

  readonly #onAdd = async (event: SubmitEvent): Promise<void> => {
    event.preventDefault();
    const form = event.currentTarget as HTMLFormElement;
    const fields = new FormData(form);
    const [on, name] = [String(fields.get('/on')), String(fields.get('/name')).trim()];
    const missing = [['/on', on], ['/name', name]].flatMap(([pointer = '', value]) => (value === '' ? [{ pointer, code: 'required' }] : []));
    if (missing.length > 0) {
      await this.#showIssues(missing);
      return;
    }
    const { words, context } = this;
    const version = this.days?.version ?? 0;
    if (await this.#work(async () => ({ days: await context.desk.addDayOff(on, version, name), told: words.daysOff.added({ on: inWords(on, context.language) }) }))) form.reset();
  };

  #onRemove(on: string): void {
    const { words, context } = this;
    const version = this.days?.version ?? 0;
    void this.#work(async () => ({ days: await context.desk.removeDayOff(on, version), told: words.daysOff.removed({ on: inWords(on, context.language) }) }));
  }

  protected override render(): TemplateResult {
    const { daysOff, shell } = this.words;
    const { days, failure, told } = this;
    const year = this.#year;
    const [before, after] = [String(Number(year) - 1), String(Number(year) + 1)];
    return html`
      <div class="stack">
        ${administrationNav(this.context, 'days-off')}
        <h1>${daysOff.titleOf({ year })}</h1>
        <nav class="row years" aria-label=${daysOff.years}><a href="#days-off/${before}">${daysOff.before({ year: before })}</a> <a href="#days-off/${after}">${daysOff.after({ year: after })}</a></nav>
        <p class="hint">${daysOff.lead}</p>
        ${failure ? html`<p class="notice bad" id="failure" role="alert" tabindex="-1">${failure}</p>` : nothing}
        ${told ? html`<p class="notice" id="told" role="status" tabindex="-1">${told}</p>` : nothing}
        ${days ? this.#renderDays(days) : failure ? nothing : html`<p role="status">${shell.loading}</p>`}
      </div>
    `;
  }

  #renderDays({ hasList, national, own }: DaysOff): TemplateResult {
    const { daysOff } = this.words;
    return html`
      ${hasList ? nothing : html`<p class="notice">${daysOff.noList}</p>`}
      <div class="both">
        <section class="stack">
          ${this.#renderList(daysOff.own, own, this.#mayChange)}
          ${this.#mayChange ? this.#renderForm() : nothing}
        </section>
        <section class="stack">
          ${this.#renderList(daysOff.national, national, false)}
          <p class="hint">${daysOff.nationalHint}</p>
        </section>
      </div>
    `;
  }

  #renderForm(): TemplateResult {
    const { daysOff, administration, shell } = this.words;
    const remarks: Remarks = { errors: this.errors, warnings: {}, mark: shell.required };
    return html`<form class="panel" novalidate aria-label=${daysOff.add} @submit=${this.#onAdd}>
      ${input(remarks, { pointer: '/on', label: daysOff.on, type: 'date', required: true })} ${input(remarks, { pointer: '/name', label: daysOff.name, required: true })}
      <div class="actions"><button class="primary" aria-disabled=${this.busy}>${this.busy ? administration.saving : daysOff.add}</button></div>
    </form>`;
  }

  #renderList(title: string, list: DaysOff['own'], removable: boolean): TemplateResult {
    const { daysOff } = this.words;
    const { language } = this.context;
    return html`<table>
      <caption>
        ${title}
      </caption>
      <thead class="sr">
        <tr>
          <th scope="col">${daysOff.on}</th>
          <th scope="col">${daysOff.name}</th>
        </tr>
      </thead>
      <tbody>
        ${list.length === 0
          ? html`<tr><td colspan="2">${daysOff.none}</td></tr>`
          : list.map(
              ({ on, name }) => html`<tr>
                <th scope="row">${inWords(on, language)}</th>
                <td>${name} ${removable ? html`<button class="quiet" type="button" aria-disabled=${this.busy} @click=${() => this.#onRemove(on)}>${daysOff.remove({ on: inWords(on, language) })}</button>` : nothing}</td>
              </tr>`,
            )}
      </tbody>
    </table>`;
  }
}
