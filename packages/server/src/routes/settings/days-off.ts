import { CivilDate, DaysOff, text, type OfficeSettings, type OfficeSettingsChange } from '@wadul/core';
import * as z from 'zod/mini';
import { changeSettings } from '../../commands/change-settings.ts';
import { daysOffOf } from '../../commands/days-off.ts';
import { findOffice } from '../../db/office.queries.ts';
import { deskOperation, type Call } from '../../http/operation.ts';
import type { OfficeHere, OfficerHere } from '../../http/env.ts';
import { ProblemError } from '../../http/problem-error.ts';
import { everyRole } from '../roles.ts';
import { settingsKeepers } from './settings-roles.ts';

const Query = z.strictObject({ year: z.string('required').check(z.regex(/^[1-9]\d{3}$/, 'calendar.year')) });
const DayOffBody = z.strictObject({ name: text(200) }).check(z.meta({ id: 'DayOff' }));

export const listDaysOff = deskOperation({
  id: 'listDaysOff',
  method: 'GET',
  path: '/api/desk/days-off',
  summary: 'The days off of a year: national holidays and joint leave, and the office’s own',
  roles: everyRole,
  query: Query,
  answers: { 200: { description: 'Both, in order, with the version of the settings.', schema: DaysOff } },
  handle: async ({ c, parts, office, query: { year } }) => {
    const kept = await findOffice(parts.db, office.id);
    if (!kept) throw new ProblemError('not-found');
    return c.json(daysOffOf(kept, year));
  },
});

type Asked = Call<unknown, undefined, { version: true }> & { readonly office: OfficeHere; readonly officer: OfficerHere };

/** The settings with other days off of the office's own. */
const withOwnDays = ({ calendar: { holidays: _holidays, ...calendar } }: OfficeSettings, extraDaysOff: Record<string, string>): OfficeSettingsChange => ({ calendar: { ...calendar, extraDaysOff } });

/** Changes one day of the office's own at the version of the settings that was read; answers the year of that day. */
const changeDay = async ({ parts, office, officer, version, now }: Asked, on: string, change: (own: Record<string, string>) => Record<string, string>): Promise<DaysOff> => {
  await changeSettings(parts, { officeId: office.id, officerId: officer.id, version, now }, (settings) => withOwnDays(settings, change(settings.calendar.extraDaysOff ?? {})));
  const kept = await findOffice(parts.db, office.id);
  if (!kept) throw new ProblemError('not-found');
  return daysOffOf(kept, on.slice(0, 4));
};

/** The day in the path. Throws `not-found`: a day that does not exist is nobody's. */
const dayOf = ({ c }: Pick<Asked, 'c'>): string => {
  const day = CivilDate.safeParse(c.req.param('date'));
  if (!day.success) throw new ProblemError('not-found');
  return day.data;
};

const changed = { description: 'The days off of that year. Due dates that are already reckoned stay; terms that begin, resume or are moved from now on go by the new days.', schema: DaysOff };

export const addDayOff = deskOperation({
  id: 'addDayOff',
  method: 'PUT',
  path: '/api/desk/days-off/:date',
  summary: 'Makes a day (`YYYY-MM-DD`) a day off of the office’s own, or gives it another name. `If-Match` is the version of the settings',
  roles: settingsKeepers,
  needs: { version: true },
  body: DayOffBody,
  answers: { 200: changed },
  problems: ['not-found'],
  handle: async (asked) => {
    const on = dayOf(asked);
    return asked.c.json(await changeDay(asked, on, (own) => ({ ...own, [on]: asked.body.name })));
  },
});

export const removeDayOff = deskOperation({
  id: 'removeDayOff',
  method: 'DELETE',
  path: '/api/desk/days-off/:date',
  summary: 'Makes a day off of the office’s own a working day again. `If-Match` is the version of the settings',
  roles: settingsKeepers,
  needs: { version: true },
  answers: { 200: changed },
  problems: ['not-found'],
  handle: async (asked) => {
    const on = dayOf(asked);
    return asked.c.json(
      await changeDay(asked, on, (own) => {
        if (own[on] === undefined) throw new ProblemError('not-found');
        return Object.fromEntries(Object.entries(own).filter(([date]) => date !== on));
      }),
    );
  },
});
