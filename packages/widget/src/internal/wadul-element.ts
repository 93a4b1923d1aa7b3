import { LitElement, type PropertyDeclarations, type PropertyValues } from 'lit';
import type { Locale } from '../locales/id.ts';
import { languageOf, loadEnglish, type Language } from './languages.ts';

/** What the elements share: which office of which server they speak for, and in which language. */
export abstract class WadulElement extends LitElement {
  static override properties: PropertyDeclarations = {
    office: {},
    endpoint: {},
    english: { state: true },
  };

  static override get observedAttributes(): string[] {
    return [...super.observedAttributes, 'lang'];
  }

  declare office: string;
  declare endpoint: string;
  /** All words in English, once they were asked for and came. */
  protected declare english: Locale | undefined;

  constructor() {
    super();
    this.office = '';
    this.endpoint = '';
  }

  /** The language that is spoken now. */
  get language(): Language {
    return languageOf(this);
  }

  /** The server's address without a slash at its end; the page's own server where the attribute is missing. */
  get server(): string {
    const address = this.endpoint || location.origin;
    return (URL.canParse(address, this.baseURI) ? new URL(address, this.baseURI).href : address).replace(/\/+$/, '');
  }

  /** False while the words of a language are on their way: the text inside the tag stays until then. */
  protected get hasWords(): boolean {
    return this.language === 'id' || this.english !== undefined;
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.#loadWords();
  }

  // `lang` stays the browser's own property: only its change is of interest.
  override attributeChangedCallback(name: string, before: string | null, after: string | null): void {
    super.attributeChangedCallback(name, before, after);
    if (name === 'lang') this.requestUpdate();
  }

  protected override willUpdate(_changed: PropertyValues<this>): void {
    this.#loadWords();
  }

  #loadWords(): void {
    if (this.language === 'id') this.english = undefined; // asked for again, it is there at once: the browser keeps the module
    if (this.hasWords) return;
    void loadEnglish().then(
      (english) => (this.english = english),
      () => this.setAttribute('lang', 'id'), // better Indonesian than nothing
    );
  }
}
