import type { ShownAttachment } from '../schemas/attachment.ts';
import type { CitizenView } from '../schemas/citizen-view.ts';
import type { OfficeSettings } from '../schemas/office-settings.ts';
import { shownRequest } from './complaint.data-request.ts';
import { allowedEvents } from './complaint.decide.ts';
import { upToDate, type ComplaintRecord } from './complaint.record.ts';
import { tellStory, type MailOfEvents, type StoredEvent } from './complaint.story.ts';
import { viewComplaint } from './complaint.view.ts';
import { shownFiles } from './policy/index.ts';

/** What is needed to show a complaint to its complainant. */
export interface CitizenViewFacts {
  readonly ticket: string;
  readonly office: OfficeSettings;
  /** Code of the type of complaint. */
  readonly type: string;
  readonly record: ComplaintRecord;
  readonly events: readonly StoredEvent[];
  /** The files that belong to it; none where it is left out. */
  readonly attachments?: readonly ShownAttachment[] | undefined;
  /** None where it is left out. */
  readonly mails?: MailOfEvents | undefined;
  /** The row version, sent back as `If-Match`. */
  readonly version: number;
  /** UTC instant. */
  readonly now: string;
}

/** A complaint as its complainant sees it with ticket and secret (`domain.md` §7). */
export const citizenView = ({ ticket, office, type, record, events, attachments = [], mails, version, now }: CitizenViewFacts): CitizenView => {
  const { label, turn, closed, dues } = viewComplaint(record, now);
  const due = dues.find(({ kind }) => kind !== 'dataRequest'); // not a term of the complaint: each request says its own
  const { context } = upToDate(record);
  const { answer, nextStep, missing, outcome } = context;
  const window = context.dues.find(({ kind, metAt }) => kind === 'citizenAnswer' && metAt === undefined);
  return {
    ticket,
    office: { slug: office.slug, name: office.name },
    type: { code: type, label: office.types.find(({ code }) => code === type)?.label ?? { id: type } },
    identityMode: context.identityMode,
    receivedAt: context.receivedAt,
    label,
    turn,
    closed,
    ...(due ? { due: { kind: due.kind, on: due.on, estimated: due.estimated, overdue: due.overdue } } : {}),
    allowed: allowedEvents(record, { at: now, by: { kind: 'complainant' }, office }),
    version,
    ...(missing === undefined ? {} : { missing }),
    ...(answer ? { answer: { text: answer.text, at: answer.at, ...(window ? { respondBy: window.on } : {}) } } : {}),
    ...(nextStep === undefined ? {} : { nextStep }),
    ...(outcome === undefined ? {} : { outcome }),
    attachments: shownFiles(attachments, context, { kind: 'complainant' }),
    dataRequests: context.dataRequests.map(shownRequest),
    restricted: context.restricted,
    erased: { ...context.erased },
    timeline: tellStory(events, mails),
  };
};
