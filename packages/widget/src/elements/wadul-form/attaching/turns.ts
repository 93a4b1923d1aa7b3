/** Lets a few at a time go ahead, the others in the order in which they came. */
export class Turns {
  #free: number;
  readonly #waiting: (() => void)[] = [];

  constructor(atOnce: number) {
    this.#free = atOnce;
  }

  /** Waits for a turn. @returns ends it @throws the signal's reason once it is aborted */
  async take(signal: AbortSignal): Promise<() => void> {
    if (this.#free > 0) this.#free -= 1;
    else {
      await new Promise<void>((resolve, reject) => {
        this.#waiting.push(resolve);
        const leave = () => {
          this.#waiting.splice(this.#waiting.indexOf(resolve), 1);
          reject(signal.reason as Error);
        };
        // Once it has its turn, leaving the line is too late: whoever took it ends it.
        signal.addEventListener('abort', () => this.#waiting.includes(resolve) && leave(), { once: true });
      });
    }
    let ended = false;
    return () => {
      if (ended) return;
      ended = true;
      const next = this.#waiting.shift();
      if (next) next();
      else this.#free += 1;
    };
  }
}
