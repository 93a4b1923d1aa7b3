import { nothing, type CSSResult, type ReactiveController, type TemplateResult } from 'lit';
import type { AttachmentCode, AttachmentId, AttachmentKind, IdentityMode, PublicOffice } from '@wadul/core/filing';
import type { WadulElement } from '../../../internal/wadul-element.ts';
import { attachments as indonesian } from '../../../locales/id/attachments.ts';
import type { Locale } from '../../../locales/id.ts';
import type { Remarks } from '../field.view.ts';
import { attachmentsStyles } from './attachments.styles.ts';
import { attachmentsSection, pointerOf } from './attachments.view.ts';
import type { AttachedFile } from './attached-file.ts';
import type { Attaching } from './attaching.ts';
import { KeptFlag } from './kept-flag.ts';
import { usualAttachments } from './usual-attachments.ts';

/** What is around the field: the form, or what is added to a complaint. */
export interface AttachmentsHost {
  readonly element: WadulElement;
  settings(): PublicOffice | undefined;
  mode(): IdentityMode;
  /** The civil date in the office's zone. */
  today(): string;
  english(): Locale | undefined;
  /** Address of the uploads; the public's of the office where it is not given. */
  readonly uploads?: string;
  /** Remembers in this tab that files were picked, to say after a reload that they must be picked again. */
  readonly remembers: boolean;
  /** Somebody changes the list: what was put together to be sent is no longer what is shown. */
  readonly changed?: () => void;
  /** Gives the element a style sheet. */
  adopt(styles: CSSResult): void;
}

/** What keeps the form from being sent: where, a code, and what it is about. A file's name is in `own` only, which stays in the document: in a frame, the page around it is told the rest. */
export interface AttachmentIssue {
  readonly pointer: string;
  readonly code: string;
  readonly label: string;
  readonly own?: { readonly label: string; readonly text: string };
}

/** The attachments in the form. What they need is loaded with the first file; until then only the buttons are here. */
export class AttachmentsField implements ReactiveController {
  readonly #host: AttachmentsHost;
  readonly #flag: KeptFlag | undefined;
  #again: boolean;
  #anonymous = false;
  /** No card is asked for: the complaint is anonymous (R2), or has its card. */
  #cardless = false;
  #notNow = false;
  /** That the card went which was picked, and why. */
  #cardGone: string | undefined;
  #work: Attaching | undefined;
  #loading: Promise<void> | undefined;

  constructor(host: AttachmentsHost) {
    this.#host = host;
    this.#flag = host.remembers ? new KeptFlag(host.element.server, host.element.office, host.today) : undefined;
    this.#again = this.#flag?.raised ?? false;
    host.element.addController(this);
  }

  hostConnected(): void {
    this.#host.adopt(attachmentsStyles);
    this.#work?.resume();
  }

  hostDisconnected(): void {
    this.#work?.pause();
  }

