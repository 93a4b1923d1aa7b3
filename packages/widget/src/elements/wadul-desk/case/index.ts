// What the desk loads for one complaint.
export { CaseScreen } from './case-screen.ts';
export { EventForm } from './event-form.ts';
