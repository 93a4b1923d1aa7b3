import { NewSavedView, SavedView } from '@wadul/core';
import { keepView } from '../../commands/saved-views.ts';
import { deskOperation } from '../../http/operation.ts';
import { readers } from '../roles.ts';

export const saveViewOperation = deskOperation({
  id: 'saveView',
  method: 'POST',
  path: '/api/desk/views',
  summary: 'Keep a narrowing of the work list under a name',
  roles: readers,
  body: NewSavedView,
  answers: { 201: { description: 'It is kept, for this officer alone.', schema: SavedView } },
  problems: ['view-there', 'too-many-views'],
  handle: async ({ c, parts, office, officer, body, now }) => c.json(await keepView(parts, { officeId: office.id, officerId: officer.id }, body, now), 201),
});
