import { SavedViewList } from '@wadul/core';
import { viewsOf } from '../../commands/saved-views.ts';
import { deskOperation } from '../../http/operation.ts';
import { readers } from '../roles.ts';

export const listViewsOperation = deskOperation({
  id: 'listViews',
  method: 'GET',
  path: '/api/desk/views',
  summary: 'One’s own views of the work list',
  roles: readers,
  answers: { 200: { description: 'By name.', schema: SavedViewList } },
  handle: async ({ c, parts, office, officer }) => c.json({ views: await viewsOf(parts, { officeId: office.id, officerId: officer.id }) }),
});
