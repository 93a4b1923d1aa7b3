import { ATTACHMENT_LIMITS, fileAccess, maySeeName, ShownAttachment, shownFiles } from '@wadul/core';
import * as z from 'zod/mini';
import { lookAtAttachment } from '../../attachments/look-at-attachment.ts';
import { answerAttachment, findOfComplaint, isUnseen } from '../../attachments/read-attachment.ts';
import { showAttachments } from '../../attachments/show-attachments.ts';
import { actorOf, findForOfficer } from '../../commands/show-to-officer.ts';
import type { OfficeHere, OfficerHere } from '../../http/env.ts';
import { deskOperation, type Call, type Needs, type Operation } from '../../http/operation.ts';
import { ProblemError } from '../../http/problem-error.ts';
import { readers } from '../roles.ts';

const all = '/api/desk/complaints/:id/attachments';
const one = `${all}/:attachment`;

const List = z.object({ attachments: z.array(ShownAttachment) }).check(z.meta({ id: 'AttachmentList' }));
const Look = z.strictObject({ reason: z.string('required').check(z.trim(), z.minLength(1, 'required'), z.maxLength(4000, 'tooLong')) }).check(z.meta({ id: 'AttachmentLook' }));

/** What a file that is handed out can be: HEIC is kept as JPEG. */
const kept = ATTACHMENT_LIMITS.mediaTypes.filter((type) => type !== 'image/heic');
const file = { description: 'The file as it is kept: pictures to be shown, anything else to be saved.', alsoAs: kept };

type AtFile = Pick<Call<undefined, undefined, Needs>, 'c' | 'parts'> & { readonly office: OfficeHere; readonly officer: OfficerHere };

/** The file that is meant, and how this officer gets it. Throws `not-found`, `file-held`, and `role-not-allowed` where they never do. */
const meant = async ({ c, parts, office, officer }: AtFile) => {
  const reader = actorOf(officer);
  const { id, record } = await findForOfficer(parts, office, officer, c.req.param('id') ?? '');
  const row = await findOfComplaint(parts, office.id, id, c.req.param('attachment') ?? '');
  const access = fileAccess(record.context, row.kind, reader);
  if (access === 'no') throw new ProblemError('role-not-allowed');
  return { complaintId: id, row, access, named: maySeeName(record.context, reader) };
};

/** Files of complaints, for officers. */
export const deskAttachments: readonly Operation[] = [
  deskOperation({
    id: 'listAttachments',
    method: 'GET',
    path: all,
    summary: 'The files of a complaint, without their content',
    roles: readers,
    answers: { 200: { description: 'In the order in which they were added; erased ones are told as such.', schema: List } },
    problems: ['not-found'],
    handle: async ({ c, parts, office, officer }) => {
      const { id, record } = await findForOfficer(parts, office, officer, c.req.param('id') ?? '');
      return c.json({ attachments: shownFiles(await showAttachments(parts, office.id, id), record.context, actorOf(officer)) });
    },
  }),
  deskOperation({
    id: 'readAttachment',
    method: 'GET',
    path: one,
    summary: 'A document; identity cards only with a reason, see lookAtAttachment',
    roles: readers,
    answers: { 200: file },
    problems: ['not-found', 'reason-required', 'file-held'],
    handle: async (call) => {
      const { row, access, named } = await meant(call);
      if (access === 'withReason' || isUnseen(row, call.parts)) throw new ProblemError('reason-required');
      return answerAttachment(call.parts, row, named);
    },
  }),
  deskOperation({
    id: 'lookAtAttachment',
    method: 'POST',
    path: `${one}/looks`,
    summary: 'See an identity card, or a file that the virus scanner has not seen, with a reason that the log keeps (R14)',
    roles: readers,
    needs: { proof: true },
    body: Look,
    answers: { 200: file },
    problems: ['not-found', 'event-not-allowed', 'file-held'],
    handle: async (call) => {
      const { parts, office, officer, body, now } = call;
      const { complaintId, row, named } = await meant(call);
      await lookAtAttachment(parts, { office, officer, complaintId, row, reason: body.reason, now });
      return answerAttachment(parts, row, named);
    },
  }),
];
