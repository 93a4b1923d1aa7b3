import * as z from 'zod/mini';

/** Of the way in which a backup is laid out. A Wadul that reads a newer one says so and stops. */
export const FORMAT = 1;

const Sha256 = z.string().check(z.regex(/^[0-9a-f]{64}$/));
const Name = z.string().check(z.regex(/^[a-z][a-z0-9_]*$/));

/** The first entry of a backup: what it takes to know whether this Wadul can restore it. */
export const Head = z.object({
  format: z.literal(FORMAT),
  /** The version of Wadul that made it. */
  wadul: z.string(),
  engine: z.enum(['pglite', 'postgres']),
  /** UTC. */
  madeAt: z.iso.datetime(),
  migrations: z.array(z.string()).check(z.minLength(1)),
  /** In the order in which they can be filled; columns in the order in which a line has them. */
  tables: z.array(z.object({ name: Name, columns: z.array(Name), key: z.array(Name) })),
});
export type Head = z.infer<typeof Head>;

/** What of a backup can be read whatever its format is. */
export const AnyHead = z.object({ format: z.int(), wadul: z.string() });

/** The last entry of a backup: what all before it must come to. */
export const Manifest = z.object({
  /** SHA-256 over each table's lines, one after the other. */
  tables: z.array(z.object({ name: Name, rows: z.int(), sha256: Sha256 })),
  /** As they lie in the store: sealed. */
  files: z.array(z.object({ name: z.string(), size: z.int(), sha256: Sha256 })),
  /** The ids of keys that were destroyed while the backup was made, after its rows and before its files: what they sealed is not to come back. */
  erased: z.array(z.uuid()),
  /** The keys of attached files that were missing, as the operator knew, when the backup was made: their rows are in it, they are not. */
  missing: z.array(z.uuid()),
  /** SHA-256 over office, complaint, length and last hash of every complaint's log. */
  chainHeads: z.object({ complaints: z.int(), sha256: Sha256 }),
});
export type Manifest = z.infer<typeof Manifest>;

/** Where things stand in the archive. */
export const entries = { head: 'wadul-backup.json', keyRing: 'key-ring.json', rows: 'rows/', files: 'files/', manifest: 'manifest.json' } as const;
