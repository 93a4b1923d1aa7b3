import { createHash, type Hash } from 'node:crypto';

/** SHA-256 in hex. */
export const sha256 = (bytes: Uint8Array | string): string => createHash('sha256').update(bytes).digest('hex');

/** Counts and sums what a table's lines come to. */
export class TableSum {
  readonly #hash: Hash = createHash('sha256');
  #rows = 0;

  add(lines: readonly string[]): void {
    for (const line of lines) this.#hash.update(line);
    this.#rows += lines.length;
  }

  /** Ends it. */
  result(): { rows: number; sha256: string } {
    return { rows: this.#rows, sha256: this.#hash.digest('hex') };
  }
}

/** Sums the ends of all complaints' logs, as the lines of the table `complaint` name them. */
export class ChainHeadSum {
  readonly #hash: Hash = createHash('sha256');
  #complaints = 0;

  add(lines: readonly string[]): void {
    for (const line of lines) {
      const { office_id: office, id, event_seq: seq, event_hash: hash } = JSON.parse(line) as Record<string, string | null>;
      this.#hash.update(`${office} ${id} ${seq} ${hash}\n`);
    }
    this.#complaints += lines.length;
  }

  /** Ends it. */
  result(): { complaints: number; sha256: string } {
    return { complaints: this.#complaints, sha256: this.#hash.digest('hex') };
  }
}
