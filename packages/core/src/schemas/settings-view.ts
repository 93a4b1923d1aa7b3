import * as z from 'zod/mini';
import { OfficeSettings } from './office-settings.ts';
import { CivilDate, Instant } from './text.ts';

/** Where a version of the settings came from: the office's file, a list of holidays that came with the software or the file, or an officer at the desk. */
const Source = z.enum(['file', 'holidays', 'desk']);

const Version = z.object({
  version: z.int(),
  at: Instant,
  source: Source,
  /** The officer, where it was one. */
  by: z.optional(z.object({ id: z.string(), name: z.string() })),
});

/** An office's settings as they are; `version` is for `If-Match`. */
export const SettingsView = z.object({ ...Version.shape, settings: OfficeSettings }).check(z.meta({ id: 'SettingsView' }));
export type SettingsView = z.infer<typeof SettingsView>;

/** Every version of an office's settings, the newest first. */
export const SettingsVersions = z.object({ versions: z.array(Version) }).check(z.meta({ id: 'SettingsVersions' }));
export type SettingsVersions = z.infer<typeof SettingsVersions>;

/** One place (JSON pointer) at which two versions differ; what is absent was not there. */
const Difference = z.object({ pointer: z.string(), before: z.optional(z.unknown()), after: z.optional(z.unknown()) });

/** A version of the settings, and what is otherwise in it than in the version `comparedWith`, the one before unless another was asked for; none for the first. */
export const SettingsVersion = z
  .object({ ...SettingsView.shape, comparedWith: z.optional(z.int()), differences: z.array(Difference) })
  .check(z.meta({ id: 'SettingsVersion' }));
export type SettingsVersion = z.infer<typeof SettingsVersion>;

/** The JSON Schema of what the desk may change, each setting with `title` and `description` in Indonesian and, under `x-en`, in English. */
export const SettingsSchema = z.object({ schema: z.record(z.string(), z.unknown()) }).check(z.meta({ id: 'SettingsSchema' }));
export type SettingsSchema = z.infer<typeof SettingsSchema>;

const DayOff = z.object({ on: CivilDate, name: z.string() });

/** The days off of a year, in order: those of the holiday list, and the office's own. `version` is that of the settings. */
export const DaysOff = z
  .object({
    year: z.string(),
    version: z.int(),
    /** Whether there is a holiday list for the year; without one dates are estimates. */
    hasList: z.boolean(),
    national: z.array(DayOff),
    own: z.array(DayOff),
  })
  .check(z.meta({ id: 'DaysOff' }));
export type DaysOff = z.infer<typeof DaysOff>;
