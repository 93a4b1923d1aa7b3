import { PublicOffice, publicOffice } from '@wadul/core';
import { answerUnlessKnown } from '../http/conditions.ts';
import { publicOperation } from '../http/operation.ts';

export const readOffice = publicOperation({
  id: 'readOffice',
  method: 'GET',
  path: '/api/offices/:office',
  summary: 'What the form needs to know of an office',
  answers: { 200: { description: 'The public part of its settings.', schema: PublicOffice }, 304: { description: 'As it was when it was read (`If-None-Match`).' } },
  handle: async ({ c, parts, office }) => answerUnlessKnown(c, publicOffice(office.settings, `/regions/${parts.regions.version}`), 'public, max-age=60'),
});
