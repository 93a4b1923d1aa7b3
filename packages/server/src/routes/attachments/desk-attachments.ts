import { ATTACHMENT_LIMITS, maySeeName, ShownAttachment } from '@wadul/core';
import * as z from 'zod/mini';
import { lookAtAttachment } from '../../attachments/look-at-attachment.ts';
import { answerAttachment, findOfComplaint, needsReason } from '../../attachments/read-attachment.ts';
import { showAttachments } from '../../attachments/show-attachments.ts';
import { actorOf, findForOfficer } from '../../commands/show-to-officer.ts';
import { deskOperation, type Operation } from '../../http/operation.ts';
import { ProblemError } from '../../http/problem-error.ts';
import { identityReaders, readers } from '../roles.ts';

const all = '/api/desk/complaints/:id/attachments';
const one = `${all}/:attachment`;

const List = z.object({ attachments: z.array(ShownAttachment) }).check(z.meta({ id: 'AttachmentList' }));
const Look = z.strictObject({ reason: z.string('required').check(z.trim(), z.minLength(1, 'required'), z.maxLength(4000, 'tooLong')) }).check(z.meta({ id: 'AttachmentLook' }));

/** What a file that is handed out can be: HEIC is kept as JPEG. */
const kept = ATTACHMENT_LIMITS.mediaTypes.filter((type) => type !== 'image/heic');
const file = { description: 'The file as it is kept: pictures to be shown, anything else to be saved.', alsoAs: kept };

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
      return c.json({ attachments: await showAttachments(parts, office.id, id, maySeeName(record.context, actorOf(officer))) });
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
    handle: async ({ c, parts, office, officer }) => {
      const { id, record } = await findForOfficer(parts, office, officer, c.req.param('id') ?? '');
      const row = await findOfComplaint(parts, office.id, id, c.req.param('attachment') ?? '');
      if (needsReason(row, parts)) throw new ProblemError('reason-required');
      return answerAttachment(parts, row, maySeeName(record.context, actorOf(officer)));
    },
  }),
  deskOperation({
    id: 'lookAtAttachment',
    method: 'POST',
    path: `${one}/looks`,
    summary: 'See an identity card, or a file that the virus scanner has not seen, with a reason that the log keeps (R14)',
    roles: identityReaders,
    body: Look,
    answers: { 200: file },
    problems: ['not-found', 'event-not-allowed', 'file-held'],
    handle: async ({ c, parts, office, officer, body, now }) => {
      const { id, record } = await findForOfficer(parts, office, officer, c.req.param('id') ?? '');
      const row = await findOfComplaint(parts, office.id, id, c.req.param('attachment') ?? '');
      await lookAtAttachment(parts, { office, officer, complaintId: id, row, reason: body.reason, now });
      return answerAttachment(parts, row, maySeeName(record.context, actorOf(officer)));
    },
  }),
];
