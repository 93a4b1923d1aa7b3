export { checkFiling, type FilingTerms } from './check-filing.ts';
export { CitizenView, TimelineEntry, TrackingKey } from './citizen-view.ts';
export { Capacity, Complainant, IdentityMode } from './complainant.ts';
export { DESCRIPTION_MOST, Filing, Intake } from './filing.ts';
export { complainantFields, OfficeDeadlines, OfficeSettings, PublicOffice, publicOffice, type ComplainantField } from './office-settings.ts';
export { Problem, ProblemIssue } from './problem.ts';
export { DueDay, Receipt } from './receipt.ts';
export { RegisterMonths, RegisterView } from './register-view.ts';
export { CivilDate, Instant, Slug, text, Words } from './text.ts';
