export { ATTACHMENT_LIMITS, attachmentCodes, AttachmentId, AttachmentKind, ShownAttachment, UploadState, type AttachmentCode } from './attachment.ts';
export { Breach, BreachList } from './breach.ts';
export { CaseEvent, CaseStory } from './case-story.ts';
export { checkAttachments, checkFiling, intakeTerms, type AttachmentKinds, type FilingTerms } from './check-filing.ts';
export { CitizenView, TimelineEntry, TrackingKey } from './citizen-view.ts';
export { Capacity, Complainant, IdentityMode } from './complainant.ts';
export { complainantFields, type ComplainantField } from './complainant-fields.ts';
export type { ComplaintChange } from './complaint-change.ts';
export { ComplaintCounts } from './complaint-counts.ts';
export { ComplaintList, ComplaintSummary } from './complaint-list.ts';
export { Colleague, DeskOffice, deskOffice } from './desk-office.ts';
export { DeskStatistics } from './desk-statistics.ts';
export { DESCRIPTION_MOST, Filing } from './filing.ts';
export { Intake } from './intake.ts';
export { IssuedVersion, IssueState, type MonthChange } from './issue-state.ts';
export { LogCheck, LogTreeCheck } from './log-check.ts';
export { LogConsistency, LogInclusion, TrackedBook } from './log-proof.ts';
export { MonthAtAGlance } from './month-at-a-glance.ts';
export { NoticeChannel, NoticeFailure, NoticeList, NoticeState, ShownNotice } from './notice.ts';
export { OfficeList } from './office-list.ts';
export { OfficerCase } from './officer-case.ts';
export {
  ChangePassword,
  OfficerView,
  OwnSessions,
  PASSWORD_LEAST,
  ProofKind,
  ProveAgain,
  RecoveryCodes,
  SecondFactorCode,
  SecondFactorSecret,
  SessionView,
  SignIn,
} from './officer-view.ts';
export { OfficeDeadlines, OfficeRetention, OfficeSettings, OfficeSettingsChange, offered, PublicOffice, publicOffice } from './office-settings.ts';
export { ProviderAddress, ProviderLink, ProviderOutcome, ProviderSignIn } from './identity-provider.ts';
export { DeskHealth, LeavingGroup, LeavingList, OversightCounts, WaitingDataRequest, WaitingDataRequests } from './oversight.ts';
export { NewPasskey, Passkey, PasskeyList, PasskeyName, PasskeyOffice, PasskeyOptions, PasskeyProof, PasskeySignIn, type UsedPasskey } from './passkey.ts';
export { DUPLICATE_REASONS, DuplicateQuestion, PossibleDuplicates, type DuplicateReason } from './possible-duplicates.ts';
export { Problem, ProblemIssue } from './problem.ts';
export { DueDay, Receipt } from './receipt.ts';
export { DeskReceiptRequest, NextMinutesNumber, NumberedKind, OwnReceiptRequest } from './paper-requests.ts';
export { BookIndex, BookProof, IssuedHead, IssuedMonth, IssuedNote, IssuedRow } from './issued-register.ts';
export { Recap } from './recap.ts';
export { RegisterMonths, RegisterView } from './register-view.ts';
export { SetUp, SetUpDone, SetUpState } from './set-up.ts';
export { DaysOff, SettingsSchema, SettingsVersion, SettingsVersions, SettingsView } from './settings-view.ts';
export { MOST_VIEWS, NewSavedView, SavedView, SavedViewList, SavedViewName } from './saved-view.ts';
export { Login, NewOfficer, OfficerChange, StaffActor, StaffChanged, StaffEvent, StaffList, StaffLog, StaffLogCheck, StaffMember, StaffWithPassword } from './staff.ts';
export { CivilDate, Instant, Slug, text, Words } from './text.ts';
export { WorkListFilter } from './work-list-filter.ts';
