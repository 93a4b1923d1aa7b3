import * as z from 'zod/mini';
import { Role } from '../complaint/complaint.actor.ts';
import { Slug } from './text.ts';

/** What an officer signs in with. A password is taken as typed, not trimmed. Codes: `required`, `slug`, `tooLong`. */
export const SignIn = z
  .strictObject({
    office: Slug,
    login: z.string('required').check(z.minLength(1, 'required'), z.maxLength(100, 'tooLong')),
    password: z.string('required').check(z.minLength(1, 'required'), z.maxLength(200, 'tooLong')),
  })
  .check(z.meta({ id: 'SignIn' }));
export type SignIn = z.infer<typeof SignIn>;

/** Who is signed in, and where. */
export const OfficerView = z
  .object({
    id: z.string(),
    name: z.string(),
    login: z.string(),
    roles: z.array(Role),
    office: z.object({ slug: z.string(), name: z.string(), shortName: z.string() }),
  })
  .check(z.meta({ id: 'OfficerView' }));
export type OfficerView = z.infer<typeof OfficerView>;
