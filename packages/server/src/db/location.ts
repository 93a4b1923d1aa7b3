/** Where the complaints are kept: a PostgreSQL server, a directory of this machine (PGlite), or nowhere but in memory, for tests. */
export type DatabaseLocation =
  | { readonly engine: 'postgres'; readonly url: string }
  | { readonly engine: 'pglite'; readonly directory: string }
  | { readonly engine: 'pglite'; readonly memory: true; readonly template?: Blob };

/** Whether an acknowledged commit outlives a power cut: looked at and so, not to be seen or not so, or kept in memory only. */
export type Durability = 'verified' | 'unverified' | 'memory';
