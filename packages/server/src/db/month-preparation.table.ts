import type { SetOnce } from './column-values.ts';

/** A month that an officer has prepared and nobody acknowledged yet. */
export interface MonthPreparationTable {
  officeId: SetOnce<string>;
  /** `YYYY-MM` */
  month: SetOnce<string>;
  id: SetOnce<string>;
  officerId: SetOnce<string>;
  preparedAt: SetOnce<Date>;
  /** By what it is known whether the month is still as it was prepared: digests of its heading and its cells, sealed with the office's own key. */
  content: SetOnce<Uint8Array>;
}
