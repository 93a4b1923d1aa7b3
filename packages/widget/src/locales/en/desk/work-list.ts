import type { DeskLocale } from '../../id/desk/index.ts';

export const workList: DeskLocale['workList'] = {
  title: 'Work list',
  filter: 'Filter',
  ticket: 'Ticket number',
  turn: 'Turn',
  due: 'Due',
  dues: { overdue: 'Overdue', today: 'Today', week: 'The next seven days' },
  type: 'Type',
  channel: 'Channel',
  state: 'State',
  received: 'Received',
  open: 'Open or closed',
  tags: { 'open': 'In progress', 'closed': 'Closed', 'phase:verification': 'Verification', 'phase:review': 'Review', 'phase:hearing': 'Meeting, inspection, mediation', 'phase:minutes': 'Minutes', 'phase:approval': 'Awaiting approval', 'phase:answer': 'Awaiting the complainant’s reply' },
  any: 'All',
  apply: 'Show',
  clear: 'Clear the filter',
  none: 'No complaint matches.',
  more: 'Show more',
  shown: ({ count }) => `${count} complaints shown, the most urgent first.`,
  refresh: 'Refresh',
};
