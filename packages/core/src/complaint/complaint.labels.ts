/**
 * The keys under which the locale files name the states of a complaint: a closed list, so that a missing word does not compile.
 * The chart gives each state one of them; a test holds that all are used.
 */
export const stateLabels = [
  'state.received',
  'state.awaitingCompletion',
  'state.archived',
  'state.assessing',
  'state.deciding',
  'state.meetingPlanned',
  'state.meetingMinutes',
  'state.inspectionPlanned',
  'state.inspectionReported',
  'state.inspectionMinutes',
  'state.mediationPlanned',
  'state.mediationMinutes',
  'state.minutesCorrection',
  'state.notAgreed',
  'state.awaitingApproval',
  'state.answered',
  'state.finished',
  'state.referred',
  'state.forwarded',
  'state.rejected',
  'state.withdrawn',
  'state.expired',
] as const;
export type StateLabel = (typeof stateLabels)[number];
