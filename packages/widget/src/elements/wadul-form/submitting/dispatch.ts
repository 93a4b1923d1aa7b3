import { isProblemError, isWadulError, type Client } from '@wadul/core/client';
import type { Filing, Problem, Receipt } from '@wadul/core/filing';

/** Where a sending stands. */
export type DispatchState =
  | { readonly kind: 'sending' }
  /** Not through: the connection broke (it may have arrived) or the service was busy (it did not). Tried again by itself. */
  | { readonly kind: 'waiting'; readonly because: 'connection' | 'busy' }
  | { readonly kind: 'refused'; readonly filing: Filing; readonly problem: Problem; readonly retryAfter: number | undefined }
  /** An earlier sending of this draft arrived, with other words that this page no longer has. */
  | { readonly kind: 'alreadyFiled' }
  /** `superseded`: what arrived is what was sent before it was changed. `files`: how many arrived with it. */
  | { readonly kind: 'filed'; readonly receipt: Receipt; readonly superseded: boolean; readonly files: number };

/** When something is tried again. */
export interface Occasions {
  /** Calls back after a time. @returns takes it back */
  after(milliseconds: number, call: () => void): () => void;
  /** Calls back when the device is connected again. @returns takes it back */
  whenOnline(call: () => void): () => void;
}

const MOST_WAIT = 60_000;
const filesOf = ({ attachments = [] }: Filing): number => attachments.length;

/**
 * Sends a complaint so that it is filed once and not lost. One key stands for one complaint until its receipt is here: what is sent under it again is the
 * same complaint. Words that were changed after a sending broke off go under the same key too; where the server says that the earlier words had arrived,
 * those are sent once more to fetch their receipt. Two complaints can therefore never come of one draft, whichever request arrives first.
 */
export class Dispatch {
  readonly #client: Client;
  readonly #occasions: Occasions;
  readonly #report: (state: DispatchState) => void;
  /** What may have arrived under the key, the latest last. */
  #unsure: Filing[] = [];
  #tries = 0;
  #takeBack: (() => void)[] = [];

  constructor(client: Client, occasions: Occasions, report: (state: DispatchState) => void) {
    this.#client = client;
    this.#occasions = occasions;
    this.#report = report;
  }

  /** Sends, and goes on trying until an answer comes or `pause` is called. */
  async send(filing: Filing, idempotencyKey: string): Promise<void> {
    this.pause();
    this.#report({ kind: 'sending' });
    try {
      const receipt = await this.#client.file(filing, { idempotencyKey });
      this.#end({ kind: 'filed', receipt, superseded: false, files: filesOf(filing) });
    } catch (error) {
      if (isProblemError(error, 'idempotency-key-reused')) await this.#fetchEarlier(idempotencyKey);
      else this.#after(error, filing, () => void this.send(filing, idempotencyKey));
    }
  }

  /** The earlier words arrived: asks for their receipt. */
  async #fetchEarlier(idempotencyKey: string): Promise<void> {
    for (const filing of this.#unsure.toReversed()) {
      try {
        const receipt = await this.#client.file(filing, { idempotencyKey });
        this.#end({ kind: 'filed', receipt, superseded: true, files: filesOf(filing) });
        return;
      } catch (error) {
        if (isProblemError(error, 'idempotency-key-reused')) continue;
        this.#after(error, filing, () => {
          this.#report({ kind: 'sending' });
          void this.#fetchEarlier(idempotencyKey);
        });
        return;
      }
    }
    this.#report({ kind: 'alreadyFiled' });
  }

  /** Stops trying by itself: the words were changed, or the page is left. What may have arrived stays known. */
  pause(): void {
    for (const takeBack of this.#takeBack) takeBack();
    this.#takeBack = [];
  }

  #end(state: DispatchState): void {
    this.#unsure = [];
    this.#tries = 0;
    this.#report(state);
  }

  #after(error: unknown, filing: Filing, again: () => void): void {
    if (!isWadulError(error)) throw error;
    const busy = isProblemError(error) && (error.status === 429 || error.status === 503);
    const unsure = !isProblemError(error) || (error.status >= 500 && !busy);
    if (unsure && this.#unsure.at(-1) !== filing) this.#unsure.push(filing);
    if (isProblemError(error) && !busy && ![502, 504].includes(error.status)) {
      this.#report({ kind: 'refused', filing, problem: error.problem, retryAfter: error.retryAfter });
      return;
    }
    const backoff = Math.min(MOST_WAIT, 2_000 * 2 ** this.#tries);
    const wait = Math.max(backoff, ((isProblemError(error) && error.retryAfter) || 0) * 1_000);
    this.#tries += 1;
    const once = () => {
      this.pause();
      again();
    };
    this.#takeBack = [this.#occasions.after(wait, once), ...(busy ? [] : [this.#occasions.whenOnline(once)])];
    this.#report({ kind: 'waiting', because: busy ? 'busy' : 'connection' });
  }
}