  hostUpdate(): void {
    const anonymous = this.#host.mode() === 'anonymous';
    const cardless = anonymous || this.#terms.ktp === 'hidden';
    if (anonymous === this.#anonymous && cardless === this.#cardless) return;
    this.#anonymous = anonymous;
    this.#cardless = cardless;
    const [card] = cardless ? (this.#work?.discard('ktp') ?? []) : [];
    if (card) {
      const { cardGone, cardNotAsked } = this.#words;
      this.#cardGone = (anonymous ? cardGone : cardNotAsked)({ name: card.name });
      this.#say(this.#cardGone);
      this.#host.changed?.();
    }
    this.#remember();
  }

  /** Another office has the form now. */
  end(): void {
    this.#host.element.removeController(this);
    this.#work?.discard();
  }

  /** The section with its buttons and files. */
  render(remarks: Remarks): TemplateResult | typeof nothing {
    const terms = this.#terms;
    if (terms.most === 0) return nothing;
    const words = this.#words;
    const limit = new Intl.NumberFormat(this.#host.element.language, { maximumFractionDigits: 1 }).format(terms.mostBytes / 1024 / 1024);
    return attachmentsSection(
      {
        words,
        terms,
        remarks,
        anonymous: this.#anonymous,
        notice: this.#notNow ? words.notNow : (this.#cardGone ?? (this.#again ? words.again : undefined)),
        wrong: (kind) => this.#work?.wrong(kind),
        list: (kind, label) => this.#work?.renderList(kind, label) ?? nothing,
        onPick: (kind, files) => void this.#pick(kind, files),
      },
      limit,
    );
  }

  /** Whether a file is on its way: the form waits for it with `settled`. */
  get pending(): boolean {
    return this.#loading !== undefined || (this.#work?.state.pending ?? 0) > 0;
  }

  /** What is said meanwhile. */
  get waiting(): string {
    return this.#words.waiting;
  }

  /** Waits for the files that are under way. @returns false where the signal ended the waiting */
  async settled(signal: AbortSignal): Promise<boolean> {
    await this.#loading;
    return (await this.#work?.settled(signal)) ?? true;
  }

  /** What the complaint is filed with. */
  get ids(): readonly AttachmentId[] {
    return this.#work?.state.ready ?? [];
  }

  /** What keeps the form from being sent: an identity card that is missing, and files that were not taken. */
  get issues(): readonly AttachmentIssue[] {
    const { ktp, most } = this.#terms;
    const work = this.#work;
    const missing = !this.#anonymous && most > 0 && ktp === 'required' && work?.has('ktp') !== true;
    return [...(missing ? [this.#missing] : []), ...(work?.failed.map((file) => this.#issue(work, file)) ?? [])];
  }

  /**
   * The server's issues with the attachments at their places: it knows them by their number in the filing. The others stay as they are.
   * @param sent what the filing was sent with, which the list may no longer hold
   */
  place<T extends { readonly pointer: string; readonly code: string }>(issues: readonly T[], sent: readonly string[] = this.ids): (T | AttachmentIssue)[] {
    const work = this.#work;
    const files = work?.ready ?? [];
    return issues.map((issue) => {
      if (issue.pointer === pointerOf.document && issue.code === 'required') return this.#missing;
      const nth = /^\/attachments\/(\d+)$/.exec(issue.pointer)?.[1];
      const file = nth === undefined ? undefined : files.find(({ id }) => id === sent[Number(nth)]);
      file?.refuse(issue.code as AttachmentCode);
      return work && file ? this.#issue(work, file) : issue;
    });
  }

  /** Takes files off the list that belong to a complaint now. @param taken those; all where it is not given */
  forget(taken?: readonly string[]): void {
    this.#work?.forget(taken);
    this.#again = false;
    this.#cardGone = undefined;
    this.#flag?.raise(this.#work?.empty === false);
  }

  /** Empties the list, and takes the files off the server. */
  discard(): void {
    this.#work?.discard();
    this.forget();
  }

  get #missing(): AttachmentIssue {
    return { pointer: pointerOf.ktp, code: 'required', label: this.#words.ktp.label };
  }

  #issue(work: Attaching, file: AttachedFile): AttachmentIssue {
    return { pointer: file.pointer, code: file.canRetry ? 'attachment.failed' : 'attachment.refused', ...work.called(file, this.#words[file.kind].label) };
  }

  get #terms(): PublicOffice['attachments'] {
    return this.#host.settings()?.attachments ?? usualAttachments;
  }

  get #words(): Locale['attachments'] {
    return this.#host.english()?.attachments ?? indonesian;
  }

  /** An anonymous complaint leaves nothing on the device, not even that there were files. What was remembered before a reload stays until something is picked. */
  #remember(): void {
    if (this.#work || this.#anonymous) this.#flag?.raise(!this.#anonymous && this.#work?.empty === false);
  }

  async #pick(kind: AttachmentKind, files: readonly File[]): Promise<void> {
    if (files.length === 0) return;
    this.#host.changed?.();
    this.#notNow = false;
    this.#cardGone = undefined;
    let loaded: () => void = () => undefined;
    this.#loading = new Promise((resolve) => (loaded = resolve));
    try {
      const [work, settings] = [this.#work ?? (await this.#load()), this.#host.settings()];
      // Without the office's settings its limits and its name, which the mark holds, are not known.
      if (!settings) throw new Error('no settings');
      work.add(kind, files, settings);
      this.#again = false;
      this.#remember();
    } catch {
      this.#notNow = true;
      this.#say(this.#words.notNow);
    } finally {
      this.#loading = undefined;
      loaded();
      void this.#draw();
    }
  }

  async #load(): Promise<Attaching> {
    const { element, settings, today, english, adopt, uploads } = this.#host;
    const { Attaching, attachingStyles } = await import('./index.ts');
    adopt(attachingStyles);
    this.#work ??= new Attaching({
      endpoint: uploads ?? `${element.server}/api/offices/${encodeURIComponent(element.office)}/uploads`,
      settings,
      today: () => this.#flag?.day ?? today(),
      english,
      language: () => element.language,
      changed: () => {
        this.#host.changed?.();
        this.#remember();
      },
      say: (text) => this.#say(text),
      draw: () => this.#draw(),
      focus: (pointer, ofKind) => this.#focus(pointer ?? pointerOf[ofKind]),
    });
    return this.#work;
  }

  /** Draws anew. A button that goes while it has the focus hands it on to the file's other one. */
  async #draw(): Promise<void> {
    const { element } = this.#host;
    const held = element.shadowRoot?.activeElement as HTMLButtonElement | null | undefined;
    element.requestUpdate();
    await element.updateComplete;
    if (held && !held.isConnected) this.#focus(held.name.replace(/\/retry$/, ''));
  }

  #focus(pointer: string): void {
    this.#host.element.renderRoot.querySelector<HTMLElement>(`[name="${pointer}"]`)?.focus();
  }

  /** One line after the other, so that a screen reader reads each once and none is lost. */
  #say(text: string): void {
    const region = this.#host.element.renderRoot.querySelector('#attachments-said');
    if (!region || text === '') return;
    region.append(Object.assign(document.createElement('p'), { textContent: text }));
    while (region.childElementCount > 3) region.firstElementChild?.remove();
  }
}
