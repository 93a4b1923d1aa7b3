import type { DeskLocale } from '../../id/desk/index.ts';

export const statistics: DeskLocale['statistics'] = {
  title: 'Statistics',
  year: 'Year',
  show: 'Show',
  total: ({ count, year }) => `${count} complaints received in ${year}.`,
  scope: 'Only complaints that you can see are counted.',
  months: 'By month',
  channels: 'By channel',
  types: 'By type',
  severities: 'By severity',
  states: 'Where they stand now',
  complaints: 'Complaints',
  none: 'None yet.',
};
