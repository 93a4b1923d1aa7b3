import type { AttachmentId, AttachmentKind, PublicOffice } from '@wadul/core/filing';
import { prepare, type Prepared } from './prepare.ts';
import { Refusal, type RefusalCode } from './refusal.ts';
import { Upload } from './upload.ts';

/** Where a file stands. `refused`: it is not attached, and `code` says why. */
export type FilePhase = 'preparing' | 'queued' | 'uploading' | 'interrupted' | 'checking' | 'ready' | 'refused';

/** What a file needs from around it. */
export interface FileHost {
  readonly endpoint: string;
  readonly terms: PublicOffice['attachments'];
  /** What is drawn across an identity card. */
  readonly mark: string;
  /** Waits until this file may be sent. @returns lets the next one */
  turn(signal: AbortSignal): Promise<() => void>;
  changed(file: AttachedFile): void;
}

/** One file from being picked to being attached, refused or taken away. */
export class AttachedFile {
  readonly kind: AttachmentKind;
  /** Tells it from the others of the form; the name of its button. */
  readonly pointer: string;
  readonly #file: File;
  readonly #host: FileHost;
  readonly #sooner = new EventTarget();
  #stop = new AbortController();
  #prepared: Prepared | undefined;
  #upload: Upload | undefined;
  phase: FilePhase = 'preparing';
  sent = 0;
  id: AttachmentId | undefined;
  code: RefusalCode | undefined;

  constructor(file: File, kind: AttachmentKind, pointer: string, host: FileHost) {
    this.#file = file;
    this.kind = kind;
    this.pointer = pointer;
    this.#host = host;
  }

  get name(): string {
    return this.#file.name;
  }

  /** In bytes: of what is sent, once it is known. */
  get size(): number {
    return this.#prepared?.blob.size ?? this.#file.size;
  }

  get preview(): HTMLCanvasElement | undefined {
    return this.#prepared?.preview;
  }

  /** An identity card that goes without the mark: a PDF, or a picture that the device cannot read. */
  get unmarked(): boolean {
    return this.kind === 'ktp' && this.phase !== 'refused' && this.#prepared !== undefined && this.#prepared.preview === undefined;
  }

  get pending(): boolean {
    return this.phase !== 'ready' && this.phase !== 'refused';
  }

  /** Something else may come of trying again: the file itself is not what is wrong. */
  get canRetry(): boolean {
    return this.phase === 'interrupted' || ['other', 'full', 'attachment.unknown'].includes(this.code ?? '');
  }

  /** Brings the file to the server; answers when that is over, one way or the other. */
  async run(): Promise<void> {
    const { signal } = this.#stop;
    let next: () => void = () => undefined;
    try {
      this.#become('preparing');
      this.#prepared ??= await prepare(this.#file, this.kind, this.#host.terms, this.#host.mark);
      signal.throwIfAborted();
      this.#become('queued');
      next = await this.#host.turn(signal);
      this.#upload ??= new Upload(this.#prepared, { endpoint: this.#host.endpoint, kind: this.kind, sooner: this.#sooner, report: ({ phase, sent }) => this.#become(phase, sent) });
      this.id = await this.#upload.run(signal);
      this.#become('ready');
    } catch (error) {
      if (signal.aborted) return;
      this.code = error instanceof Refusal ? error.code : 'other';
      this.#become('refused');
    } finally {
      next();
    }
  }

  /** Tries again at once. */
  retry(): void {
    if (this.phase === 'refused') {
      this.code = undefined;
      void this.#upload?.discard();
      this.#upload = undefined;
      void this.run();
    } else this.#sooner.dispatchEvent(new Event('sooner'));
  }

  /** The server did not take it after all, when the complaint was sent. */
  refuse(code: RefusalCode): void {
    this.code = code;
    this.#become('refused');
  }

  /** Stops, and leaves what has arrived on the server. */
  pause(): void {
    this.#stop.abort();
  }

  /** Goes on where `pause` stopped it. */
  resume(): void {
    if (!this.pending || !this.#stop.signal.aborted) return;
    this.#stop = new AbortController();
    void this.run();
  }

  /** Stops, and takes what has arrived off the server. */
  discard(): void {
    this.#stop.abort();
    void this.#upload?.discard();
  }

  #become(phase: FilePhase, sent = this.sent): void {
    if (this.#stop.signal.aborted) return;
    this.phase = phase;
    this.sent = sent;
    this.#host.changed(this);
  }
}
