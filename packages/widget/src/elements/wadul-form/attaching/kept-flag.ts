/** Remembers, for as long as the tab is open, that files were picked: neither which nor how many. Told after a reload, which loses them. A storage that refuses remembers nothing. */
export class KeptFlag {
  readonly #key: string;

  constructor(server: string, office: string) {
    this.#key = `wadul-files ${server} ${office}`;
  }

  get raised(): boolean {
    try {
      return sessionStorage.getItem(this.#key) !== null;
    } catch {
      return false;
    }
  }

  raise(up: boolean): void {
    try {
      if (up) sessionStorage.setItem(this.#key, '1');
      else sessionStorage.removeItem(this.#key);
    } catch {
      // A private window: after a reload nothing is said.
    }
  }
}
