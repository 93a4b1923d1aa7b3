import type { ComplaintChange } from '@wadul/core';
import { isProblemError, type Desk } from '@wadul/core/client';

/** What a screen is told. */
export interface LiveListener {
  /** A complaint that exists for this officer is there, or was changed. */
  readonly onChange: (change: ComplaintChange) => void;
  /** The line opened again, and something may have been missed; or it was lost, or is there again. */
  readonly onLine?: (line: { readonly isOpen: boolean; readonly missed: boolean }) => void;
}

/** Milliseconds until a line that broke is tried again: longer each time, and never all desks at once. */
const pauseAfter = (tries: number): number => Math.min(30_000, 1_000 * 2 ** tries) * (0.75 + (crypto.getRandomValues(new Uint8Array(1))[0] ?? 0) / 512);

/** What will not be otherwise by asking again. */
const isFinal = (error: unknown): boolean => isProblemError(error) && error.status < 500 && error.status !== 429;

/** The desk's line to its server, on which it is told what colleagues change. A line that breaks is opened again by itself; without one the desk works by asking. */
export class LiveLine {
  readonly #desk: () => Desk;
  readonly #listeners = new Set<LiveListener>();
  #running: AbortController | undefined;
  #isOpen = false;
  #wasOpen = false;

  /** @param desk the client at the moment */
  constructor(desk: () => Desk) {
    this.#desk = desk;
  }

  /** Whether changes are told now. */
  get isOpen(): boolean {
    return this.#isOpen;
  }

  /** Tells a screen; answers what ends it. */
  subscribe(listener: LiveListener): () => void {
    this.#listeners.add(listener);
    return () => void this.#listeners.delete(listener);
  }

  /** Opens the line, and keeps it open, where it is not. */
  start(): void {
    if (this.#running) return;
    this.#running = new AbortController();
    void this.#keepOpen(this.#running.signal);
  }

  /** Closes it. What is changed meanwhile may be missed, as is said once it is open again. */
  stop(): void {
    this.#running?.abort();
    this.#running = undefined;
    this.#isOpen = false;
  }

  async #keepOpen(signal: AbortSignal): Promise<void> {
    for (let tries = 0; !signal.aborted; tries += 1) {
      try {
        const changes = await this.#desk().changes({ signal });
        if (signal.aborted) return;
        tries = 0;
        this.#say(true);
        for await (const change of changes) for (const { onChange } of this.#listeners) onChange(change);
      } catch (error) {
        if (isFinal(error)) tries = Number.POSITIVE_INFINITY;
      }
      if (signal.aborted) return;
      this.#say(false);
      if (tries === Number.POSITIVE_INFINITY) return; // the session has ended, as the next step at the desk will say
      await this.#pause(pauseAfter(tries), signal);
    }
  }

  #say(isOpen: boolean): void {
    if (this.#isOpen === isOpen && isOpen) return;
    const missed = isOpen && this.#wasOpen;
    this.#isOpen = isOpen;
    this.#wasOpen ||= isOpen;
    for (const { onLine } of this.#listeners) onLine?.({ isOpen, missed });
  }

  async #pause(milliseconds: number, signal: AbortSignal): Promise<void> {
    await new Promise<void>((resolve) => {
      const timer = setTimeout(resolve, milliseconds);
      signal.addEventListener('abort', () => {
        clearTimeout(timer);
        resolve();
      });
    });
  }
}
