import { indonesianHolidays, type DeadlineRule } from '../../deadlines/index.ts';
import type { OfficeTerms } from '../complaint.dues.ts';

const days = <E extends DeadlineRule['from']>(n: number, unit: DeadlineRule['unit'], from: E) => ({ n, unit, from });

/** An office with the terms of `domain.md` §3, for tests. */
export const office: OfficeTerms = {
  calendar: { zone: 'Asia/Jakarta', closes: '16:00', holidays: indonesianHolidays },
  retention: { ktpDays: 30, personDays: 365, everythingDays: 1825 },
  deadlines: {
    verification: days(3, 'working', 'received'),
    completion: days(10, 'calendar', 'asked'),
    revival: days(30, 'calendar', 'asked'),
    information: days(5, 'working', 'complete'),
    light: days(5, 'working', 'complete'),
    medium: days(14, 'working', 'complete'),
    heavy: days(60, 'working', 'complete'),
    legalFirstReply: days(14, 'calendar', 'received'),
    legalDecision: days(60, 'calendar', 'complete'),
    legalTell: days(14, 'calendar', 'decided'),
    citizenAnswer: { ...days(10, 'calendar', 'answered'), rollToWorkingDay: true },
  },
};
