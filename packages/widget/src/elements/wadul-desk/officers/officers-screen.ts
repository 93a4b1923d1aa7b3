import { html, nothing, type PropertyDeclarations, type PropertyValues, type TemplateResult } from 'lit';
import { keyed } from 'lit/directives/keyed.js';
import type { OfficerChange, Role, StaffMember, StaffWithPassword } from '@wadul/core';
import { isProblemError } from '@wadul/core/client';
import { momentInWords } from '../../../internal/dates.ts';
import { issueText } from '../../../internal/messages.ts';
import { administrationNav } from '../administration/administration.view.ts';
import { administrationStyles } from '../administration/administration.styles.ts';
import { DeskScreen } from '../desk-screen.ts';
import { officerForm } from './officer-form.view.ts';
import { officersStyles } from './officers.styles.ts';
import { slipView } from './one-time-password.view.ts';

type Question = 'disable' | 'enable' | 'password';

/** Who works for the office: a list, and behind `new` or an id one account. Administrators change accounts; the head reads. */
export class OfficersScreen extends DeskScreen {
  static override styles = [...DeskScreen.styles, administrationStyles, officersStyles];
  static override properties: PropertyDeclarations = {
    ...DeskScreen.properties,
    rest: {},
    list: { state: true },
    failure: { state: true },
    told: { state: true },
    errors: { state: true },
    busy: { state: true },
    slip: { state: true },
    copied: { state: true },
    question: { state: true },
  };

  /** Nothing for the list, `new`, or an officer's id. */
  declare rest: string;
  private declare list: readonly StaffMember[] | undefined;
  private declare failure: string | undefined;
  /** What was done last. */
  private declare told: string | undefined;
  private declare errors: Readonly<Record<string, string>>;
  private declare busy: boolean;
  private declare slip: StaffWithPassword | undefined;
  private declare copied: boolean | undefined;
  private declare question: Question;

  constructor() {
    super();
    this.rest = '';
    this.errors = {};
    this.busy = false;
    this.question = 'disable';
  }

