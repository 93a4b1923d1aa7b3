import { civilDate, makeSecret, makeTicket, normaliseSecret, receive, type Actor, type AttachmentKinds, type ComplaintRecord, type Filing, type Intake, type Receipt } from '@wadul/core';
import { claimAttachments } from '../attachments/claim-attachments.ts';
import { appendEvent } from '../db/complaint-event.queries.ts';
import { insertComplaint } from '../db/complaint.queries.ts';
import { makeComplaintKeys } from '../db/data-key.queries.ts';
import { insertFiling } from '../db/filing.queries.ts';
import { claimKey } from '../db/idempotency.queries.ts';
import { insertMatterLookups } from '../db/matter-lookup.queries.ts';
import { insertLookups } from '../db/person-lookup.queries.ts';
import { sealAnswer } from '../db/sealed-answer.ts';
import { inTransaction } from '../db/transaction.ts';
import type { OfficeHere, OfficerHere } from '../http/env.ts';
import type { AppParts } from '../http/parts.ts';
import { splitFiling } from './filed.ts';
import { givenAnswer, type RepeatableRequest } from './given-answer.ts';
import { makeNotice, type NotifyingVault } from './make-notice.ts';
import { marksOfMatter } from './matter-marks.ts';
import { newId } from './new-id.ts';
import { hashPassword } from './password-hash.ts';
import { projectionsOf } from './projections.ts';

/** A checked complaint to be taken in. `officer` took it in where it did not come through the form. */
export interface FilingOrder {
  readonly office: OfficeHere;
  /** UTC instant. */
  readonly now: string;
  readonly request: RepeatableRequest;
  readonly filing: Filing | Intake;
  /** What its attachments are. */
  readonly kinds: AttachmentKinds;
  readonly officer?: OfficerHere;
}

/** A twin with the same key was first. */
class KeyTakenError extends Error {
  override readonly name = 'KeyTakenError';
}

const isTicketTaken = (error: unknown): boolean =>
  error instanceof Error && Reflect.get(error, 'code') === '23505' && Reflect.get(error, 'constraint') === 'complaint_office_id_ticket_key';

const receivedBy = ({ office: { settings }, now, filing, kinds }: FilingOrder): ComplaintRecord => {
  const { identityMode, capacity } = filing;
  const typeIsSupervised = settings.types.find(({ code }) => code === filing.type)?.supervision ?? false;
  const hasIdentityCard = (filing.attachments ?? []).some((id) => kinds.get(id) === 'ktp');
  const common = { identityMode, capacity: capacity.kind, office: settings, hasIdentityCard };
  if (!('channel' in filing)) return receive({ ...common, channel: settings.publicChannel, receivedAt: now, supervision: typeIsSupervised });
  const { channel, receivedAt, letterDate, boxOpenedOn, letterOfAuthoritySeen, supervision, namedOfficerIds } = filing;
  return receive({ ...common, channel, receivedAt, letterDate, boxOpenedOn, letterOfAuthoritySeen, namedOfficerIds, supervision: typeIsSupervised || supervision === true });
};

const receiptOf = ({ office: { settings }, filing, officer }: FilingOrder, { context }: ComplaintRecord, ticket: string, secret: string): Receipt => {
  const due = context.dues.find(({ kind }) => kind === 'verification');
  if (!due) throw new Error('The chart set no term for verification.');
  const named = (list: typeof settings.channels, code: string) => ({ code, label: list.find((one) => one.code === code)?.label ?? { id: code } });
  return {
    ticket,
    secret,
    receivedAt: context.receivedAt,
    office: { slug: settings.slug, name: settings.name },
    type: named(settings.types, filing.type),
    channel: named(settings.channels, context.channel),
    identityMode: context.identityMode,
    verificationDue: { on: due.on, estimated: due.estimated },
    ...(officer ? { receivedBy: officer.name } : {}),
  };
};

interface Draft {
  readonly id: string;
  readonly ticket: string;
  readonly secretHash: string;
  readonly record: ComplaintRecord;
  readonly answer: Uint8Array;
}

/** Everything that must be there together, or not at all: the client's key, the keys that seal, the complaint, what was filed, the first event, and its notice. */
const store = async (vault: NotifyingVault, order: FilingOrder, { id, ticket, secretHash, record, answer }: Draft): Promise<void> => {
  const { office, now, filing, officer, request } = order;
  const { keys, fingerprint } = request;
  const { randomBytes } = vault;
  const createdAt = new Date(now);
  const here = { officeId: office.id, complaintId: id };
  const sealedAnswer = sealAnswer(keys, fingerprint, answer, randomBytes(12));
  if (!(await claimKey(vault.db, { ...here, keyHash: keys.keyHash, fingerprint, sealedAnswer, createdAt }))) throw new KeyTakenError();
  const sealing = await makeComplaintKeys(vault, here, createdAt);
  await insertComplaint(vault, { officeId: office.id, id, ticket, secretHash, channel: record.context.channel, typeCode: filing.type, ...projectionsOf(record, office.settings, now) }, sealing.matter);
  const { matter, person } = splitFiling(filing);
  const digests = await insertFiling(vault, { ...here, content: matter, complainant: person, createdAt }, sealing);
  await insertMatterLookups(vault, here, marksOfMatter(matter));
  if (person) await insertLookups(vault, here, person);
  const attachments = await claimAttachments(vault.db, { ...here, door: officer ? 'desk' : 'public', ids: filing.attachments ?? [], at: createdAt, under: '/attachments' });
  const hex = (bytes: Uint8Array | null) => bytes && Buffer.from(bytes).toString('hex');
  const actor: Actor = officer ? { kind: 'officer', id: officer.id, roles: [...officer.roles] } : { kind: 'complainant' };
  const type = 'complaint.received';
  const payload = { type, channel: record.context.channel, contentDigest: hex(digests.contentDigest), complainantDigest: hex(digests.complainantDigest), attachments };
  const { seq } = await appendEvent(vault, { ...here, id: newId(now, randomBytes), type, at: createdAt, actor, payload }, sealing.matter);
  await makeNotice(vault, { ...here, seq, type, by: actor, after: record, now });
};

/** How often another ticket is drawn when one is taken: one in 2³⁰ is, so a second time means that the source of chance stands still. */
const DRAWS = 5;

/**
 * Takes a complaint in (R3) and answers its receipt as JSON in UTF-8. Once it answers, the complaint is durable; the same request again gets the same bytes.
 * Throws `idempotency-key-reused`, and what the database throws when it cannot keep anything.
 */
export const storeComplaint = async (parts: AppParts, order: FilingOrder): Promise<Uint8Array> => {
  const { db, randomBytes, passwordCost } = parts;
  const { office, request, now } = order;
  const record = receivedBy(order);
  const secret = makeSecret(randomBytes);
  const secretHash = await hashPassword(normaliseSecret(secret), passwordCost, randomBytes);
  const year = Number(civilDate(record.context.receivedAt, office.settings.calendar.zone).slice(0, 4));
  for (let draw = 1; ; draw += 1) {
    const ticket = makeTicket(office.settings.ticketPrefix, year, randomBytes);
    const answer = new TextEncoder().encode(JSON.stringify(receiptOf(order, record, ticket, secret)));
    const draft = { id: newId(now, randomBytes), ticket, secretHash, record, answer };
    try {
      await inTransaction(db, (trx) => store({ ...parts, db: trx }, order, draft));
      return answer;
    } catch (error) {
      const given = error instanceof KeyTakenError ? await givenAnswer(db, request) : undefined;
      if (given) return given;
      if (!isTicketTaken(error) || draw === DRAWS) throw error;
    }
  }
};
