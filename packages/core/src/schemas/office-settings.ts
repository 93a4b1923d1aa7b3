import * as z from 'zod/mini';
import { DeadlineRule, OfficeCalendar } from '../deadlines/index.ts';
import { ATTACHMENT_LIMITS } from './attachment.ts';
import { IdentityMode } from './complainant.ts';
import { Slug, text, Words } from './text.ts';

const termFrom = <const E extends DeadlineRule['from']>(event: E) => z.extend(DeadlineRule, { from: z.literal(event, 'choice') });

/** The terms that an office works by (`domain.md` §3): how many days of which kind. From which event each runs is the chart's, and the setting says it; another is refused, not passed over. */
export const OfficeDeadlines = z.strictObject({
  verification: termFrom('received'),
  completion: termFrom('asked'),
  /** Until when an archived complaint may be revived, counted from the request for completion. */
  revival: termFrom('asked'),
  information: termFrom('complete'),
  light: termFrom('complete'),
  medium: termFrom('complete'),
  heavy: termFrom('complete'),
  legalFirstReply: termFrom('received'),
  legalDecision: termFrom('complete'),
  legalTell: termFrom('decided'),
  citizenAnswer: termFrom('answered'),
});
export type OfficeDeadlines = z.infer<typeof OfficeDeadlines>;

const FieldUse = z.enum(['required', 'optional', 'hidden'], 'choice');

/** Days that a thing is kept after the complaint was closed. Code: `retention.days`. */
const DaysKept = z.int('retention.days').check(z.minimum(0, 'retention.days'), z.maximum(36_500, 'retention.days'));

/** How long what is kept of people stays after a complaint was closed (R14), in calendar days of the office's zone; what is left out is never erased by the clock. */
export const OfficeRetention = z.strictObject({
  /** The image of the identity card. */
  ktpDays: DaysKept,
  /** Who complains: name, NIK, phones, e-mail and address. */
  personDays: z.optional(DaysKept),
  /** Everything that was said and attached; dates and what statistics need stay. */
  everythingDays: z.optional(DaysKept),
});
export type OfficeRetention = z.infer<typeof OfficeRetention>;

/** What an office's papers ask of its settings: how minutes (Berita Acara) and inspection reports are numbered, and who signs letters. Code: `numberPattern`. */
const OfficePapers = z.strictObject({
  /** May hold `{kode}`, `{unit}`, `{bulanRomawi}` and `{tahun}`, and holds `{urut}`, which runs through the year. */
  numberPattern: text(100).check(z.refine((pattern) => pattern.includes('{urut}') && !/[{}]/.test(pattern.replace(/\{(kode|urut|unit|bulanRomawi|tahun)\}/g, '')), 'numberPattern')),
  unit: text(60),
  /** What stands for each kind. */
  codes: z.strictObject({ meeting: text(30), inspection: text(30), mediation: text(30), report: z.optional(text(30)) }),
  /** Who signs letters to citizens and invitations; where it is absent, who acknowledges the book. */
  signatory: z.optional(z.strictObject({ position: text(200), name: z.optional(text(200)) })),
});

const Coded = { code: Slug, label: Words };
/** Is no longer offered, but still known to the complaints that carry it. */
const Retirable = { ...Coded, retired: z.optional(z.boolean()) };
const Named = z.strictObject({ code: z.string(), name: text(200) });
const Signatory = z.strictObject({ label: text(100), position: text(200), name: z.optional(text(200)) });

/** An origin of a partner site, exactly as a browser sends it: scheme, host and port, no path. Code: `origin`. */
const Origin = z.url('origin').check(z.refine((value) => URL.canParse(value) && new URL(value).origin === value, 'origin'));

