import type { OfficerEvent } from '@wadul/core';

type Action = OfficerEvent['type'];

/** What may be done at nearly every stage: it stands apart from the next steps of the procedure. */
const atAnyTime: readonly Action[] = [
  'officer.assigned',
  'officer.addedFiles',
  'officer.linked',
  'officer.enteredInBook',
  'officer.published',
  'officer.unpublished',
  'officer.correctedReceipt',
  'officer.correctedPerson',
  'officer.correctedMinutes',
  'officer.narrowedIdentity',
  'officer.namedOfficer',
  'officer.unnamedOfficer',
  'officer.markedSupervision',
  'officer.unmarkedSupervision',
  'officer.answeredDataRequest',
  'officer.liftedRestriction',
  'officer.erased',
];

/** Looks are asked for where what is looked at stands, not among the actions. */
const looks: readonly Action[] = ['officer.viewedIdentity', 'officer.openedUnscanned'];

/** The actions of a complaint, sorted: the procedure's next steps, what may be done at any time, and what is recorded for the complainant. */
export const sortActions = (allowed: readonly string[]): Readonly<Record<'next' | 'more' | 'recording', readonly Action[]>> => {
  const mine = (allowed as readonly Action[]).filter((type) => !looks.includes(type));
  const isRecording = (type: Action): boolean => type.startsWith('citizen.');
  return {
    next: mine.filter((type) => !isRecording(type) && !atAnyTime.includes(type)),
    more: atAnyTime.filter((type) => mine.includes(type)),
    recording: mine.filter(isRecording),
  };
};
