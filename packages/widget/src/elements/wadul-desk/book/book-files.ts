import { html, nothing, type PropertyDeclarations, type TemplateResult } from 'lit';
import type { RegisterFile } from '@wadul/core/client';
import { DeskScreen } from '../desk-screen.ts';
import { saveFile } from '../save-file.ts';

const formats: readonly RegisterFile[] = ['pdf', 'xlsx', 'csv'];

/** A month of the book, or an issued version of it, to be saved as a file: to print, to reckon with, to hand to another program. */
export class BookFiles extends DeskScreen {
  static override properties: PropertyDeclarations = {
    ...DeskScreen.properties,
    month: {},
    version: {},
    fetching: { state: true },
    failure: { state: true },
    done: { state: true },
  };

  /** `YYYY-MM` */
  declare month: string;
  /** The number of an issued version; empty for the month as it is now. */
  declare version: string;
  private declare fetching: RegisterFile | undefined;
  private declare failure: string | undefined;
  private declare done: boolean;

  constructor() {
    super();
    this.version = '';
    this.done = false;
  }

  async #fetch(format: RegisterFile): Promise<void> {
    if (this.fetching) return;
    const { month, version, context } = this;
    this.fetching = format;
    this.failure = undefined;
    this.done = false;
    try {
      const file = await (version === '' ? context.desk.registerFile(month, format) : context.desk.issuedFile(month, Number(version), format));
      saveFile(file, `${context.office.slug}-${month}-internal${version && `-v${version}`}.${format}`);
      this.done = true;
    } catch (error) {
      this.failure = context.told(error);
      await this.focusOn('#failure');
    } finally {
      this.fetching = undefined;
    }
  }

  protected override render(): TemplateResult {
    const { files } = this.words.book;
    return html`
      <div class="row" role="group" aria-label=${files.title}>
        ${formats.map((format) => html`<button type="button" aria-disabled=${this.fetching !== undefined} @click=${() => this.#fetch(format)}>${files[format]}</button>`)}
      </div>
      <p class="hint" role="status">${this.fetching ? files.fetching : this.done ? files.done : nothing}</p>
      ${this.failure ? html`<p class="notice bad" id="failure" role="alert" tabindex="-1">${this.failure}</p>` : nothing}
    `;
  }
}
