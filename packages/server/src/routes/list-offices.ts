import { OfficeList } from '@wadul/core';
import { listOffices } from '../db/office.queries.ts';
import { openOperation } from '../http/operation.ts';

export const listOfficesOperation = openOperation({
  id: 'listOffices',
  method: 'GET',
  path: '/api/offices',
  summary: 'The offices that this server serves',
  answers: { 200: { description: 'By slug.', schema: OfficeList } },
  handle: async ({ c, parts }) => {
    const offices = await listOffices(parts.db);
    return c.json({ offices: offices.map(({ settings: { slug, name, shortName } }) => ({ slug, name, shortName })) } satisfies OfficeList);
  },
});
