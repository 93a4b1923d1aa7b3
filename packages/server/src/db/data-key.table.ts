import type { Selectable } from 'kysely';
import type { SetOnce } from './column-values.ts';

/** What a key seals: the procedure and what was said in it, who complains, one file, or what the office wrote that is of no complaint. */
export type DataKeyPurpose = 'matter' | 'person' | 'file' | 'office';

/** The keys of complaints and files, each wrapped by the office's key. A destroyed one stays as a row without its key. */
export interface DataKeyTable {
  officeId: SetOnce<string>;
  id: SetOnce<string>;
  /** Null for an office's own, and while it seals an upload that belongs to no complaint yet. */
  complaintId: string | null;
  purpose: SetOnce<DataKeyPurpose>;
  wrapped: Uint8Array | null;
  /** The master of the key ring whose office key wrapped it. */
  wrappedBy: string | null;
  createdAt: SetOnce<Date>;
  destroyedAt: Date | null;
}
export type DataKeyRow = Selectable<DataKeyTable>;
