import { indonesianHolidays, type OfficeCalendar } from '@wadul/core';

/** The holiday lists that a settings file may name, so that a new year's decree comes with the software and not with an edit of each office's file. */
const lists: Readonly<Record<string, OfficeCalendar['holidays']>> = { id: indonesianHolidays };

const isObject = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null && !Array.isArray(value);

/** The content of a settings file with a named list of holidays in the place of its name. What names no known list is left for the schema to refuse. */
export const withNamedHolidays = (content: unknown): unknown => {
  if (!isObject(content) || !isObject(content['calendar'])) return content;
  const { holidays } = content['calendar'];
  if (typeof holidays !== 'string' || !Object.hasOwn(lists, holidays)) return content;
  return { ...content, calendar: { ...content['calendar'], holidays: lists[holidays] } };
};
