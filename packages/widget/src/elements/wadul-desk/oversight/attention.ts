import { html, nothing, type PropertyDeclarations, type PropertyValues, type TemplateResult } from 'lit';
import { DeskScreen } from '../desk-screen.ts';

/** What an officer is to notice beside their work: notices that could not be delivered, where there are any. */
export class Attention extends DeskScreen {
  static override properties: PropertyDeclarations = { ...DeskScreen.properties, beside: { attribute: false }, failed: { state: true } };

  /** What it stands beside: whenever that is read anew, so is this. */
  declare beside: unknown;
  private declare failed: number;

  constructor() {
    super();
    this.failed = 0;
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    super.willUpdate(changed);
    if (changed.has('beside')) void this.#load();
  }

  async #load(): Promise<void> {
    // Whether the connection holds, the list beside it says.
    const counts = await this.context.desk.countOversight().catch(() => undefined);
    this.failed = counts?.failedNotices ?? this.failed;
  }

  protected override render(): TemplateResult | typeof nothing {
    return this.failed === 0 ? nothing : html`<p class="notice bad"><a href="#notices">${this.words.notices.attention({ count: this.failed })}</a></p>`;
  }
}
