// What a page that follows a complaint needs: `@wadul/core/tracking`. Kept narrow, so that a browser does not load the chart.
export type { Outcome } from './complaint/complaint.context.ts';
export type { DataRequestKind } from './complaint/complaint.data-request.ts';
export type { CitizenEvent, EventType } from './complaint/complaint.events.ts';
export type { StateLabel } from './complaint/complaint.labels.ts';
export { checkSecret, normaliseSecret } from './receipt/secret.ts';
export { normaliseTicket } from './receipt/ticket.ts';
export type { CitizenView, TimelineEntry, TrackingKey } from './schemas/citizen-view.ts';
export type { ShownAttachment } from './schemas/attachment.ts';
export type { IdentityMode } from './schemas/complainant.ts';
export type { BookIndex, BookProof, IssuedHead, IssuedMonth, IssuedRow } from './schemas/issued-register.ts';
export type { RegisterMonths, RegisterView } from './schemas/register-view.ts';
export { eventsInIndonesian } from './words/events.ts';
