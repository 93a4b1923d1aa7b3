import type { ShownAttachment } from '../schemas/attachment.ts';
import type { Capacity, Complainant } from '../schemas/complainant.ts';
import type { Intake } from '../schemas/intake.ts';
import type { OfficeSettings } from '../schemas/office-settings.ts';
import type { OfficerCase } from '../schemas/officer-case.ts';
import type { Words } from '../schemas/text.ts';
import type { Actor } from './complaint.actor.ts';
import { shownRequest } from './complaint.data-request.ts';
import { allowedEvents, refusedEvents } from './complaint.decide.ts';
import { withoutComplainantsName, withoutInvited } from './complaint.erase.ts';
import { upToDate, type ComplaintRecord } from './complaint.record.ts';
import { viewComplaint } from './complaint.view.ts';
import { maySeeName, seen, shownFiles, shownPerson, type PolicyFacts } from './policy/index.ts';

/** What the matter is, as it was filed: kept apart from who complains. */
export type FiledMatter = Pick<Intake, 'description' | 'place' | 'occurredOn' | 'respondent' | 'settlementSought' | 'language' | 'externalNumber'>;
/** Who complains, and in whose name. */
export type FiledPerson = Complainant & { readonly capacity: Capacity };

/** What is needed to show a complaint to an officer. */
export interface OfficerCaseFacts {
  readonly id: string;
  readonly ticket: string;
  readonly office: OfficeSettings;
  /** Code of the type of complaint. */
  readonly type: string;
  readonly record: ComplaintRecord;
  readonly matter?: FiledMatter | undefined;
  readonly person?: FiledPerson | undefined;
  /** The files that belong to it; none where it is left out. */
  readonly attachments?: readonly ShownAttachment[] | undefined;
  /** Of the tickets that it is linked to those that exist for the reader (R15, R19); none is shown where it is left out. */
  readonly visibleTickets?: ReadonlySet<string> | undefined;
  /** The row version, sent back as `If-Match`. */
  readonly version: number;
  /** UTC instant. */
  readonly now: string;
  readonly reader: Actor;
}

/** What the chart remembers is read-only; what travels is the reader's own. */
type Frozen<T> = T extends readonly (infer E)[] ? readonly Frozen<E>[] : T extends object ? { readonly [K in keyof T]: Frozen<T[K]> } : T;

const named = (list: readonly { readonly code: string; readonly label: Words }[], code: string) => ({ code, label: list.find((one) => one.code === code)?.label ?? { id: code } });

const personFor = (person: FiledPerson, facts: PolicyFacts, reader: Actor): NonNullable<OfficerCase['complainant']> => {
  const nameShown = maySeeName(facts, reader);
  return { nameShown, ...shownPerson(person, facts, reader), capacity: nameShown ? person.capacity : { kind: person.capacity.kind } };
};

/**
 * A complaint as an officer may see it (`domain.md` §7): the name by R2, NIK, phones and e-mail masked or not at all (R14). Ask `maySeeComplaint` first: this says nothing of whether
 * it exists for them.
 */
export const officerCase = ({ id, ticket, office, type, record, matter, person, attachments = [], visibleTickets, version, now, reader }: OfficerCaseFacts): OfficerCase => {
  const { context } = upToDate(record);
  const { channel, dues: _terms, capacity: _capacity, namedOfficerIds, workFrom: _from, plan, minutes, linkedTickets, ...remembered } = context;
  const nameShown = maySeeName(context, reader);
  const shown = {
    id,
    ticket,
    version,
    office: { slug: office.slug, name: office.name },
    type: named(office.types, type),
    channel: named(office.channels, channel),
    ...viewComplaint(record, now),
    allowed: allowedEvents(record, { at: now, by: reader, office }),
    refused: refusedEvents(record, { at: now, by: reader, office }),
    ...(person ? { complainant: personFor(person, context, reader) } : {}),
    ...(matter ? { filing: matter } : {}),
    attachments: shownFiles(attachments, context, reader),
    ...(seen('accusation', context, reader) === 'yes' ? { namedOfficerIds } : {}),
    ...remembered,
    dataRequests: remembered.dataRequests.map(shownRequest),
    linkedTickets: linkedTickets.filter((one) => visibleTickets?.has(one)),
    plan: plan && (nameShown ? plan : withoutInvited(plan)),
    minutes: nameShown ? minutes : minutes.map(withoutComplainantsName),
  } satisfies Frozen<OfficerCase>;
  return shown as OfficerCase;
};
