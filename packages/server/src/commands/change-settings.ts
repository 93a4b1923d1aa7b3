import type { OfficeSettings, OfficeSettingsChange } from '@wadul/core';
import { findOffice } from '../db/office.queries.ts';
import { lockStaff } from '../db/staff-log.queries.ts';
import { inTransaction } from '../db/transaction.ts';
import type { AppParts } from '../http/parts.ts';
import { ProblemError } from '../http/problem-error.ts';
import { incoherences } from '../offices/coherence.ts';
import { changesInUse } from '../offices/in-use.ts';
import { saveSettings, saySame } from './save-settings.ts';

/** Who changes the settings of which office, when (UTC instant), at which version. */
export interface SettingsChange {
  readonly officeId: string;
  readonly officerId: string;
  readonly version: number;
  readonly now: string;
}

/** The settings with other sections in the place of theirs. */
const withSections = (settings: OfficeSettings, { calendar, ...sections }: OfficeSettingsChange): OfficeSettings => {
  const given = Object.fromEntries(Object.entries(sections).filter(([, section]) => section !== undefined)) as Partial<OfficeSettings>;
  return { ...settings, ...given, calendar: calendar === undefined ? settings.calendar : { ...calendar, holidays: settings.calendar.holidays } };
};

/**
 * Changes an office's settings at the version that was read, as its next version. `decide` answers which sections change; where all is so already, nothing is kept. Throws
 * `stale-version`, and `invalid-request` with what does not go together and what complaints stand on, each at its place.
 */
export const changeSettings = async ({ db }: Pick<AppParts, 'db'>, { officeId, officerId, version, now }: SettingsChange, decide: (settings: OfficeSettings) => OfficeSettingsChange): Promise<void> => {
  await inTransaction(db, async (trx) => {
    await lockStaff(trx, officeId);
    const office = await findOffice(trx, officeId);
    if (!office || office.version !== version) throw new ProblemError('stale-version');
    const settings = withSections(office.settings, decide(office.settings));
    if (saySame(settings, office.settings)) return;
    const issues = [...incoherences(settings), ...(await changesInUse(trx, officeId, office.settings, settings))];
    if (issues.length > 0) throw new ProblemError('invalid-request', { issues });
    await saveSettings(trx, office, settings, { source: 'desk', officerId }, now);
  });
};
