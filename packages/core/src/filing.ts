// What a form needs to check a complaint before it is sent: `@wadul/core/filing`. Kept narrow, so that a browser loads neither the chart nor the calendars.
export { checkNik, type NikCheck } from './nik/index.ts';
export { type RegionChoice } from './regions/region-choice.ts';
export { ATTACHMENT_LIMITS, type AttachmentCode, type AttachmentId, type AttachmentKind, type UploadState } from './schemas/attachment.ts';
export { checkFiling, type AttachmentKinds, type FilingTerms } from './schemas/check-filing.ts';
export type { Capacity, Complainant, IdentityMode } from './schemas/complainant.ts';
export { Filing } from './schemas/filing.ts';
export type { ComplainantField } from './schemas/complainant-fields.ts';
export type { PublicOffice } from './schemas/office-settings.ts';
export type { Problem, ProblemIssue } from './schemas/problem.ts';
export type { Receipt } from './schemas/receipt.ts';
export type { Words } from './schemas/text.ts';
