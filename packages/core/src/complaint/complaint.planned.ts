import type { StateLabel } from './complaint.labels.ts';
import type { MinutesKind } from './complaint.minutes.ts';

/** Where the chart takes minutes, and of what kind. */
const planned: Readonly<Partial<Record<StateLabel, MinutesKind>>> = {
  'state.meetingPlanned': 'meeting',
  'state.inspectionPlanned': 'inspection',
  'state.inspectionReported': 'inspection',
  'state.mediationPlanned': 'mediation',
};

/** What is planned for a complaint now, and its minutes are to be of; undefined where nothing is. */
export const plannedKind = ({ label }: { readonly label: StateLabel }): MinutesKind | undefined => planned[label];
