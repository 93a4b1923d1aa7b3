import type { Kysely } from 'kysely';
import { storedFile } from '../attachments/file-places.ts';
import type { Database } from '../db/database.ts';
import { listDestroyedOf } from '../db/data-key.queries.ts';
import { BackupError } from './backup-error.ts';

/** What is read of a row of `attachment`, as the snapshot prints it. */
interface AttachmentLine {
  readonly state: string;
  readonly complaint_id: string | null;
  readonly key_id: string;
}

/** The files that rows of the snapshot say are there and belong to a complaint. */
export class NamedFiles {
  /** Their complaints by the ids of their keys, under which they are kept. */
  readonly #complaints = new Map<string, string>();

  /** @param lines of the table `attachment` */
  add(lines: readonly string[]): void {
    for (const line of lines) {
      const { state, complaint_id: complaintId, key_id: keyId } = JSON.parse(line) as AttachmentLine;
      if (state === 'ready' && complaintId !== null) this.#complaints.set(keyId, complaintId);
    }
  }

  /**
   * The keys that were destroyed of complaints whose files were erased since the rows were read: of those, none that was not found is missing. Throws `BackupError` where others are missing: without them it would
   * be no backup, and in time take the place of the last one that is. @param found names in the store
   */
  async erasedSince(db: Kysely<Database>, found: ReadonlySet<string>): Promise<string[]> {
    const missing = [...this.#complaints].filter(([keyId]) => !found.has(storedFile({ keyId })));
    const destroyed = await listDestroyedOf(db, [...new Set(missing.map(([, complaintId]) => complaintId))]);
    const lost = missing.filter(([keyId]) => !destroyed.includes(keyId)).length;
    if (lost > 0) throw new BackupError(`${lost} of ${this.#complaints.size} files that belong to complaints are not where files are kept. Are FILES_DIR or the bucket right? No backup was made; the earlier ones stay.`);
    return destroyed;
  }
}
