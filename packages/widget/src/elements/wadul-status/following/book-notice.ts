import { html, type TemplateResult } from 'lit';
import { isProblemError, type Client } from '@wadul/core/client';
import type { CitizenView, TrackingKey } from '@wadul/core/tracking';
import { civilDate } from '../../../internal/civil-date.ts';
import type { WadulElement } from '../../../internal/wadul-element.ts';
import { connection, problems } from '../../../locales/id/messages.ts';
import { tracking as indonesian } from '../../../locales/id/status.ts';
import type { Locale } from '../../../locales/id.ts';
import { problemText } from '../../../internal/messages.ts';

/** Whose book is asked about what. */
export interface BookHost {
  readonly element: WadulElement;
  readonly client: Client;
  readonly key: TrackingKey;
  readonly zone: string;
  /** The complaint as it is now. */
  view(): Pick<CitizenView, 'receivedAt'>;
  english(): Locale | undefined;
}

type InBook = typeof import('../in-book/index.ts');
type State = { readonly kind: 'asking' | 'notYet' } | { readonly kind: 'lost'; readonly error: unknown } | { readonly kind: 'checked'; readonly check: ReturnType<InBook['checkRow']>; readonly view: InBook['rowView']; readonly compare: InBook['compareMark']; readonly compared?: ReturnType<InBook['compareMark']> };

/** Whether a complaint is in an issued book. Its proof is checked here; what that needs is loaded once there is one. */
export class BookNotice {
  readonly #host: BookHost;
  #state: State = { kind: 'asking' };
  #asked = 0;

  constructor(host: BookHost) {
    this.#host = host;
  }

  /** Asks the server, and checks what it says. */
  async ask(): Promise<void> {
    const asked = ++this.#asked;
    const state = await this.#found().catch((error: unknown): State => ({ kind: 'lost', error }));
    if (asked !== this.#asked) return;
    this.#state = state;
    this.#host.element.requestUpdate();
  }

  async #found(): Promise<State> {
    const { client, key, element, zone, view } = this.#host;
    const { proof } = await client.trackInBook(key);
    if (!proof) return { kind: 'notYet' };
    const { checkRow, compareMark, rowView } = await import('../in-book/index.ts');
    return { kind: 'checked', check: checkRow(proof, { office: element.office, month: civilDate(new Date(view().receivedAt), zone).slice(0, 7) }), view: rowView, compare: compareMark };
  }

  readonly #again = (): void => {
    this.#state = { kind: 'asking' };
    this.#host.element.requestUpdate();
    void this.ask();
  };

  readonly #onCompare = (typed: string): void => {
    const state = this.#state;
    if (state.kind !== 'checked' || !state.check.ok) return;
    this.#state = { ...state, compared: state.compare(state.check.proof, typed) };
    this.#host.element.requestUpdate();
  };

  render(): TemplateResult {
    const english = this.#host.english();
    const { book } = english?.tracking ?? indonesian;
    return html`
      <section part="book" aria-labelledby="book-title">
        <h3 id="book-title">${book.title}</h3>
        <div aria-live="polite">${this.#renderState(book, english)}</div>
      </section>
    `;
  }

  #renderState(book: Locale['tracking']['book'], english: Locale | undefined): TemplateResult {
    const state = this.#state;
    if (state.kind === 'checked') return state.view(state.check, english, this.#host.element.language, { compared: state.compared, onCompare: this.#onCompare });
    if (state.kind !== 'lost') return html`<p>${book[state.kind]}</p>`;
    const why = isProblemError(state.error) ? problemText(english ?? { problems }, state.error.problem, state.error.retryAfter) : (english?.connection ?? connection);
    return html`<p>${book.lost} ${why}</p><p class="actions"><button type="button" part="button" @click=${this.#again}>${book.again}</button></p>`;
  }
}
