import type { OfficeSettings } from '@wadul/core';
import type { Transaction } from 'kysely';
import type { Database } from '../db/database.ts';
import { findOfficeBySlug, insertOffice } from '../db/office.queries.ts';
import type { Office } from '../db/office.table.ts';
import { isKeptAtDesk } from '../db/office-version.queries.ts';
import { lockStaff } from '../db/staff-log.queries.ts';
import type { AppParts } from '../http/parts.ts';
import { changesInUse } from '../offices/in-use.ts';
import { OfficeFileError } from '../offices/office-file.ts';
import { newId } from './new-id.ts';
import { saveSettings, saySame } from './save-settings.ts';

type Inside = Pick<AppParts, 'randomBytes'> & { readonly db: Transaction<Database> };

/** What became of an office's file. */
export interface KeptOffice {
  readonly id: string;
  readonly isNew: boolean;
  /** The desk changed the settings since the file was last taken, and the two say otherwise now. */
  readonly differs: boolean;
}

/** The settings with the holidays of others. */
const withHolidays = (settings: OfficeSettings, { calendar: { holidays } }: OfficeSettings): OfficeSettings => ({ ...settings, calendar: { ...settings.calendar, holidays } });

/** Gives an office what its file says. Throws `OfficeFileError` where complaints stand on what would vanish. @param now UTC instant */
export const takeOfficeFile = async (db: Transaction<Database>, office: Office, file: OfficeSettings, now: string): Promise<void> => {
  const issues = await changesInUse(db, office.id, office.settings, file);
  if (issues.length > 0) throw new OfficeFileError(`${file.slug}.json`, issues);
  await saveSettings(db, office, file, { source: 'file', officerId: null }, now);
};

/**
 * Makes an office of its file, or gives an office that is there what its file says, unless the desk changed its settings since: then the desk's stay, and only the list of
 * holidays is the file's, which names one that comes with the software. @param now UTC instant
 */
export const keepOffice = async ({ db, randomBytes }: Inside, file: OfficeSettings, now: string): Promise<KeptOffice> => {
  const at = new Date(now);
  const found = await findOfficeBySlug(db, file.slug);
  if (!found) {
    const id = newId(now, randomBytes);
    await insertOffice(db, { id, slug: file.slug, settings: file, version: 1, createdAt: at, updatedAt: at });
    return { id, isNew: true, differs: false };
  }
  await lockStaff(db, found.id);
  const office = (await findOfficeBySlug(db, file.slug)) ?? found;
  const { id } = office;
  if (!(await isKeptAtDesk(db, id))) {
    if (!saySame(office.settings, file)) await takeOfficeFile(db, office, file, now);
    return { id, isNew: false, differs: false };
  }
  const settings = withHolidays(office.settings, file);
  if (!saySame(office.settings, settings)) await saveSettings(db, office, settings, { source: 'holidays', officerId: null }, now);
  return { id, isNew: false, differs: !saySame(settings, file) };
};
