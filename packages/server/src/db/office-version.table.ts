import type { OfficeSettings } from '@wadul/core';
import type { Selectable } from 'kysely';
import type { JsonColumn, SetOnce } from './column-values.ts';

/** Every version that an office's settings ever had. Rows are only added; a trigger refuses everything else. */
export interface OfficeVersionTable {
  officeId: SetOnce<string>;
  version: SetOnce<number>;
  settings: JsonColumn<OfficeSettings>;
  source: SetOnce<'file' | 'holidays' | 'desk'>;
  /** The officer at the desk; nobody where it came from a file. */
  officerId: SetOnce<string | null>;
  madeAt: SetOnce<Date>;
}
export type OfficeVersion = Selectable<OfficeVersionTable>;
