import type { AttachmentId, AttachmentKind, PublicOffice } from '@wadul/core/filing';
import type { Language } from '../../../internal/languages.ts';
import type { Locale } from '../../../locales/id.ts';
import { attaching as indonesian } from '../../../locales/id/attaching.ts';
import { AttachedFile } from './attached-file.ts';
import { fileList } from './files.view.ts';
import { fileError } from './file-words.ts';
import { markText } from './mark.ts';
import { Turns } from './turns.ts';

/** The form, as far as the files have to do with it. */
export interface AttachingHost {
  /** Address of the office's uploads. */
  readonly endpoint: string;
  settings(): PublicOffice | undefined;
  /** The civil date of which a card is marked. */
  today(): string;
  english(): Locale | undefined;
  language(): Language;
  /** Somebody took a file away, or had it tried again. */
  changed(): void;
  /** Says a sentence to whoever does not see the screen. */
  say(text: string): void;
  /** Draws anew. @returns when that is done */
  draw(): Promise<unknown>;
  /** Gives the focus to a file's button, or else to the button that picks files of a kind. */
  focus(pointer: string | undefined, kind: AttachmentKind): void;
}

/** The files that were picked, and what becomes of them. Loaded with the first. */
export class Attaching {
  readonly #host: AttachingHost;
  readonly #turns = new Turns(2);
  readonly #settled = new EventTarget();
  #files: AttachedFile[] = [];
  #number = 0;
  /** What is wrong with what was picked as a whole, by kind. */
  #wrong: Partial<Record<AttachmentKind, string>> = {};

  constructor(host: AttachingHost) {
    this.#host = host;
  }

