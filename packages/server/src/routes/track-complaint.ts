import { CitizenView, TrackingKey } from '@wadul/core';
import { findTracked } from '../commands/find-tracked.ts';
import { showToCitizen } from '../commands/show-to-citizen.ts';
import { versionTag } from '../http/conditions.ts';
import { publicOperation } from '../http/operation.ts';

export const trackComplaint = publicOperation({
  id: 'trackComplaint',
  method: 'POST',
  path: '/api/offices/:office/tracking',
  summary: 'See how a complaint stands, by ticket and secret (POST, so that no secret stands in an address)',
  body: TrackingKey,
  answers: { 200: { description: 'The complaint as its complainant sees it.', schema: CitizenView } },
  problems: ['unknown-ticket-or-secret', 'too-many-tries'],
  handle: async ({ c, parts, office, body, now }) => {
    const complaint = await findTracked(parts, office, body, now);
    return c.json(await showToCitizen(parts, office, complaint, now), 200, { etag: versionTag(complaint.rowVersion) });
  },
});
