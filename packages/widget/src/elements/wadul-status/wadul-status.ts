import { html, nothing, type PropertyDeclarations, type PropertyValues, type TemplateResult } from 'lit';
import type { PublicOffice } from '@wadul/core/filing';
import type { CitizenEvent, CitizenView, TrackingKey } from '@wadul/core/tracking';
import { WadulActedEvent, WadulErrorEvent, WadulTrackedEvent } from '../../events/index.ts';
import { adopt } from '../../internal/adopt.ts';
import { base } from '../../internal/base.styles.ts';
import { civilDate } from '../../internal/civil-date.ts';
import { WadulElement } from '../../internal/wadul-element.ts';
import { status as indonesian } from '../../locales/id/lookup.ts';
import type { Locale } from '../../locales/id.ts';
import type { ActionType, Missing } from './following/actions.ts';
import { statusStyles } from './wadul-status.styles.ts';

type Following = typeof import('./following/index.ts');

/** The files that go with an event. */
const takenBy = (event: CitizenEvent): readonly string[] => ('attachments' in event ? (event.attachments ?? []) : []);

/**
 * How a complaint stands, for whoever has its ticket and secret, and what they may do about it.
 *
 * @slot - What is shown until the script runs.
 * @fires {WadulTrackedEvent} wadul-tracked - A complaint was found and is on the screen.
 * @fires {WadulActedEvent} wadul-acted - The complainant did something with it.
 * @fires {WadulErrorEvent} wadul-error - Something did not work; the person was told.
 * @csspart lookup - The form with ticket and secret.
 * @csspart field - A field with its label, hint and error.
 * @csspart label - A label.
 * @csspart hint - A hint.
 * @csspart error - What is wrong at a field.
 * @csspart control - An input or textarea.
 * @csspart notice - What is said about a try.
 * @csspart button - A button.
 * @csspart button-primary - The button that looks a complaint up.
 * @csspart case - A found complaint.
 * @csspart standing - Where it stands and whose turn it is.
 * @csspart heading - The state it is in.
 * @csspart missing - What the office asked for.
 * @csspart answer - The office's answer.
 * @csspart next-step - The next step open to the complainant.
 * @csspart actions - What can be done.
 * @csspart action - One thing that can be done.
 * @csspart files - The files that belong to it.
 * @csspart file - One of them.
 * @csspart personal-data - What was asked of one's data.
 * @csspart data-request - One such request.
 * @csspart book - Whether it is in an issued complaint book.
 * @csspart link - The link to the office's own page.
 * @csspart story - The story so far.
 * @csspart entry - One thing that happened.
 * @cssproperty --wadul-accent - Colour of buttons, links and focus. Contrast with the page and with `--wadul-on-accent` at least 4.5 : 1.
 * @cssproperty --wadul-on-accent - Colour of text on the accent.
 * @cssproperty --wadul-danger - Colour of errors.
 * @cssproperty --wadul-radius - Radius of corners.
 * @cssproperty --wadul-space - Distance between things.
 * @cssproperty --wadul-font - Font; the page's own where it is not set.
 * @cssproperty --wadul-max-width - Width at most.
 */
export class WadulStatus extends WadulElement {
  static override styles = [base, statusStyles];
  static override properties: PropertyDeclarations = {
    ...WadulElement.properties,
    ticket: {},
    view: { state: true },
    notice: { state: true },
    lacking: { state: true },
    missing: { state: true },
    busy: { state: true },
    waiting: { state: true },
  };

  /** The ticket number to begin with; else the one in the page's fragment (`#PKL-2026-7K4M9Q`). The secret is never read from an address. */
  declare ticket: string | undefined;
  private declare view: CitizenView | undefined;
  private declare notice: { readonly text: string; readonly bad?: boolean } | undefined;
  private declare lacking: readonly string[];
  private declare missing: { readonly type: ActionType; readonly field: Missing } | undefined;
  private declare busy: boolean;
  private declare waiting: { readonly type: ActionType; readonly text: string } | undefined;
  #following: Following | undefined;
  #key: TrackingKey | undefined;
  /** Ends when the complaint leaves the screen. */
  #followed = new AbortController();
  /** Ends when somebody does not want to wait any more. */
  #waiting = new AbortController();
  #sender: InstanceType<Following['Sender']> | undefined;
  #settings: PublicOffice | undefined;
  #files: InstanceType<Following['AddedFiles']> | undefined;
  #book: InstanceType<Following['BookNotice']> | undefined;

  constructor() {
    super();
    this.lacking = [];
    this.busy = false;
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.ticket ??= /^#(?:ticket=)?([\w-]{10,40})$/.exec(location.hash)?.[1];
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    super.willUpdate(changed);
    if (changed.has('office') || changed.has('endpoint')) this.#leave();
  }