  get #words(): Locale['attaching'] {
    return this.#host.english()?.attaching ?? indonesian;
  }

  /** Adds files, as many as the office takes, and begins to send them. A card that is picked takes the place of the one before. */
  add(kind: AttachmentKind, picked: readonly File[], settings: PublicOffice): void {
    const words = this.#words;
    const { attachments: terms, shortName } = settings;
    const before = kind === 'ktp' ? this.discard('ktp') : [];
    const room = Math.min(terms.most - this.#files.length, kind === 'ktp' ? 1 : Infinity);
    const taken = picked.slice(0, Math.max(0, room));
    const left = picked.length - taken.length;
    const { [kind]: _, ...others } = this.#wrong;
    const wrong = left === 0 ? undefined : taken.length > 0 && kind === 'ktp' ? words.oneKtp({ left }) : words.tooManyPicked({ most: terms.most, left });
    this.#wrong = wrong === undefined ? others : { ...others, [kind]: wrong };
    const files = taken.map((file) => {
      this.#number += 1;
      return new AttachedFile(file, kind, `/attachments/file${this.#number}`, {
        endpoint: this.#host.endpoint,
        terms,
        mark: markText(shortName, this.#host.today()),
        turn: (signal) => this.#turns.take(signal),
        changed: (changed) => this.#onChange(changed),
      });
    });
    this.#files.push(...files);
    const started = files[0] && words.started({ count: files.length, name: files[0].name });
    const removed = before.map(({ name }) => words.removed({ name }));
    this.#host.say([...removed, started, wrong].filter(Boolean).join(' '));
    for (const file of files) void file.run();
    void this.#host.draw();
  }

  get empty(): boolean {
    return this.#files.length === 0;
  }

  /** What is under way, and what is there. */
  get state(): { readonly ready: readonly AttachmentId[]; readonly pending: number } {
    return {
      ready: this.#files.flatMap(({ phase, id }) => (phase === 'ready' && id !== undefined ? [id] : [])),
      pending: this.#files.filter(({ pending }) => pending).length,
    };
  }

  /** Whether there is a file of a kind, whatever has become of it. */
  has(kind: AttachmentKind): boolean {
    return this.#of(kind).length > 0;
  }

  /** The files that are not attached. */
  get failed(): readonly AttachedFile[] {
    return this.#files.filter(({ phase }) => phase === 'refused');
  }

  /** The files that are attached. */
  get ready(): readonly AttachedFile[] {
    return this.#files.filter(({ phase }) => phase === 'ready');
  }

  /** What a file is called in a summary of what is wrong: by its number where its name must not be told, and by its name. @param label of its kind */
  called(file: AttachedFile, label: string) {
    const those = this.#of(file.kind);
    return { label: those.length > 1 ? this.#words.numbered({ label, number: those.indexOf(file) + 1 }) : label, own: { label: file.name, text: this.#error(file) } };
  }

  /** Waits until no file is under way. @returns false where the signal ended it */
  async settled(signal: AbortSignal): Promise<boolean> {
    while (this.state.pending > 0) {
      if (signal.aborted) return false;
      const heard = new AbortController();
      await new Promise<void>((resolve) => {
        this.#settled.addEventListener('change', () => resolve(), { signal: heard.signal });
        signal.addEventListener('abort', () => resolve(), { signal: heard.signal });
      });
      heard.abort();
    }
    return !signal.aborted;
  }

  /** Takes files off the list that belong to a complaint now. @param taken those; all where it is not given */
  forget(taken?: readonly string[]): void {
    this.#files = taken ? this.#files.filter(({ id }) => id === undefined || !taken.includes(id)) : [];
    this.#wrong = {};
  }

  /** Takes files off the list and off the server. @param kind only those of a kind @returns those that went */
  discard(kind?: AttachmentKind): readonly AttachedFile[] {
    const gone = this.#files.filter((file) => kind === undefined || file.kind === kind);
    if (kind === undefined) this.#wrong = {};
    this.#files = this.#files.filter((file) => !gone.includes(file));
    for (const file of gone) file.discard();
    this.#settled.dispatchEvent(new Event('change'));
    return gone;
  }

  /** Stops all that is under way, to go on later. */
  pause(): void {
    for (const file of this.#files) file.pause();
  }

  resume(): void {
    for (const file of this.#files) file.resume();
  }

  /** What was picked as a whole is wrong, in words. */
  wrong(kind: AttachmentKind): string | undefined {
    return this.#wrong[kind];
  }

  /** The list of the files of a kind. @param label what they are */
  renderList(kind: AttachmentKind, label: string) {
    const settings = this.#host.settings();
    return fileList({
      files: this.#of(kind),
      words: this.#words,
      label,
      language: this.#host.language(),
      mark: settings ? markText(settings.shortName, this.#host.today()) : '',
      error: (file) => this.#error(file),
      onRemove: (file) => void this.#remove(file),
      onRetry: (file) => {
        file.retry();
        this.#host.changed();
        this.#host.focus(file.pointer, file.kind); // the button that was pressed goes
      },
    });
  }

  #of(kind: AttachmentKind): AttachedFile[] {
    return this.#files.filter((file) => file.kind === kind);
  }

  #error(file: AttachedFile): string {
    return fileError(this.#words, file, this.#host.settings()?.attachments.mostBytes ?? 0, this.#host.language());
  }

  #onChange(file: AttachedFile): void {
    if (!this.#files.includes(file)) return;
    const { name, phase } = file;
    if (phase === 'ready') this.#host.say(this.#words.done({ name }));
    if (phase === 'refused') this.#host.say(this.#words.wrong({ name, text: this.#error(file) }));
    void this.#host.draw();
    this.#settled.dispatchEvent(new Event('change'));
  }

  async #remove(file: AttachedFile): Promise<void> {
    const before = this.#of(file.kind);
    const place = before.indexOf(file);
    this.#files = this.#files.filter((one) => one !== file);
    const { [file.kind]: _, ...others } = this.#wrong;
    this.#wrong = others;
    file.discard();
    this.#host.changed();
    this.#host.say(this.#words.removed({ name: file.name }));
    this.#settled.dispatchEvent(new Event('change'));
    await this.#host.draw();
    // The button that was pressed is gone: the focus goes on to the next file, the one before, or where files are picked.
    const next = before[place + 1] ?? before[place - 1];
    this.#host.focus(next?.pointer, file.kind);
  }
}
