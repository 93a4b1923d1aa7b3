import { SavedView, SavedViewName } from '@wadul/core';
import { renameView } from '../../commands/saved-views.ts';
import { deskOperation } from '../../http/operation.ts';
import { readers } from '../roles.ts';

export const renameViewOperation = deskOperation({
  id: 'renameView',
  method: 'PATCH',
  path: '/api/desk/views/:view',
  summary: 'Give a view another name',
  roles: readers,
  body: SavedViewName,
  answers: { 200: { description: 'The view.', schema: SavedView } },
  problems: ['not-found', 'view-there'],
  handle: async ({ c, parts, office, officer, body, now }) => c.json(await renameView(parts, { officeId: office.id, officerId: officer.id }, c.req.param('view') ?? '', body.name, now)),
});
