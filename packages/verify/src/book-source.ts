/** Where a published book is read from, as bytes: what is checked is what was published. */
export interface BookSource {
  readonly index: () => Promise<Uint8Array>;
  /** The file of a month, or that its rows are withheld; undefined where there is none. */
  readonly month: (name: string) => Promise<Uint8Array | undefined>;
  /** The months that are there whether the index has them or not; empty where nobody can know. */
  readonly months: () => Promise<readonly string[]>;
  /** What leads from the log at one size to the log at another, where the log can be asked; undefined where it has none of these. */
  readonly consistency?: (from: number, to: number) => Promise<readonly string[] | undefined>;
}
