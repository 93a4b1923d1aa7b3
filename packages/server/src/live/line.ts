import type { ComplaintChange } from '@wadul/core';

/** Changes on their way to one desk: a slow one gets the newest of each complaint, and keeps nobody waiting. */
export class Line {
  readonly #versions = new Map<string, number>();
  #wake: (() => void) | undefined;
  #ended = false;

  /** Takes a change. */
  readonly hear = ({ id, version }: ComplaintChange): void => {
    this.#versions.set(id, version);
    this.#wake?.();
  };

  /** Nothing more comes. */
  readonly end = (): void => {
    this.#ended = true;
    this.#wake?.();
  };

  get ended(): boolean {
    return this.#ended;
  }

  /** What came, once there is something; nothing where the line has ended. */
  async next(): Promise<ComplaintChange[]> {
    while (this.#versions.size === 0 && !this.#ended) await new Promise<void>((resolve) => (this.#wake = resolve));
    if (this.#ended) return [];
    const changes = [...this.#versions].map(([id, version]) => ({ id, version }));
    this.#versions.clear();
    return changes;
  }
}
