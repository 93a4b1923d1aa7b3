import type { AttachmentId, AttachmentKind } from '@wadul/core/filing';
import { Upload as TusUpload, type DetailedError } from 'tus-js-client';
import { ask, codeIn, isFinal, isGone, STALLED } from './ask.ts';
import { awaitVerdict } from './await-verdict.ts';
import type { Prepared } from './prepare.ts';
import { Refusal } from './refusal.ts';
import { backoff, wait } from './wait.ts';

/** How far an upload is. `interrupted`: the line is gone for longer than a blink; it goes on by itself. */
export interface UploadProgress {
  readonly phase: 'uploading' | 'interrupted' | 'checking';
  /** Bytes that are on their way or there. */
  readonly sent: number;
}

/** Where a file goes and who is told. */
export interface UploadOptions {
  /** Address of the office's uploads. */
  readonly endpoint: string;
  readonly kind: AttachmentKind;
  /** Fires `sooner` when somebody does not want to wait for the next try. */
  readonly sooner: EventTarget;
  report(progress: UploadProgress): void;
}

const KIB = 1024;
/**
 * What is sent in one request. A proxy that gathers whole requests loses a broken one, so that they begin small, grow while they arrive and shrink when they do not:
 * a line that drops every few seconds still gets pieces through, and a good one does not wait for an answer every quarter of a second.
 */
const [LEAST, FIRST, MOST] = [64 * KIB, 256 * KIB, 2048 * KIB];

/** Brings one file to the server, whatever the connection does, as long as the page is open. */
export class Upload {
  readonly #file: Prepared;
  readonly #options: UploadOptions;
  readonly #tus: TusUpload;
  #signal = new AbortController().signal;
  #known = 0;
  /** What was last said to be sent: a bar that falls back to nothing when the line breaks looks like a loss, and there is none. */
  #shown = 0;
  #creating: Promise<void> = Promise.resolve();

  constructor(file: Prepared, options: UploadOptions) {
    this.#file = file;
    this.#options = options;
    this.#tus = new TusUpload(file.blob, {
      endpoint: options.endpoint,
      metadata: { kind: options.kind, name: file.name, type: file.type },
      chunkSize: FIRST,
      retryDelays: null, // when and how to try again is decided here
      storeFingerprintForResuming: false, // the device keeps neither names nor addresses
      fingerprint: () => Promise.resolve(''),
    });
  }

  /**
   * Sends, from where it stopped before, and waits for the server's word.
   * @param signal ends all trying; what is on the server stays there
   * @returns the attachment's id
   * @throws {Refusal} where the server does not take it; the signal's reason where that ended it
   */
  async run(signal: AbortSignal): Promise<AttachmentId> {
    this.#signal = signal;
    const { size } = this.#file.blob;
    await this.#creating;
    for (let anew = 0; ; anew += 1) {
      await this.#send();
      this.#report('checking', size);
      const id = await awaitVerdict(this.#tus.url ?? '', signal, this.#options.sooner, (silent) => this.#report(silent ? 'interrupted' : 'checking', size));
      if (id !== undefined) return id;
      signal.throwIfAborted();
      if (anew === 2) throw new Refusal('attachment.unknown');
      this.#forget();
    }
  }

  /** Takes what has arrived off the server, and goes on trying to as long as the page is open. Call it after the signal was aborted. */
  async discard(): Promise<void> {
    await this.#creating;
    const { url } = this.#tus;
    if (url === null) return;
    for (let tries = 0; ; tries += 1) {
      const answer = await ask(url, { method: 'DELETE', headers: { 'tus-resumable': '1.0.0' }, keepalive: true });
      if (answer?.ok || answer?.status === 409 || isFinal(answer?.status ?? 0)) return;
      await wait(backoff(tries), new AbortController().signal, this.#options.sooner);
    }
  }

  /** The server no longer knows the upload: the next try begins at the first byte. */
  #forget(): void {
    this.#tus.url = null;
    this.#known = 0;
    this.#shown = 0;
  }

  async #send(): Promise<void> {
    const [signal, { sooner, endpoint }] = [this.#signal, this.#options];
    const tus = this.#tus;
    for (let [tries, anew] = [0, 0]; ; ) {
      const before = this.#known;
      // Without an endpoint a passing failure to ask how far it is does not begin anew.
      tus.options.endpoint = tus.url === null ? endpoint : null;
      try {
        await this.#once();
        return;
      } catch (error) {
        signal.throwIfAborted();
        const response = (error as Partial<DetailedError>).originalResponse;
        const status = response?.getStatus() ?? 0;
        if (isGone(status) && tus.url !== null && anew < 3) {
          this.#forget();
          anew += 1;
        } else {
          const code = codeIn(response?.getBody());
          if (isFinal(status) || code === 'full') throw new Refusal(code);
        }
        await this.#stillReadable();
        tus.options.chunkSize = Math.max(LEAST, (tus.options.chunkSize ?? FIRST) / 2);
        if (this.#known > before) tries = 0;
        if (tries > 1 || !navigator.onLine) this.#report('interrupted', this.#shown);
        // Busy is an upload mostly with what a browser sent twice by itself over a broken connection: that is over in a moment.
        const asked = status === 423 ? 0 : Number(response?.getHeader('Retry-After')) || 0;
        await wait(backoff(tries, asked), signal, sooner);
        tries += 1;
      }
    }
  }

  /** One try, from where the server says that it is. */
  #once(): Promise<void> {
    const signal = this.#signal;
    const tus = this.#tus;
    return new Promise((resolve, reject) => {
      let timer: ReturnType<typeof setTimeout>;
      let created: () => void = () => undefined;
      const done = new AbortController();
      let first = true;
      const end = (finish: () => void) => {
        clearTimeout(timer);
        done.abort();
        finish();
      };
      const giveUp = (reason: unknown) =>
        end(() => {
          // An upload that is just being made is let be made, so that it can be taken back.
          if (tus.url !== null || !signal.aborted) {
            void tus.abort();
            created();
          }
          reject(reason as Error);
        });
      const alive = () => {
        clearTimeout(timer);
        timer = setTimeout(() => giveUp(new Error('stalled')), STALLED);
      };
      if (tus.url === null) this.#creating = new Promise((made) => (created = made));
      Object.assign(tus.options, {
        onUploadUrlAvailable: () => {
          created();
          if (signal.aborted) void tus.abort();
        },
        onProgress: (sent: number) => {
          alive();
          if (first) this.#known = sent; // the first word is of what the server has
          first = false;
          this.#report('uploading', sent);
        },
        onChunkComplete: (_: number, accepted: number) => {
          this.#known = accepted;
          tus.options.chunkSize = Math.min(MOST, (tus.options.chunkSize ?? FIRST) * 2);
        },
        onSuccess: () => end(resolve),
        onError: (error: Error) => {
          created();
          end(() => reject(error));
        },
      });
      signal.addEventListener('abort', () => giveUp(signal.reason), { signal: done.signal });
      addEventListener('offline', () => giveUp(new Error('offline')), { signal: done.signal });
      alive();
      tus.start();
    });
  }

  /** A file that was changed or taken away since it was picked fails like a broken line does, and for ever. */
  async #stillReadable(): Promise<void> {
    try {
      await this.#file.blob.slice(0, 1).arrayBuffer();
    } catch {
      throw new Refusal('unreadable');
    }
  }

  #report(phase: UploadProgress['phase'], sent: number): void {
    this.#shown = sent;
    this.#options.report({ phase, sent });
  }
}
