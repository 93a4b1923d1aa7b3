import { removeView } from '../../commands/saved-views.ts';
import { deskOperation } from '../../http/operation.ts';
import { readers } from '../roles.ts';

export const removeViewOperation = deskOperation({
  id: 'removeView',
  method: 'DELETE',
  path: '/api/desk/views/:view',
  summary: 'Take a view away; no complaint is touched',
  roles: readers,
  answers: { 204: { description: 'It is gone.' } },
  problems: ['not-found'],
  handle: async ({ c, parts, office, officer }) => {
    await removeView(parts, { officeId: office.id, officerId: officer.id }, c.req.param('view') ?? '');
    return c.body(null, 204);
  },
});