  get #words(): Locale['status'] {
    return this.english?.status ?? indonesian;
  }

  async #load(): Promise<Following> {
    this.#following ??= await import('./following/index.ts');
    adopt(this, this.#following.caseStyles);
    return this.#following;
  }

  #client({ createClient }: Following) {
    return createClient({ endpoint: this.server, office: this.office });
  }

  readonly #onLookup = async (event: SubmitEvent): Promise<void> => {
    event.preventDefault();
    if (this.busy) return;
    const form = event.target as HTMLFormElement;
    const fields = new FormData(form);
    const [ticket, secret] = [String(fields.get('ticket')).trim(), String(fields.get('secret')).trim()];
    this.lacking = [...(ticket ? [] : ['ticket']), ...(secret ? [] : ['secret'])];
    this.notice = undefined;
    if (this.lacking[0]) {
      form.querySelector<HTMLElement>(`[name="${this.lacking[0]}"]`)?.focus();
      return;
    }
    await this.#try(async (following) => {
      const key = following.trackingKey(ticket, secret);
      const client = this.#client(following);
      const [view, office] = await Promise.all([client.track(key), client.office().catch(() => undefined)]);
      this.#key = key;
      this.#sender = new following.Sender();
      this.#settings = office;
      this.#book = new following.BookNotice({ element: this, client, key, zone: office?.zone ?? 'Asia/Jakarta', view: () => this.view ?? view, english: () => this.english });
      this.#show(view);
      void this.#book.ask();
      this.dispatchEvent(new WadulTrackedEvent(this.office));
      await this.#focus('#state');
    });
  };

  readonly #onRefresh = async (): Promise<void> => {
    if (this.busy) return;
    await this.#try(async (following) => {
      const { signal } = this.#followed;
      if (!this.#key) return;
      const view = await this.#client(following).track(this.#key);
      if (signal.aborted) return;
      const recorded = this.#sender?.recorded(view);
      if (recorded) this.#done(following, recorded, false);
      this.#show(view);
      void this.#book?.ask();
      await this.#focus(recorded ? '#notice' : '#state');
    });
  };

  /** Where this page is another's than the office's, it does not get to hold what a person attaches or says of their data. */
  get #isAway(): boolean {
    return URL.canParse(this.server) && new URL(this.server).origin !== location.origin;
  }

  /** A complaint is on the screen, anew or for the first time. */
  #show(view: CitizenView): void {
    this.view = view;
    const settings = this.#settings;
    if (this.#files || !this.#following || !settings || this.#isAway || settings.attachments.most === 0) return;
    this.#files = new this.#following.AddedFiles({ element: this, settings, view: () => this.view ?? view, today: () => civilDate(new Date(), settings.zone), english: () => this.english });
  }

  readonly #onAct = (type: ActionType, form: HTMLFormElement): Promise<void> =>
    this.#try(async (following) => {
      const files = following.takesFiles(type) ? this.#files : undefined;
      if (files && !(await this.#isReady(type, files))) return;
      // Read only now: it may have been changed while the files were awaited.
      const made = files?.spoiled ? 'files' : following.toEvent(type, new FormData(form), files?.ids);
      if (typeof made === 'string') await this.#miss(type, made);
      else await this.#send(following, made);
    });

  /** Waits until the files arrived; not longer than the complaint is on the screen. */
  async #isReady(type: ActionType, files: InstanceType<Following['AddedFiles']>): Promise<boolean> {
    const text = files.waiting;
    if (text === undefined) return true;
    const { signal } = (this.#waiting = new AbortController());
    this.waiting = { type, text };
    await files.settled(signal);
    this.waiting = undefined;
    return !signal.aborted;
  }

  async #send(following: Following, event: CitizenEvent): Promise<void> {
    if (!this.#key || !this.view || !this.#sender) return;
    const { signal } = this.#followed;
    const sending = this.#sender.send(this.#client(following), this.#key, this.view, event);
    const { kind, view } = await sending.catch((error: unknown) => {
      if (!signal.aborted && following.isProblemError(error)) this.#files?.place(error.problem.issues ?? [], takenBy(event));
      throw error;
    });
    if (signal.aborted) return;
    if (kind === 'done') {
      this.#done(following, event, true);
    } else {
      const earlier = this.#sender.recorded(view);
      if (earlier) this.#done(following, earlier, false);
      this.#fail(this.#later.problems[kind], kind);
    }
    this.#show(view);
    await this.#focus('#notice');
  }

  /** Something was recorded: its form is emptied and folded up, so that nothing of it goes with the next. @param now just now; else what was changed in it since stays */
  #done(following: Following, event: CitizenEvent, now: boolean): void {
    const type = event.type as ActionType;
    const action = this.renderRoot.querySelector<HTMLDetailsElement>(`#${following.idOf(type)}`);
    const form = action?.querySelector('form');
    const files = following.takesFiles(type) ? this.#files : undefined;
    if (action && form && (now || following.isSame(event, following.toEvent(type, new FormData(form), files?.ids)))) {
      form.reset();
      action.open = false;
    }
    files?.forget(takenBy(event));
    this.notice = { text: this.#later.tracking.done };
    this.dispatchEvent(new WadulActedEvent(this.office, event.type));
  }

  readonly #onStop = async (type: ActionType): Promise<void> => {
    this.#waiting.abort();
    await this.#focus(`#${this.#following?.idOf(type)}-send`);
  };

  /** Does something that needs the server, and says what came of it where it failed. */
  async #try(act: (following: Following) => Promise<void>): Promise<void> {
    const { signal } = this.#followed;
    this.busy = true;
    this.missing = undefined;
    this.notice = undefined;
    try {
      await act(await this.#load());
    } catch (error) {
      if (signal.aborted) return; // it is not on the screen any more
      const refused = this.#following?.isProblemError(error) ? error : undefined;
      const text = refused && this.#following ? this.#following.problemText(this.#later, refused.problem, refused.retryAfter) : this.#words.connection;
      this.#fail(text, refused?.problem.code ?? 'connection');
      await this.#focus('#notice');
    } finally {
      this.busy = false;
    }
  }

  #fail(text: string, code: string): void {
    this.notice = { text, bad: true };
    this.dispatchEvent(new WadulErrorEvent(this.office, code));
  }

  async #focus(selector: string): Promise<void> {
    await this.updateComplete;
    this.renderRoot.querySelector<HTMLElement>(selector)?.focus();
  }

  /** Takes the complaint off the screen, for the next person at this device. */
  #leave(): void {
    this.#followed.abort();
    this.#waiting.abort();
    this.#followed = new AbortController();
    this.#files?.end();
    this.#files = undefined;
    this.#book = undefined;
    this.#key = undefined;
    this.view = undefined;
    this.notice = undefined;
    this.missing = undefined;
  }

  get #later(): Pick<Locale, 'tracking' | 'issues' | 'states' | 'events' | 'problems'> {
    const { tracking, issues, states, events, problems } = this.#following as Following;
    return this.english ?? { tracking, issues, states, events, problems };
  }

  #miss(type: ActionType, field: Missing): Promise<void> {
    this.missing = { type, field };
    return this.#focus(`#${this.#following?.idOf(type)}-${field}`);
  }

  protected override render(): TemplateResult {
    if (!this.hasWords) return html`<slot></slot>`;
    return html`<div lang=${this.language}>${this.#renderNotice()} ${this.view ? this.#renderCase(this.view) : this.#renderLookup()}</div>`;
  }

  #renderNotice() {
    const { notice } = this;
    return notice ? html`<p class="notice ${notice.bad ? 'bad' : ''}" part="notice" id="notice" role=${notice.bad ? 'alert' : 'status'} tabindex="-1">${notice.text}</p>` : nothing;
  }

  #renderCase(view: CitizenView) {
    const files = this.#files;
    return this.#following?.caseView({
      view,
      words: this.#later,
      language: this.language,
      zone: this.#settings?.zone ?? 'Asia/Jakarta',
      busy: this.busy,
      missing: this.missing,
      waiting: this.waiting,
      files: files && (() => files.render()),
      book: this.#book?.render(),
      elsewhere: this.#isAway ? `${this.server}/${encodeURIComponent(this.office)}/track#${view.ticket}` : undefined,
      onOpen: (type) => void (this.#following?.takesFiles(type) && files?.open()),
      onStop: (type) => void this.#onStop(type),
      onAct: (type, form) => void this.#onAct(type, form),
      onRefresh: () => void this.#onRefresh(),
      onLeave: () => {
        this.#leave();
        void this.#focus('#ticket');
      },
    });
  }

  #renderLookup() {
    const words = this.#words;
    return html`
      <form class="lookup" part="lookup" novalidate @submit=${this.#onLookup} @focusin=${() => void this.#load().catch(() => undefined)}>
        <p>${words.intro}</p>
        ${this.#renderField('ticket', words.ticket, words.ticketHint, this.ticket)} ${this.#renderField('secret', words.secret, words.secretHint, undefined)}
        <div class="actions">
          <button class="primary" part="button button-primary" aria-disabled=${this.busy}>${this.busy ? words.looking : words.look}</button>
        </div>
      </form>
    `;
  }

  #renderField(name: 'ticket' | 'secret', label: string, hint: string, value: string | undefined) {
    const lacks = this.lacking.includes(name);
    return html`
      <div class="field" part="field">
        <label part="label" for=${name}>${label} <span class="mark">${this.#words.required}</span></label>
        <span class="hint" part="hint" id="${name}-hint">${hint}</span>
        ${lacks ? html`<span class="error" part="error" id="${name}-error">${this.#words.requiredIssue}</span>` : nothing}
        <input
          class="key"
          part="control"
          id=${name}
          name=${name}
          autocomplete="off"
          autocapitalize="characters"
          spellcheck="false"
          aria-required="true"
          aria-invalid=${lacks ? 'true' : nothing}
          aria-describedby="${name}-hint${lacks ? ` ${name}-error` : ''}"
          value=${value ?? nothing}
        />
      </div>
    `;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'wadul-status': WadulStatus;
  }
}
