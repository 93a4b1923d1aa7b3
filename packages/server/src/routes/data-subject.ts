import { Breach, BreachList, Capacity, CitizenView, Complainant, Instant, OfficerCase, text } from '@wadul/core';
import * as z from 'zod/mini';
import { bundleOf } from '../commands/bundle-of-person.ts';
import { listAffectedFor } from '../commands/list-affected.ts';
import { viewIdentity } from '../commands/view-identity.ts';
import { deskOperation, type Operation } from '../http/operation.ts';
import { bundleMarkdown } from '../papers/bundle-markdown.ts';

const Reason = z.strictObject({ reason: text(4000) }).check(z.meta({ id: 'LookReason' }));
const Identity = z.object({ complainant: Complainant, capacity: Capacity }).check(z.meta({ id: 'Identity' }));

const Bundle = z
  .object({
    madeAt: Instant,
    office: z.string(),
    complaints: z.array(z.object({ identity: z.optional(Identity), filing: OfficerCase.shape.filing, view: CitizenView })),
  })
  .check(z.meta({ id: 'PersonBundle' }));

/** What the law on personal data asks of the office, and looking at who complains. */
export const personalDataOperations: readonly Operation[] = [
  deskOperation({
    id: 'viewIdentity',
    method: 'POST',
    path: '/api/desk/complaints/:id/identity',
    summary: 'See NIK, phones, e-mail and address in full, with a reason that the log keeps (R14)',
    roles: ['frontDesk', 'head', 'deputy', 'liaison'],
    needs: { proof: true },
    body: Reason,
    answers: { 200: { description: 'Who complains.', schema: Identity } },
    problems: ['not-found', 'event-not-allowed'],
    handle: async ({ c, parts, office, officer, body, now }) => {
      const { capacity, ...complainant } = await viewIdentity(parts, { office, officer, complaintId: c.req.param('id') ?? '', reason: body.reason, now });
      return c.json({ complainant, capacity });
    },
  }),
  deskOperation({
    id: 'makeBundle',
    method: 'POST',
    path: '/api/desk/complaints/:id/bundle',
    summary: 'All that is kept of the complainant, over all complaints under their NIK, to be handed to them (R16); every look is an event. JSON, or Markdown by `Accept`',
    roles: ['frontDesk', 'head', 'deputy', 'liaison'],
    needs: { proof: true },
    body: Reason,
    answers: { 200: { description: 'The bundle.', schema: Bundle, alsoAs: ['text/markdown'] } },
    problems: ['not-found', 'event-not-allowed'],
    handle: async ({ c, parts, office, officer, body, now }) => {
      const bundle = await bundleOf(parts, { office, officer, complaintId: c.req.param('id') ?? '', reason: body.reason, now });
      return c.req.header('accept')?.startsWith('text/markdown')
        ? c.text(bundleMarkdown(bundle, office.settings.calendar.zone), 200, { 'content-type': 'text/markdown; charset=utf-8', 'content-disposition': 'attachment; filename="data-pribadi.md"' })
        : c.json(bundle);
    },
  }),
  deskOperation({
    id: 'makeBreachList',
    method: 'POST',
    path: '/api/desk/breach-lists',
    summary: 'After a breach: whose data were kept of the complaints of a time, how they are reached, and the notice to them (UU 27/2022, Article 46). Each person listed is a look that their complaint keeps in its log (R14)',
    roles: ['head', 'liaison'],
    needs: { proof: true },
    body: Breach,
    answers: { 200: { description: 'The list; that it was made stands in the log of the server, too.', schema: BreachList } },
    handle: async ({ c, parts, office, officer, body, now }) => {
      const list = await listAffectedFor(parts, office, officer, body, now);
      parts.log.warn({ office: office.settings.slug, officer: officer.id, from: body.from, to: body.to, people: list.people, complaints: list.affected.length }, 'a breach list was made');
      return c.json(list);
    },
  }),
];
