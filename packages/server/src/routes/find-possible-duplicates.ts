import { DuplicateQuestion, PossibleDuplicates } from '@wadul/core';
import { possibleDuplicates } from '../commands/possible-duplicates.ts';
import { deskOperation } from '../http/operation.ts';
import { handlers } from './roles.ts';

export const findPossibleDuplicates = deskOperation({
  id: 'findPossibleDuplicates',
  method: 'POST',
  path: '/api/desk/possible-duplicates',
  summary: 'Complaints that may be the same as the one that is being entered (POST, so that nothing of it stands in an address); shows no identity and no text, and keeps nothing',
  roles: handlers,
  body: DuplicateQuestion,
  answers: { 200: { description: 'The likeliest few of what exists for this officer.', schema: PossibleDuplicates } },
  handle: async ({ c, parts, office, officer, body, now }) => c.json(await possibleDuplicates(parts, office, officer, body, now)),
});