  get #mayChange(): boolean {
    return this.context.officer.roles.includes('admin');
  }

  get #officer(): StaffMember | undefined {
    return this.list?.find(({ id }) => id === this.rest);
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    super.willUpdate(changed);
    if (!changed.has('rest')) return;
    this.errors = {};
    this.failure = undefined;
    if (this.slip?.officer.id !== this.rest) [this.told, this.slip] = [undefined, undefined];
    void this.#load();
  }

  async #load(): Promise<void> {
    try {
      this.list = (await this.context.desk.listOfficers()).officers;
    } catch (error) {
      this.failure = this.context.told(error);
    }
  }

  /** Does one thing at a time; what is refused is told where it belongs. */
  async #work(work: () => Promise<void>): Promise<void> {
    if (this.busy) return;
    this.busy = true;
    this.failure = undefined;
    this.told = undefined;
    try {
      await work();
      this.errors = {};
    } catch (error) {
      await this.#refused(error);
    } finally {
      this.busy = false;
    }
  }

  async #refused(error: unknown): Promise<void> {
    const issues = isProblemError(error) ? error.problem.issues : undefined;
    this.errors = Object.fromEntries((issues ?? []).map(({ pointer, code }) => [pointer.replace(/^(\/roles)\/.*/, '$1'), issueText(this.words, { code })]));
    const [first] = Object.keys(this.errors);
    if (first !== undefined) {
      await this.focusOn(first === '/roles' ? '#roles' : `[name="${first}"]`);
      return;
    }
    if (isProblemError(error, 'stale-version')) {
      await this.#load();
      this.failure = this.words.officers.changed;
    } else this.failure = isProblemError(error, 'not-found') ? this.words.officers.gone : this.context.told(error);
    await this.focusOn('#failure');
  }

  #keep(officer: StaffMember): void {
    const others = (this.list ?? []).filter(({ id }) => id !== officer.id);
    this.list = [...others, officer].sort((a, b) => (a.login < b.login ? -1 : 1));
  }

  readonly #onSubmit = (event: SubmitEvent): void => {
    event.preventDefault();
    const form = event.currentTarget as HTMLFormElement;
    const fields = new FormData(form);
    const [login, name, roles] = [String(fields.get('/login') ?? ''), String(fields.get('/name')).trim(), fields.getAll('/roles') as Role[]];
    const { desk } = this.context;
    const officer = this.#officer;
    void this.#work(async () => {
      if (!officer) {
        const given = await this.context.proved(() => desk.addOfficer({ login, name, roles }));
        form.reset();
        await this.#give(given);
        return;
      }
      const change: OfficerChange = {
        ...(name !== officer.name && { name }),
        ...((roles.length !== officer.roles.length || roles.some((role) => !officer.roles.includes(role))) && { roles }),
      };
      if (Object.keys(change).length === 0) this.told = this.words.administration.unchanged;
      else {
        this.#keep((await this.context.proved(() => desk.changeOfficer(officer.id, officer.version, change))).officer);
        await this.updateComplete;
        form.reset();
        this.told = this.words.officers.saved;
      }
      await this.focusOn('#told');
    });
  };

  async #give(given: StaffWithPassword): Promise<void> {
    this.#keep(given.officer);
    this.slip = given;
    this.copied = undefined;
    if (this.rest !== given.officer.id) this.context.go(`officers/${given.officer.id}`);
    await this.focusOn('#slip-title');
  }

  get #dialog(): HTMLDialogElement | null {
    return this.renderRoot.querySelector('dialog');
  }

  async #ask(question: Question): Promise<void> {
    this.question = question;
    await this.updateComplete;
    this.#dialog?.showModal();
  }

  readonly #onYes = (): void => {
    this.#dialog?.close();
    const officer = this.#officer;
    if (!officer) return;
    const { desk, proved } = this.context;
    const { id, name, version } = officer;
    void this.#work(async () => {
      if (this.question === 'password') {
        await this.#give(await proved(() => desk.givePassword(id, version)));
        return;
      }
      const isOff = this.question === 'disable';
      const changed = await proved(() => (isOff ? desk.disableOfficer(id, version) : desk.enableOfficer(id, version)));
      this.#keep(changed.officer);
      this.told = isOff ? this.words.officers.nowDisabled({ name, duties: changed.openDuties }) : this.words.officers.nowEnabled({ name });
      await this.focusOn('#told');
    });
  };

  async #copy(): Promise<void> {
    const password = this.renderRoot.querySelector('#one-time-password');
    this.copied = await navigator.clipboard.writeText(this.slip?.password ?? '').then(() => true, () => false);
    if (!this.copied && password) getSelection()?.selectAllChildren(password);
  }

  protected override render(): TemplateResult {
    const { officers, shell } = this.words;
    const { failure, told, slip } = this;
    return html`
      <div class="stack ${slip ? 'has-slip' : ''}">
        ${administrationNav(this.context, 'officers')}
        <h1>${this.rest === '' ? officers.title : this.rest === 'new' ? officers.add : this.#officer ? officers.one({ name: this.#officer.name }) : officers.title}</h1>
        ${failure ? html`<p class="notice bad" id="failure" role="alert" tabindex="-1">${failure}</p>` : nothing}
        ${told ? html`<p class="notice" id="told" role="status" tabindex="-1">${told}</p>` : nothing}
        ${slip
          ? slipView({
              words: this.words,
              office: this.context.office.name,
              given: slip,
              copied: this.copied,
              onCopy: () => void this.#copy(),
              onDone: () => {
                this.slip = undefined;
                void this.focusOn('h1');
              },
            })
          : nothing}
        ${this.list ? this.#renderPlace(this.list) : failure ? nothing : html`<p role="status">${shell.loading}</p>`}
      </div>
    `;
  }

  #renderPlace(list: readonly StaffMember[]): TemplateResult {
    const { officers } = this.words;
    if (this.rest === '') return this.#renderList(list);
    const back = html`<p><a href="#officers">${officers.all}</a></p>`;
    const remarks = { errors: this.errors, warnings: {}, mark: this.words.shell.required };
    const form = { words: this.words, remarks, busy: this.busy, onSubmit: this.#onSubmit };
    if (this.rest === 'new' && this.#mayChange) return html`<div class="stack narrow">${keyed('new', officerForm({ ...form, officer: undefined }))} ${back}</div>`;
    const officer = this.#officer;
    if (!officer) return html`<p role="status">${officers.gone}</p>${back}`;
    return html`<div class="stack narrow">
      ${this.#renderFacts(officer)} ${this.#mayChange ? html`${keyed(officer.id, officerForm({ ...form, officer }))} ${this.#renderActions(officer)}` : nothing} ${back}
    </div>`;
  }

  #moment(at: string): string {
    return momentInWords(at, this.context.language, this.context.office.zone);
  }

  #rolesOf({ roles }: StaffMember): string {
    return roles.map((role) => this.words.shell.roles[role]).join(', ');
  }

  #renderFacts(officer: StaffMember): TemplateResult {
    const { officers } = this.words;
    const { login, name, createdAt, lastSignInAt, disabledAt } = officer;
    return html`<dl class="facts panel">
      <dt>${officers.login}</dt>
      <dd>${login}</dd>
      <dt>${officers.name}</dt>
      <dd>${name}</dd>
      <dt>${officers.roles}</dt>
      <dd>${this.#rolesOf(officer)}</dd>
      <dt>${officers.since}</dt>
      <dd>${this.#moment(createdAt)}</dd>
      <dt>${officers.lastSignIn}</dt>
      <dd>${lastSignInAt ? this.#moment(lastSignInAt) : officers.neverIn}</dd>
      <dt>${officers.state}</dt>
      <dd>${disabledAt ? officers.disabledSince({ at: this.#moment(disabledAt) }) : officers.active}</dd>
    </dl>`;
  }

  #renderActions({ id, name, disabledAt }: StaffMember): TemplateResult {
    const { officers, administration } = this.words;
    const isSelf = id === this.context.officer.id;
    const button = (question: Question, text: string) => html`<button type="button" aria-disabled=${this.busy} @click=${() => void this.#ask(question)}>${text}</button>`;
    const asked = {
      disable: [officers.disableAsk({ name }), officers.disableHint, officers.disable],
      enable: [officers.enableAsk({ name }), officers.enableHint, officers.enable],
      password: [officers.passwordAsk({ name }), officers.passwordHint, officers.newPassword],
    } as const;
    const [title, hint, yes] = asked[this.question];
    return html`
      <div class="actions">${button('password', officers.newPassword)} ${disabledAt ? button('enable', officers.enable) : isSelf ? nothing : button('disable', officers.disable)}</div>
      <dialog aria-labelledby="question-title">
        <div class="stack">
          <h2 id="question-title">${title}</h2>
          <p>${hint}</p>
          <div class="actions">
            <button class="primary" type="button" @click=${this.#onYes}>${yes}</button>
            <button class="quiet" type="button" autofocus @click=${() => this.#dialog?.close()}>${administration.cancel}</button>
          </div>
        </div>
      </dialog>
    `;
  }

  // The roles are written out: a narrow screen lays the rows out as cards, and a browser would forget that it is a table.
  #renderList(list: readonly StaffMember[]): TemplateResult {
    const { officers } = this.words;
    const heads = [officers.login, officers.name, officers.roles, officers.lastSignIn, officers.state];
    const cell = (head: string, content: unknown) => html`<td role="cell" data-head=${head}>${content}</td>`;
    return html`
      ${this.#mayChange ? html`<div class="actions"><a class="button" href="#officers/new">${officers.add}</a></div>` : nothing}
      <table class="wide" role="table" aria-label=${officers.title}>
        <thead role="rowgroup">
          <tr role="row">
            ${heads.map((head) => html`<th role="columnheader" scope="col">${head}</th>`)}
          </tr>
        </thead>
        <tbody role="rowgroup">
          ${list.map(
            (officer) => html`<tr role="row">
              <th role="rowheader" scope="row"><a href="#officers/${officer.id}">${officer.login}</a> ${officer.id === this.context.officer.id ? html`<span class="hint">${officers.you}</span>` : nothing}</th>
              ${cell(officers.name, officer.name)} ${cell(officers.roles, this.#rolesOf(officer))}
              ${cell(officers.lastSignIn, officer.lastSignInAt ? this.#moment(officer.lastSignInAt) : html`<span class="hint">${officers.neverIn}</span>`)}
              ${cell(officers.state, officer.disabledAt ? html`<span class="badge late">${officers.disabled}</span>` : officers.active)}
            </tr>`,
          )}
        </tbody>
      </table>
    `;
  }
}
