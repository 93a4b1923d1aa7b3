import * as z from 'zod/mini';
import { text } from '../schemas/text.ts';

const region = (code: RegExp) => z.strictObject({ code: z.string('required').check(z.regex(code, 'region.code')), name: text(100) });

/**
 * Where somebody lives or something happened, as far as it was chosen: code (`PP.KK.CC.VVVV`, cut off at its level) and name of each level, from the
 * region files. `freeText` takes the place of what could not be chosen because a file did not load. Codes: `required`, `region.code`, `tooLong`.
 */
export const RegionChoice = z
  .strictObject({
    province: z.optional(region(/^\d\d$/)),
    regency: z.optional(region(/^\d\d\.\d\d$/)),
    district: z.optional(region(/^\d\d\.\d\d\.\d\d$/)),
    village: z.optional(region(/^\d\d\.\d\d\.\d\d\.\d{4}$/)),
    freeText: z.optional(text(300)),
  })
  .check(z.refine((choice) => Object.values(choice).some((part) => part !== undefined), 'required'));
export type RegionChoice = z.infer<typeof RegionChoice>;

/** The four levels of regions, from the largest: provinsi, kabupaten/kota, kecamatan, kelurahan/desa. */
export const regionLevels = ['province', 'regency', 'district', 'village'] as const;
export type RegionLevel = (typeof regionLevels)[number];
