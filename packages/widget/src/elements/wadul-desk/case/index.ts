// What the desk loads for one complaint.
export { NoticeDecision } from '../oversight/notice-decision.ts';
export { CaseNotices } from './case-notices.ts';
export { CasePapers } from './case-papers.ts';
export { CaseRequests } from './case-requests.ts';
export { CaseScreen } from './case-screen.ts';
export { EventForm } from './event-form.ts';
