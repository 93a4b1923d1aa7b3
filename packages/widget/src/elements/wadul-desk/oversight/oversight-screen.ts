import { html, nothing, type PropertyDeclarations, type PropertyValues, type TemplateResult } from 'lit';
import { readers, type OversightCounts } from '@wadul/core';
import { DeskScreen } from '../desk-screen.ts';
import { oversightStyles } from './oversight.styles.ts';
import { watches, watchesOf, type WatchName } from './oversight.view.ts';

/** What leads to all that is kept an eye on, with what waits there. */
export class OversightScreen extends DeskScreen {
  static override styles = [...DeskScreen.styles, oversightStyles];
  static override properties: PropertyDeclarations = { ...DeskScreen.properties, counts: { state: true }, failure: { state: true } };

  private declare counts: OversightCounts | undefined;
  private declare failure: string | undefined;

  protected override willUpdate(changed: PropertyValues<this>): void {
    super.willUpdate(changed);
    if (changed.has('context') && changed.get('context') === undefined) void this.#load();
  }

  async #load(): Promise<void> {
    const { context } = this;
    if (!readers.some((role) => context.officer.roles.includes(role))) return;
    try {
      this.counts = await context.desk.countOversight();
    } catch (error) {
      this.failure = context.told(error);
    }
  }

  #waiting(name: WatchName): string | undefined {
    const { notices, requests } = this.words;
    const { failedNotices = 0, dataRequests = 0 } = this.counts ?? {};
    if (name === 'notices' && failedNotices > 0) return notices.attention({ count: failedNotices });
    return name === 'data-requests' && dataRequests > 0 ? requests.attention({ count: dataRequests }) : undefined;
  }

  protected override render(): TemplateResult {
    const { words, context, failure } = this;
    const { oversight } = words;
    return html`<div class="stack">
      <h1>${oversight.title}</h1>
      <p class="hint">${oversight.lead}</p>
      ${failure ? html`<p class="notice bad" role="alert">${failure}</p>` : nothing}
      <ul class="cards">
        ${watchesOf(context).map((name) => {
          const waiting = this.#waiting(name);
          return html`<li class="panel">
            <h2><a href="#${name}">${watches[name].title(words)}</a></h2>
            <p>${oversight.descriptions[name]}</p>
            ${waiting ? html`<p><span class="badge watch">${waiting}</span></p>` : nothing}
          </li>`;
        })}
      </ul>
    </div>`;
  }
}
