import { OfficerChange, StaffChanged, StaffWithPassword, type StaffMember } from '@wadul/core';
import type { Context } from 'hono';
import { countDuties } from '../../commands/count-duties.ts';
import { changeOfficer as change, disableOfficer as disable, enableOfficer as enable, giveOneTimePassword, type StaffChange } from '../../commands/manage-staff.ts';
import { listOfficers } from '../../db/officer.queries.ts';
import type { Env, OfficeHere, OfficerHere } from '../../http/env.ts';
import { deskOperation } from '../../http/operation.ts';
import type { AppParts } from '../../http/parts.ts';
import { staffKeepers } from './staff-roles.ts';

interface Asked {
  readonly c: Context<Env>;
  readonly parts: AppParts;
  readonly office: OfficeHere;
  readonly officer: OfficerHere;
  readonly now: string;
  readonly version: number;
}

const wanted = ({ c, office, officer, now, version }: Asked): StaffChange => ({
  officeId: office.id,
  id: (c.req.param('id') ?? '').toLowerCase(),
  version,
  by: { kind: 'officer', id: officer.id },
  now,
});

/** Changes an officer, and answers with the duties that they have under the name before or after. */
const answerChanged = async (asked: Asked, work: (of: StaffChange) => Promise<StaffMember>): Promise<StaffChanged> => {
  const { parts, office, officer } = asked;
  const of = wanted(asked);
  const before = (await listOfficers(parts.db, office.id)).find(({ id }) => id === of.id);
  const after = await work(of);
  return { officer: after, openDuties: await countDuties(parts, office.id, [before?.name ?? after.name, after.name], officer) };
};

const changed = { description: 'The officer as they are now, and in how many open complaints they stand as the person in charge.', schema: StaffChanged };

export const changeOfficer = deskOperation({
  id: 'changeOfficer',
  method: 'PATCH',
  path: '/api/desk/officers/:id',
  summary: 'Gives an officer another name or other roles; other roles end their sessions. Open duties are no obstacle, and are counted under the old name and the new',
  roles: staffKeepers,
  needs: { version: true, proof: true },
  body: OfficerChange,
  answers: { 200: changed },
  problems: ['not-found', 'last-of-role'],
  handle: async (asked) => asked.c.json(await answerChanged(asked, (of) => change(asked.parts, of, asked.body))),
});

export const disableOfficer = deskOperation({
  id: 'disableOfficer',
  method: 'POST',
  path: '/api/desk/officers/:id/disabling',
  summary: 'Keeps an officer from signing in, and ends their sessions; open duties are no obstacle. Nobody disables themself',
  roles: staffKeepers,
  needs: { version: true, proof: true },
  answers: { 200: changed },
  problems: ['not-found', 'own-account', 'last-of-role'],
  handle: async (asked) => asked.c.json(await answerChanged(asked, (of) => disable(asked.parts, of))),
});

export const enableOfficer = deskOperation({
  id: 'enableOfficer',
  method: 'POST',
  path: '/api/desk/officers/:id/enabling',
  summary: 'Lets an officer sign in again, with the password that they had',
  roles: staffKeepers,
  needs: { version: true, proof: true },
  answers: { 200: changed },
  problems: ['not-found'],
  handle: async (asked) => asked.c.json(await answerChanged(asked, (of) => enable(asked.parts, of))),
});

export const givePassword = deskOperation({
  id: 'givePassword',
  method: 'POST',
  path: '/api/desk/officers/:id/passwords',
  summary: 'Hands out a new one-time password in the place of an officer’s own, told in the answer and never again, and ends their sessions',
  roles: staffKeepers,
  needs: { version: true, proof: true },
  answers: { 200: { description: 'The officer and their one-time password.', schema: StaffWithPassword } },
  problems: ['not-found'],
  handle: async (asked) => asked.c.json(await giveOneTimePassword(asked.parts, wanted(asked)), 200, { 'cache-control': 'no-store' }),
});
