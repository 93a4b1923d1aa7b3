import * as z from 'zod/mini';
import { OfficeSettings, PublicOffice, publicOffice } from './office-settings.ts';

/** A colleague, to be named. */
export const Colleague = z.object({ id: z.string(), name: z.string() }).check(z.meta({ id: 'Colleague' }));
export type Colleague = z.infer<typeof Colleague>;

/** What the desk's screens need of an office beside what everybody may know. */
export const DeskOffice = z
  .object({
    ...PublicOffice.shape,
    channels: OfficeSettings.shape.channels,
    /** Who works here now, by name. */
    colleagues: z.array(Colleague),
  })
  .check(z.meta({ id: 'DeskOffice' }));
export type DeskOffice = z.infer<typeof DeskOffice>;

/** An office as its desk needs it. @param regionsPath where this server keeps the region files */
export const deskOffice = (office: OfficeSettings, colleagues: readonly Colleague[], regionsPath: string): DeskOffice => ({
  ...publicOffice(office, regionsPath),
  channels: office.channels,
  colleagues: [...colleagues],
});
