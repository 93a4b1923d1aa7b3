import { OfficerCase, OfficerEvent } from '@wadul/core';
import { applyEvent } from '../commands/apply-event.ts';
import { checkEvent } from '../commands/check-event.ts';
import { actorOf, findForOfficer, showToOfficer } from '../commands/show-to-officer.ts';
import { versionTag } from '../http/conditions.ts';
import { deskOperation } from '../http/operation.ts';
import { handlers } from './roles.ts';

export const sendOfficerEvent = deskOperation({
  id: 'sendOfficerEvent',
  method: 'POST',
  path: '/api/desk/complaints/:id/events',
  summary: 'What an officer does, or records for a citizen',
  roles: handlers,
  needs: { version: true },
  body: OfficerEvent,
  answers: {
    200: { description: 'The complaint as it now is.', schema: OfficerCase },
    204: { description: 'It has happened, and by it the complaint is no longer this officer’s to see.' },
  },
  problems: ['not-found', 'event-not-allowed'],
  handle: async ({ c, parts, office, officer, version, body, now }) => {
    const { id } = await findForOfficer(parts, office, officer, c.req.param('id') ?? '');
    const event = await checkEvent(parts, { office, officer, complaintId: id, event: body, now });
    const complaint = await applyEvent(parts, { office, complaintId: id, version, by: actorOf(officer), event, now });
    const view = await showToOfficer(parts, office, officer, complaint, now);
    return view ? c.json(view, 200, { etag: versionTag(complaint.rowVersion) }) : c.body(null, 204);
  },
});