/** All that makes one office differ from another: data, never code. DPMPTSP Kota Pekalongan is one such file. */
export const OfficeSettings = z
  .strictObject({
    slug: Slug,
    name: text(200),
    shortName: text(100),
    city: text(100),
    /** Lines under the name on every paper. */
    letterhead: z.array(text(300)),
    contact: z.strictObject({ phone: z.optional(text(100)), email: z.optional(text(200)), address: z.optional(text(300)) }),
    /** The letters before a ticket's year, such as `PKL`. */
    ticketPrefix: z.string().check(z.regex(/^[A-Z]{2,6}$/, 'ticketPrefix')),
    languages: z.array(z.enum(['id', 'en'])).check(z.minLength(1, 'required')),
    calendar: OfficeCalendar,
    deadlines: OfficeDeadlines,
    types: z.array(z.strictObject({ ...Retirable, supervision: z.optional(z.boolean()) })).check(z.minLength(1, 'required')),
    channels: z.array(z.strictObject(Retirable)).check(z.minLength(1, 'required')),
    /** The channel of what is filed through `<wadul-form>`. */
    publicChannel: Slug,
    identityModes: z.array(IdentityMode).check(z.minLength(1, 'required')),
    fields: z.strictObject({
      nik: FieldUse,
      name: FieldUse,
      phone: FieldUse,
      mobile: FieldUse,
      email: FieldUse,
      address: FieldUse,
      region: FieldUse,
    }),
    /** Whether the form asks for the identity card (KTP), and how many files of how many bytes each it takes. Codes: `attachments.most`, `attachments.mostBytes`. */
    attachments: z.strictObject({
      ktp: FieldUse,
      most: z.int('attachments.most').check(z.minimum(0, 'attachments.most'), z.maximum(ATTACHMENT_LIMITS.most, 'attachments.most')),
      mostBytes: z.int('attachments.mostBytes').check(z.minimum(1, 'attachments.mostBytes'), z.maximum(ATTACHMENT_LIMITS.mostBytes, 'attachments.mostBytes')),
    }),
    retention: OfficeRetention,
    /** The region that is chosen beforehand in the form. */
    homeRegion: z.strictObject({ province: Named, regency: Named }),
    /** Who else may be turned to when the parties do not agree (R9, R10). */
    onward: z.array(z.strictObject({ name: text(200), contact: z.optional(text(200)) })),
    privacyNotice: Words,
    register: z.strictObject({
      title: text(200),
      numbering: z.enum(['month', 'year']),
      /** Who stands in the book where nobody was made responsible. */
      personInCharge: z.optional(text(200)),
      preparedBy: Signatory,
      acknowledgedBy: Signatory,
    }),
    /** Where it is absent, minutes are numbered as Wadul does by itself (`proposeMinutesNumber`). */
    papers: z.optional(OfficePapers),
    /** Sites on which the elements may stand, besides the office's own. */
    partnerOrigins: z.array(Origin),
  })
  .check(z.meta({ id: 'OfficeSettings' }));
export type OfficeSettings = z.infer<typeof OfficeSettings>;

const { slug: _slug, calendar: _calendar, ...changeable } = OfficeSettings.shape;
const { holidays: _holidays, ...ownCalendar } = OfficeCalendar.shape;

/**
 * What the desk may change of an office's settings: whole sections; one that is absent stays. The slug stands in every address and stays for good. The holidays are a list that
 * comes with the software or the office's file; days off of its own are `calendar.extraDaysOff`.
 */
export const OfficeSettingsChange = z.partial(z.strictObject({ ...changeable, calendar: z.strictObject(ownCalendar) })).check(z.meta({ id: 'OfficeSettingsChange' }));
export type OfficeSettingsChange = z.infer<typeof OfficeSettingsChange>;

/** Those of a list of types or channels that are still offered. */
export const offered = <T extends { readonly retired?: boolean | undefined }>(list: readonly T[]): T[] => list.filter(({ retired }) => retired !== true);

/** What everybody may know of an office's settings: what the form, the tracking page and the public book need. */
export const PublicOffice = z
  .object({
    slug: Slug,
    name: z.string(),
    shortName: z.string(),
    city: z.string(),
    contact: OfficeSettings.shape.contact,
    languages: OfficeSettings.shape.languages,
    zone: z.string(),
    types: z.array(z.object(Coded)),
    identityModes: OfficeSettings.shape.identityModes,
    fields: OfficeSettings.shape.fields,
    attachments: z.object({ ...OfficeSettings.shape.attachments.shape, mediaTypes: z.array(z.string()) }),
    homeRegion: OfficeSettings.shape.homeRegion,
    onward: OfficeSettings.shape.onward,
    privacyNotice: Words,
    /** How long verification takes: number and kind of days. */
    verification: DeadlineRule,
    /** The folder, below the server's address, that holds `index.json` and one file a regency. */
    regionsPath: z.string(),
  })
  .check(z.meta({ id: 'PublicOffice' }));
export type PublicOffice = z.infer<typeof PublicOffice>;

/** The public part of an office's settings. @param regionsPath where this server keeps the region files */
export const publicOffice = (office: OfficeSettings, regionsPath: string): PublicOffice => ({
  slug: office.slug,
  name: office.name,
  shortName: office.shortName,
  city: office.city,
  contact: office.contact,
  languages: office.languages,
  zone: office.calendar.zone,
  types: offered(office.types).map(({ code, label }) => ({ code, label })),
  identityModes: office.identityModes,
  fields: office.fields,
  attachments: { ...office.attachments, mediaTypes: [...ATTACHMENT_LIMITS.mediaTypes] },
  homeRegion: office.homeRegion,
  onward: office.onward,
  privacyNotice: office.privacyNotice,
  verification: office.deadlines.verification,
  regionsPath,
});
