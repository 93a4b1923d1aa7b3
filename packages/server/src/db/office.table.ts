import type { Selectable } from 'kysely';
import type { OfficeSettings } from '@wadul/core';
import type { JsonColumn, SetOnce } from './column-values.ts';

/** An office: the tenant that every other row belongs to. `id` is a UUIDv7, as every id is, made by the application. */
export interface OfficeTable {
  id: SetOnce<string>;
  /** The name in addresses and in the embed tag. */
  slug: string;
  settings: JsonColumn<OfficeSettings>;
  /** Counts the versions of the settings, from 1. */
  version: number;
  createdAt: SetOnce<Date>;
  updatedAt: Date;
}
export type Office = Selectable<OfficeTable>;
