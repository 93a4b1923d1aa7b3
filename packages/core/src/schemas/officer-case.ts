import * as z from 'zod/mini';
import { Nature, Severity } from '../complaint/complaint.context.ts';
import { DueKind } from '../complaint/complaint.dues.ts';
import { stateLabels } from '../complaint/complaint.labels.ts';
import { MinutesKind, Signer } from '../complaint/complaint.minutes.ts';
import { Erasable } from '../complaint/complaint.retention.ts';
import { tags } from '../complaint/complaint.tags.ts';
import { RegionChoice } from '../regions/index.ts';
import { AttachmentId, ShownAttachment } from './attachment.ts';
import { ShownDataRequest, ShownErasure } from './citizen-view.ts';
import { IdentityMode } from './complainant.ts';
import { CivilDate, Instant, Words } from './text.ts';

const Named = z.object({ code: z.string(), label: Words });
const text = z.string();
const optionalText = z.optional(text);
const texts = z.array(text);

const ShownDue = z.object({ kind: DueKind, at: Instant, on: CivilDate, estimated: z.boolean(), overdue: z.boolean() });

/** Who complains, as far as this officer may know: NIK, phones and e-mail masked, and only for those who may ask for them (R14); name, address and region only where `nameShown`. */
const ShownPerson = z.object({
  nameShown: z.boolean(),
  name: optionalText,
  address: optionalText,
  region: z.optional(RegionChoice),
  nik: optionalText,
  phone: optionalText,
  mobile: optionalText,
  email: optionalText,
  capacity: z.object({ kind: z.enum(['self', 'proxy', 'organisation']), principal: optionalText, organisation: optionalText, position: optionalText }),
});

const ShownMinutes = z.object({
  id: text,
  kind: MinutesKind,
  version: z.int(),
  replaces: optionalText,
  round: z.optional(z.int()),
  separate: z.optional(z.boolean()),
  number: text,
  heldOn: CivilDate,
  heldFrom: optionalText,
  place: text,
  body: text,
  signers: z.array(z.extend(Signer, { state: z.object({ kind: z.enum(['awaited', 'signed', 'refused', 'absent']), on: z.optional(CivilDate), reason: optionalText, witnesses: z.optional(texts) }) })),
  outcome: z.optional(z.enum(['agreed', 'notAgreed'])),
  terms: optionalText,
  nextStep: optionalText,
  /** What goes with them (Lampiran), by the ids of `attachments`. */
  attachments: z.optional(z.array(AttachmentId)),
  writtenBy: text,
  closedAt: z.optional(Instant),
});

/** A complaint as an officer works on it: where it stands, what this officer may do now, what was filed, and what the procedure remembers. `version` goes back as `If-Match`. */
export const OfficerCase = z
  .object({
    id: text,
    ticket: text,
    version: z.int(),
    office: z.object({ slug: text, name: text }),
    type: Named,
    channel: Named,
    label: z.enum(stateLabels),
    turn: z.enum(['office', 'citizen', 'nobody']),
    closed: z.boolean(),
    published: z.boolean(),
    tags: z.array(z.enum(tags)),
    due: z.optional(ShownDue),
    dues: z.array(ShownDue),
    /** The types of the events that this officer may send now. */
    allowed: texts,
    /** Those that belong to where it stands, and that a rule forbids this officer now. `name` is the rule's, as in the locale files. */
    refused: z.array(z.object({ type: text, rule: z.object({ id: text, name: text, sentence: text }) })),
    identityMode: IdentityMode,
    supervision: z.boolean(),

    /** The officers whom it is about (R19), for those who may take that back. */
    namedOfficerIds: z.optional(texts),

    /** Absent for an anonymous complaint, and once it was erased. */
    complainant: z.optional(ShownPerson),
    /** What was filed; absent once it was erased. */
    filing: z.optional(
      z.object({
        description: text,
        place: z.optional(z.object({ text: optionalText, region: z.optional(RegionChoice) })),
        occurredOn: z.optional(CivilDate),
        respondent: optionalText,
        settlementSought: optionalText,
        language: z.enum(['id', 'en']),
        externalNumber: optionalText,
      }),
    ),

    /** The files that belong to it; their bytes are asked for apart. */
    attachments: z.array(ShownAttachment),
    hasIdentityCard: z.boolean(),

    receivedAt: Instant,
    letterDate: z.optional(CivilDate),
    boxOpenedOn: z.optional(CivilDate),
    verifiedAt: z.optional(Instant),
    completeAt: z.optional(Instant),
    finishedAt: z.optional(Instant),
    enteredInBook: z.optional(z.object({ month: text, formNumber: text })),
    letterOfAuthoritySeen: z.boolean(),
    missing: optionalText,
    nature: z.optional(Nature),
    severity: z.optional(Severity),
    /** It was heavy once: closing it needs a second officer (R11). */
    onceHeavy: z.optional(z.boolean()),
    siteCheckNeeded: z.boolean(),
    personInCharge: optionalText,
    separateHearing: z.boolean(),
    plan: z.optional(z.object({ plannedFor: Instant, place: text, invited: texts, separate: z.boolean(), relatedOffices: texts, assignmentLetter: optionalText })),
    inspectionReport: z.optional(z.object({ findings: text, inspectedOn: CivilDate, by: text, place: optionalText, team: z.optional(texts), assignmentLetter: optionalText, number: optionalText, attachments: z.optional(z.array(AttachmentId)) })),
    minutes: z.array(ShownMinutes),
    round: z.int(),
    level: z.int(),
    proposal: z.optional(z.object({ kind: z.enum(['answer', 'agreement', 'referral', 'forwarding']), text: optionalText, minutesId: optionalText, to: optionalText, reason: optionalText, by: texts })),
    answer: z.optional(z.object({ text, by: text, at: Instant })),
    nextStep: optionalText,
    outcome: optionalText,
    ending: z.optional(z.object({ to: optionalText, reason: optionalText })),
    rating: z.optional(z.int()),
    reopened: z.int(),
    linkedTickets: texts,
    publication: z.optional(z.object({ problem: text, followUp: optionalText, at: Instant })),
    /** What its complainant asked of the data that is kept of them (R16); answered with `requestId`. */
    dataRequests: z.array(ShownDataRequest),
    restricted: z.boolean(),
    erased: ShownErasure,
    /** What leaves by the clock, and at the end of which day. */
    leaves: z.array(z.object({ what: Erasable, at: Instant, on: CivilDate })),
  })
  .check(z.meta({ id: 'OfficerCase' }));
export type OfficerCase = z.infer<typeof OfficerCase>;
