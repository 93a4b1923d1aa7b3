const DAYS = 7;

/**
 * Remembers, for as long as the tab is open, that files were picked: neither which nor how many, but the day of which a card's mark is. After a reload, which loses them,
 * they are asked for again, and a card that is marked with the same day is the same file. A storage that refuses remembers nothing.
 */
export class KeptFlag {
  readonly #key: string;
  readonly #today: () => string;

  /** @param today the civil date in the office's zone */
  constructor(server: string, office: string, today: () => string) {
    this.#key = `wadul-files ${server} ${office}`;
    this.#today = today;
  }

  get raised(): boolean {
    return this.#kept !== null;
  }

  /** The day on which files were first picked, unless it is as long ago as a draft is kept; else today. */
  get day(): string {
    const [kept, today] = [this.#kept, this.#today()];
    return kept !== null && Date.parse(today) - Date.parse(kept) <= DAYS * 86_400_000 ? kept : today;
  }

  raise(up: boolean): void {
    try {
      if (up) sessionStorage.setItem(this.#key, this.day);
      else sessionStorage.removeItem(this.#key);
    } catch {
      // A private window: after a reload nothing is said.
    }
  }

  get #kept(): string | null {
    try {
      return sessionStorage.getItem(this.#key);
    } catch {
      return null;
    }
  }
}
