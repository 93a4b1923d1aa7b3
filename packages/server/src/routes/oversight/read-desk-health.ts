import { DeskHealth } from '@wadul/core';
import { tellHealth } from '../../commands/tell-health.ts';
import { deskOperation } from '../../http/operation.ts';

export const readDeskHealth = deskOperation({
  id: 'readDeskHealth',
  method: 'GET',
  path: '/api/desk/health',
  summary: 'How the server is: backups, mail, keys, the clock, the virus scanner',
  roles: ['head', 'auditor', 'admin'],
  answers: { 200: { description: 'As it is now, for those who answer for it.', schema: DeskHealth } },
  handle: async ({ c, parts, office, officer, now }) => c.json(await tellHealth(parts, office, officer, now)),
});
