import type { Selectable } from 'kysely';
import type { JsonColumn, SetOnce } from './column-values.ts';

/** Who signs a form: the office's signatory at the time, with the name as staff wrote it. */
export interface Signatory {
  readonly label: string;
  readonly position: string;
  readonly name?: string;
}

/** What staff wrote on a month's form of the book; its rows come from the complaints. */
export interface RegisterFormTable {
  officeId: SetOnce<string>;
  /** `YYYY-MM` */
  month: SetOnce<string>;
  numbering: 'month' | 'year';
  formNumber: string | null;
  /** Civil date, `YYYY-MM-DD`. */
  issuedOn: string | null;
  /** Sealed with the office's own key: staff may write anything here. */
  note: Uint8Array | null;
  preparedBy: JsonColumn<Signatory> | null;
  acknowledgedBy: JsonColumn<Signatory> | null;
  rowVersion: number;
  updatedAt: Date;
}
export type RegisterFormRow = Selectable<RegisterFormTable>;
