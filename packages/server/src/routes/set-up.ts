import { SetUp, SetUpDone, SetUpState, Slug } from '@wadul/core';
import * as z from 'zod/mini';
import { isSetUpOpen, setUpOffice as setUp } from '../commands/set-up-office.ts';
import { findOfficeBySlug } from '../db/office.queries.ts';
import { openOperation, type Operation } from '../http/operation.ts';

const readSetUp = openOperation({
  id: 'readSetUp',
  method: 'GET',
  path: '/api/setup',
  summary: 'Whether an office has nobody who can sign in, and waits for its set-up code',
  query: z.strictObject({ office: Slug }),
  answers: { 200: { description: 'No where it was set up, and where there is no such office.', schema: SetUpState } },
  handle: async ({ c, parts, query }) => {
    const office = await findOfficeBySlug(parts.db, query.office);
    return c.json({ isOpen: office !== undefined && (await isSetUpOpen(parts.db, office.id)) } satisfies SetUpState, 200, { 'cache-control': 'no-store' });
  },
});

const setUpOffice = openOperation({
  id: 'setUpOffice',
  method: 'POST',
  path: '/api/setup',
  summary: 'Makes the first administrator and the first head of an office, with the code that the server printed; it is used up by that. Nobody is signed in',
  body: SetUp,
  answers: { 201: { description: 'Both can sign in now.', schema: SetUpDone } },
  problems: ['wrong-set-up-code', 'too-many-tries'],
  handle: async ({ c, parts, body, now }) => c.json(await setUp(parts, await findOfficeBySlug(parts.db, body.office), body, now), 201, { 'cache-control': 'no-store' }),
});

/** An office's first accounts. */
export const setUpOperations: readonly Operation[] = [readSetUp, setUpOffice];
