import type { SetOnce } from './column-values.ts';

/** A narrowing of the work list that an officer gave a name. Its key ends with its own id: it is one officer's, and nobody else's. */
export interface SavedViewTable {
  officeId: SetOnce<string>;
  officerId: SetOnce<string>;
  id: SetOnce<string>;
  /** Name and filter, sealed with the office's key: either may say of whom it is. */
  content: Uint8Array;
  createdAt: SetOnce<Date>;
}
