import { OfficerCase } from '@wadul/core';
import { findForOfficer, showToOfficer } from '../commands/show-to-officer.ts';
import { versionTag } from '../http/conditions.ts';
import { deskOperation } from '../http/operation.ts';
import { readers } from './roles.ts';

export const readComplaint = deskOperation({
  id: 'readComplaint',
  method: 'GET',
  path: '/api/desk/complaints/:id',
  summary: 'A complaint as this officer may see it',
  roles: readers,
  answers: { 200: { description: 'Its `ETag` is the version for `If-Match`.', schema: OfficerCase } },
  problems: ['not-found'],
  handle: async ({ c, parts, office, officer, now }) => {
    const complaint = await findForOfficer(parts, office, officer, c.req.param('id') ?? '');
    return c.json(await showToOfficer(parts, office, officer, complaint, now), 200, { etag: versionTag(complaint.rowVersion) });
  },
});
