import { html, nothing, type PropertyDeclarations, type PropertyValues, type TemplateResult } from 'lit';
import { DeskScreen } from '../desk-screen.ts';
import { oversightStyles } from './oversight.styles.ts';
import { watches, watchNav, type WatchName } from './oversight.view.ts';

/** A screen on which something is kept an eye on: it asks for it, says so, and shows it. */
export abstract class WatchScreen<T> extends DeskScreen {
  static override styles = [...DeskScreen.styles, oversightStyles];
  static override properties: PropertyDeclarations = { ...DeskScreen.properties, found: { state: true }, failure: { state: true } };

  protected declare found: T | undefined;
  protected declare failure: string | undefined;
  /** Goes up with every question: a late answer to an older one is not shown. */
  #asked = 0;

  protected abstract readonly here: WatchName;
  protected abstract ask(): Promise<T>;
  protected abstract renderFound(found: T): TemplateResult;

  protected override willUpdate(changed: PropertyValues<this>): void {
    super.willUpdate(changed);
    if (changed.has('context') && changed.get('context') === undefined) void this.load();
  }

  protected readonly load = async (): Promise<void> => {
    const asked = (this.#asked += 1);
    this.failure = undefined;
    try {
      const found = await this.ask();
      if (asked === this.#asked) this.found = found;
    } catch (error) {
      if (asked === this.#asked) this.failure = this.context.told(error);
    }
  };

  protected override render(): TemplateResult {
    const { words, context, here, found, failure } = this;
    return html`<div class="stack">
      ${watchNav(context, here)}
      <h1>${watches[here].title(words)}</h1>
      ${failure ? html`<p class="notice bad" role="alert">${failure}</p>` : nothing} ${found === undefined ? (failure ? nothing : html`<p role="status">${words.shell.loading}</p>`) : this.renderFound(found)}
      <div class="actions"><button class="quiet" @click=${this.load}>${words.workList.refresh}</button></div>
    </div>`;
  }
}
