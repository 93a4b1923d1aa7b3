import { html, nothing, type ReactiveControllerHost, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import type { DeskWords } from '../desk-context.ts';
import type { DeskScreen } from '../desk-screen.ts';
import type { Place, Screen } from '../places.ts';

/** A screen that is open: the one that is seen, or one that was left with something unsent. */
interface Open {
  /** Names it as long as it is open. */
  readonly id: number;
  readonly screen: Screen;
  readonly place: Place;
  /** It was left and come back to, and nobody did anything in it since. */
  readonly isBack: boolean;
}

/** The desk, as far as its open screens have to do with it. */
export interface OpenScreensHost {
  readonly element: ReactiveControllerHost & { readonly renderRoot: ParentNode };
  words(): DeskWords;
  /** Draws a screen. */
  draw(screen: Screen, place: Place): TemplateResult;
}

const addressOf = ({ name, rest, query }: Place): string => `#${name}${rest === '' ? '' : `/${rest}`}${query === '' ? '' : `?${query}`}`;

/**
 * The screens that are open. Whoever is called away in the middle of something finds it as it was: a screen that is left with something unsent stays, hidden, in the page's memory and nowhere else, until it is sent, discarded, or
 * the officer signs out. All others are drawn anew.
 */
export class OpenScreens {
  readonly #host: OpenScreensHost;
  #open: readonly Open[] = [];
  #seen: number | undefined;
  #last = 0;
  #asksToDiscard = false;

  constructor(host: OpenScreensHost) {
    this.#host = host;
  }

  /** What is unsent, by what it is. */
  get unsent(): readonly string[] {
    return this.#open.flatMap((one) => this.#unsentIn(one) ?? []);
  }

  /** Forgets all of them: somebody else may sit down here. */
  forget(): void {
    this.#open = [];
    this.#seen = undefined;
    this.#asksToDiscard = false;
  }

  /** Whether all may be left for good. Where something is unsent, the officer is asked first, and told by a second call that they said so. */
  mayDiscard(): boolean {
    if (this.#asksToDiscard || this.unsent.length === 0) return true;
    this.#asksToDiscard = true;
    this.#update('#discard-question');
    return false;
  }

  /** Draws the screen at a place, and keeps those that were left with something unsent. @param signOut goes on with it, whatever is unsent */
  render(screen: Screen, place: Place, signOut: () => void): TemplateResult {
    const seen = this.#enter(screen, place);
    const words = this.#host.words();
    const elsewhere = this.#open.flatMap((one) => (one === seen ? [] : [{ one, title: this.#unsentIn(one) ?? '' }]));
    return html`
      ${this.#asksToDiscard ? this.#renderQuestion(words, signOut) : nothing}
      ${elsewhere.length > 0
        ? html`<nav class="unsent" aria-label=${words.unsent.title}>
            <span>${words.unsent.title}:</span>
            <ul>
              ${elsewhere.map(({ one, title }) => html`<li><a href=${addressOf(one.place)}>${title}</a></li>`)}
            </ul>
          </nav>`
        : nothing}
      ${seen.isBack
        ? html`<p class="notice back" role="status">${words.unsent.back} <button class="quiet" type="button" @click=${() => this.#discard(seen)}>${words.unsent.discard}</button></p>`
        : nothing}
      ${repeat(
        this.#open,
        ({ id }) => id,
        (one) => html`<div data-open=${one.id} tabindex="-1" ?hidden=${one !== seen} @input=${this.#onAct} @click=${this.#onAct}>${this.#host.draw(one.screen, one.place)}</div>`,
      )}
    `;
  }

  #renderQuestion({ unsent }: DeskWords, signOut: () => void): TemplateResult {
    const stay = (): void => {
      this.#asksToDiscard = false;
      this.#update(`[data-open="${this.#seen}"]`);
    };
    return html`<div class="notice bad" id="discard-question" role="alert" tabindex="-1">
      <p>${unsent.question({ what: this.unsent.join(', ') })}</p>
      <div class="actions"><button type="button" class="primary" @click=${stay}>${unsent.stay}</button><button type="button" @click=${signOut}>${unsent.leave}</button></div>
    </div>`;
  }

  #elementOf({ id }: Open): Partial<DeskScreen> | null {
    return this.#host.element.renderRoot.querySelector<DeskScreen>(`[data-open="${id}"] > *`);
  }

  #unsentIn(one: Open): string | undefined {
    return this.#elementOf(one)?.unsent;
  }

  /** Goes to a place: back to its screen where it was kept, or to a new one. */
  #enter(screen: Screen, place: Place): Open {
    const same = this.#open.filter((one) => one.screen.render === screen.render);
    // One that holds nothing unsent goes on to another place; the page keeps its focus.
    const known = same.find((one) => one.place.rest === place.rest) ?? same.find((one) => one.id === this.#seen && (!screen.keeps || this.#unsentIn(one) === undefined));
    const isBack = known !== undefined && (known.isBack || (known.id !== this.#seen && this.#unsentIn(known) !== undefined));
    const entered: Open = known ? { ...known, screen, place, isBack } : { id: (this.#last += 1), screen, place, isBack: false };
    const kept = this.#open.flatMap((one) => {
      if (one === known) return [entered];
      if (!one.screen.keeps || this.#unsentIn(one) === undefined) return [];
      if (one.id === this.#seen) this.#elementOf(one)?.left?.();
      return [{ ...one, isBack: false }];
    });
    this.#open = known ? kept : [...kept, entered];
    this.#seen = entered.id;
    return entered;
  }

  /** Somebody goes on in the screen that is seen: what was said of it is known. */
  readonly #onAct = (): void => {
    if (!this.#open.some(({ isBack }) => isBack)) return;
    this.#open = this.#open.map((one) => ({ ...one, isBack: false }));
    this.#host.element.requestUpdate();
  };

  #discard({ id }: Open): void {
    const fresh = (this.#last += 1);
    this.#open = this.#open.map((one) => (one.id === id ? { ...one, id: fresh, isBack: false } : one));
    this.#seen = fresh;
    this.#update(`[data-open="${fresh}"]`);
  }

  #update(focus: string): void {
    this.#host.element.requestUpdate();
    void this.#host.element.updateComplete.then(() => this.#host.element.renderRoot.querySelector<HTMLElement>(focus)?.focus());
  }
}
