import { html, nothing, type TemplateResult } from 'lit';
import type { Filled } from '../filling/filling.ts';
import { IdentityFrame } from './identity-frame.ts';
import type { Matter, ToFrame, ToPage } from './messages.ts';
import { readTheme } from './read-theme.ts';

/** The form, as far as its frame has to do with it. */
export interface FramedPartHost {
  readonly server: string;
  readonly office: string;
  language(): 'id' | 'en';
  root(): ParentNode;
  trackUrl(): string | undefined;
  hear(message: ToPage): void;
  failed(): void;
}

/** How far a focus ring reaches out of its field, in pixels, with some to spare. */
const RING = 8;
const matterNames = ['/type', '/description', '/place/text', '/occurredOn', '/respondent', '/settlementSought'] as const;

/** The part of the form that stands in a frame of the office: who complains, sending, and the receipt. */
export class FramedPart {
  readonly #host: FramedPartHost;
  #frame: IdentityFrame;
  #look = '';
  readonly #watch = new MutationObserver(() => this.refresh());
  readonly #scheme = matchMedia('(prefers-color-scheme: dark)');

  constructor(host: FramedPartHost) {
    this.#host = host;
    this.#frame = this.#open();
    this.resume();
  }

  /** Goes on in another place of the page, where the browser loads the frame anew. */
  resume(): void {
    for (const element of document.querySelectorAll('html, body')) this.#watch.observe(element, { attributes: true });
    this.#scheme.addEventListener('change', this.refresh);
    addEventListener('resize', this.refresh);
  }

  end(): void {
    this.#frame.close();
    this.#watch.disconnect();
    this.#scheme.removeEventListener('change', this.refresh);
    removeEventListener('resize', this.refresh);
  }

  /** Loads the frame once more. */
  retry(): void {
    this.#frame.close();
    this.#frame = this.#open();
    const { iframe } = this;
    if (iframe) iframe.src = this.#frame.src;
  }

  get ready(): boolean {
    return this.#frame.ready;
  }

  get iframe(): HTMLIFrameElement | null {
    return this.#host.root().querySelector('iframe');
  }

  /** The frame, with nothing of it to be seen until it answers. @param title what a screen reader calls it */
  render(title: string): TemplateResult {
    const { ready, src } = this.#frame;
    return html`<iframe class=${ready ? '' : 'silent'} title=${title} src=${src} allow="camera; clipboard-write" referrerpolicy="no-referrer" tabindex=${ready ? nothing : '-1'} @load=${(event: Event) => this.#frame.connect(event)}></iframe>`;
  }

  /** Gives the frame the language and look of what is around it, where they are others than before. */
  readonly refresh = (): void => {
    const [place, heading] = [this.#host.root().querySelector<HTMLElement>('.frame'), this.#host.root().querySelector('legend')];
    if (!this.ready || !place || !heading) return;
    const { left, right } = place.getBoundingClientRect();
    const room = Math.floor(Math.max(0, Math.min(RING, left, document.documentElement.clientWidth - right)));
    place.style.setProperty('--_room', `${room}px`);
    const trackUrl = this.#host.trackUrl();
    const direction = getComputedStyle(place).direction === 'rtl' ? 'rtl' : 'ltr';
    const theme = readTheme(place, heading, room);
    this.iframe?.style.setProperty('color-scheme', theme.scheme ?? ''); // a frame of another scheme than its page's gets a ground of its own
    const look: ToFrame = { kind: 'look', language: this.#host.language(), direction, ...(trackUrl && { trackUrl }), theme };
    const text = JSON.stringify(look);
    if (text === this.#look) return;
    this.#look = text;
    this.post(look);
  };

  post(message: ToFrame): void {
    this.#frame.post(message);
  }

  /** Gives the frame what the complaint is about. @param kind whether it asked for it */
  postMatter(kind: 'matter' | 'check', draft: string, { values, happenedAt, halfTyped }: Filled): void {
    const kept = matterNames.flatMap((name) => (values[name] === undefined ? [] : [[name, values[name]]]));
    const matter: Matter = { draft, values: Object.fromEntries(kept) as Matter['values'], ...(happenedAt && { region: happenedAt }), halfTyped: halfTyped.filter((name) => name === '/occurredOn') };
    this.post({ kind, matter });
  }

  /** Gives the focus to a field of the frame, or to the button that sends. */
  focus(on: string): void {
    this.iframe?.focus();
    this.post({ kind: 'focus', on });
  }

  #open(): IdentityFrame {
    const { server, office, language } = this.#host;
    return new IdentityFrame({ server, office, language: language() }, { hear: (message) => this.#hear(message), failed: () => this.#host.failed() });
  }

  #hear(message: ToPage): void {
    if (message.kind === 'ready') {
      this.#look = '';
      this.refresh();
    }
    if (message.kind === 'height') this.iframe?.style.setProperty('block-size', `${message.pixels}px`);
    this.#host.hear(message);
  }
}
