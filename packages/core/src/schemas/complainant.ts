import * as z from 'zod/mini';
import { checkNik } from '../nik/index.ts';
import { normalisePhone } from '../phone/index.ts';
import { RegionChoice } from '../regions/index.ts';
import { text } from './text.ts';

/** How much of the complainant's name is known, and to whom (R2): `open`, `confidential` (handling staff only) or `anonymous` (nothing asked). */
export const IdentityMode = z.enum(['open', 'confidential', 'anonymous'], 'choice');
export type IdentityMode = z.infer<typeof IdentityMode>;

const Nik = z.string('required').check(
  z.superRefine((value, context) => {
    const result = checkNik(value);
    if (!result.ok) context.addIssue({ code: 'custom', message: result.code });
  }),
  z.overwrite((value) => {
    const result = checkNik(value);
    return result.ok ? result.nik : value;
  }),
);

const Phone = z.string('required').check(
  z.superRefine((value, context) => {
    const result = normalisePhone(value);
    if (!result.ok) context.addIssue({ code: 'custom', message: result.code });
  }),
  z.overwrite((value) => {
    const result = normalisePhone(value);
    return result.ok ? result.phone : value;
  }),
);

/**
 * Who complains, as the SAKPORE form asks: every part may be absent here; which ones must be there is the office's setting (`checkFiling`).
 * `phone` is "Kontak Person/Telp", `mobile` is "Nomor HP". Numbers come out in international form (`+62…`), NIK as 16 digits.
 */
export const Complainant = z
  .strictObject({
    nik: z.optional(Nik),
    name: z.optional(text(200)),
    phone: z.optional(Phone),
    mobile: z.optional(Phone),
    email: z.optional(z.email('email').check(z.maxLength(254, 'tooLong'))),
    address: z.optional(text(500)),
    region: z.optional(RegionChoice),
  })
  .check(z.meta({ id: 'Complainant' }));
export type Complainant = z.infer<typeof Complainant>;

/** In whose name the complaint is made (R22): one's own, somebody else's (with a letter of authority), or an organisation's. */
export const Capacity = z
  .discriminatedUnion('kind', [
    z.strictObject({ kind: z.literal('self') }),
    z.strictObject({ kind: z.literal('proxy'), principal: text(200) }),
    z.strictObject({ kind: z.literal('organisation'), organisation: text(200), position: z.optional(text(200)) }),
  ])
  .check(z.meta({ id: 'Capacity' }));
export type Capacity = z.infer<typeof Capacity>;
