export { buildInspectionReport, type InspectionReportFacts, type InspectionReportPaper } from './build-inspection-report.ts';
export { buildMinutes, minutesCopies, type MinutesCopy, type MinutesFacts, type MinutesPaper, type PartyOnPaper, type SignatureOnPaper, type SignatureRemark } from './build-minutes.ts';
export { dateInProse, dateInWords, romanMonthOf, type DateInWords } from './date-words.ts';
export { proposeMinutesNumber, type NumberingOffice, type NumberRequest } from './minutes-number.ts';
export { numberInWords } from './number-words.ts';
export { BLANK } from './minutes-words.ts';
export { momentOnPaper } from './office-moment.ts';
export type { WhoComplains } from './without-complainant.ts';
export type { OfficeOnPaper, SignatoryOnPaper } from './office-on-paper.ts';
