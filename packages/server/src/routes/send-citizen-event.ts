import { CitizenEvent, CitizenView, TrackingKey } from '@wadul/core';
import * as z from 'zod/mini';
import { applyEvent } from '../commands/apply-event.ts';
import { findTracked } from '../commands/find-tracked.ts';
import { showToCitizen } from '../commands/show-to-citizen.ts';
import { versionTag } from '../http/conditions.ts';
import { publicOperation } from '../http/operation.ts';

const Body = z.extend(TrackingKey, { event: CitizenEvent }).check(z.meta({ id: 'TrackedEvent' }));

export const sendCitizenEvent = publicOperation({
  id: 'sendCitizenEvent',
  method: 'POST',
  path: '/api/offices/:office/tracking/events',
  summary: 'Complete the file, answer, withdraw: what the complainant does',
  needs: { version: true },
  body: Body,
  answers: { 200: { description: 'The complaint as it now is.', schema: CitizenView } },
  problems: ['unknown-ticket-or-secret', 'too-many-tries', 'event-not-allowed'],
  handle: async ({ c, parts, office, version, body: { event, ...key }, now }) => {
    const { id } = await findTracked(parts, office, key, now);
    const complaint = await applyEvent(parts, { office, complaintId: id, version, by: { kind: 'complainant' }, event, now });
    return c.json(await showToCitizen(parts, office, complaint, now), 200, { etag: versionTag(complaint.rowVersion) });
  },
});
