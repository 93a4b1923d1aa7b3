import { checkFiling, civilDate, intakeTerms, offered, type AttachmentKinds, type Filing, type Intake, type OfficeSettings, type ProblemIssue } from '@wadul/core';

/** An anonymous complaint names nobody, neither the one for whom it is made (R2). */
const namesNobody = ({ identityMode, capacity }: Filing | Intake): ProblemIssue[] =>
  identityMode === 'anonymous' && capacity.kind !== 'self' ? [{ pointer: '/capacity/kind', code: 'anonymous.identity' }] : [];

/** The days stand in order (R4): a letter is written, then the box is opened, then it is received. */
const daysInOrder = ({ letterDate, boxOpenedOn, receivedAt }: Intake, zone: string): ProblemIssue[] => {
  const receivedOn = civilDate(receivedAt, zone);
  const issues: ProblemIssue[] = [];
  if (letterDate !== undefined && letterDate > (boxOpenedOn ?? receivedOn)) issues.push({ pointer: '/letterDate', code: 'date.order' });
  if (boxOpenedOn !== undefined && boxOpenedOn > receivedOn) issues.push({ pointer: '/boxOpenedOn', code: 'date.order' });
  return issues;
};

/** The earliest receipt that may be entered (UTC instant): older ones have no ticket, and the book would begin with their year. */
export const EARLIEST_RECEIPT = '2000-01-01T00:00:00.000Z';

/** What is wrong with a filing from the form in this office, beside its regions. @param now UTC instant */
export const checkPublicFiling = (filing: Filing, office: OfficeSettings, now: string, kinds: AttachmentKinds): ProblemIssue[] => [
  ...checkFiling(filing, { ...office, types: offered(office.types) }, civilDate(now, office.calendar.zone), kinds),
  ...namesNobody(filing),
];

/** What is wrong with an officer's intake in this office, beside its regions and the officers it names. @param now UTC instant */
export const checkIntake = (intake: Intake, office: OfficeSettings, now: string, kinds: AttachmentKinds): ProblemIssue[] => {
  const { channel, receivedAt } = intake;
  return [
    ...checkFiling(intake, { ...office, types: offered(office.types), ...intakeTerms }, civilDate(now, office.calendar.zone), kinds),
    ...namesNobody(intake),
    ...(offered(office.channels).some(({ code }) => code === channel) ? [] : [{ pointer: '/channel', code: 'choice' }]),
    ...(Date.parse(receivedAt) > Date.parse(now) ? [{ pointer: '/receivedAt', code: 'date.future' }] : []),
    ...(Date.parse(receivedAt) < Date.parse(EARLIEST_RECEIPT) ? [{ pointer: '/receivedAt', code: 'date.tooEarly' }] : []),
    ...daysInOrder(intake, office.calendar.zone),
  ];
};
