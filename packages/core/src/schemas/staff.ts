import * as z from 'zod/mini';
import { Role } from '../complaint/complaint.actor.ts';
import { Instant, text } from './text.ts';

/** What an officer signs in with, in small letters however it is typed. Code: `login`. */
export const Login = z.string('required').check(z.trim(), z.toLowerCase(), z.regex(/^[a-z0-9][a-z0-9._-]{1,49}$/, 'login'));

const Roles = z.array(Role).check(
  z.minLength(1, 'required'),
  z.refine((roles) => new Set(roles).size === roles.length, 'repeated'),
);
const Name = text(200);

/** Somebody who comes to work for the office. Codes: `required`, `login`, `tooLong`, `repeated`. */
export const NewOfficer = z.strictObject({ login: Login, name: Name, roles: Roles }).check(z.meta({ id: 'NewOfficer' }));
export type NewOfficer = z.infer<typeof NewOfficer>;

/** What changes of an officer; what is absent stays. */
export const OfficerChange = z.strictObject({ name: z.optional(Name), roles: z.optional(Roles) }).check(z.meta({ id: 'OfficerChange' }));
export type OfficerChange = z.infer<typeof OfficerChange>;

/** An officer as those see them who look after the staff. */
export const StaffMember = z
  .object({
    id: z.string(),
    login: z.string(),
    name: z.string(),
    roles: z.array(Role),
    /** For `If-Match`. */
    version: z.int(),
    createdAt: Instant,
    /** From then on no sign-in. */
    disabledAt: z.optional(Instant),
    /** Absent: never since this is noted. */
    lastSignInAt: z.optional(Instant),
  })
  .check(z.meta({ id: 'StaffMember' }));
export type StaffMember = z.infer<typeof StaffMember>;

/** All officers of an office by login. */
export const StaffList = z.object({ officers: z.array(StaffMember) }).check(z.meta({ id: 'StaffList' }));
export type StaffList = z.infer<typeof StaffList>;

/** An officer after a change. `openDuties`: in how many open complaints that exist for the reader they stand, by name, as the person in charge. */
export const StaffChanged = z.object({ officer: StaffMember, openDuties: z.int() }).check(z.meta({ id: 'StaffChanged' }));
export type StaffChanged = z.infer<typeof StaffChanged>;

/** An officer with a password that is told this once and kept nowhere. */
export const StaffWithPassword = z.object({ officer: StaffMember, password: z.string() }).check(z.meta({ id: 'StaffWithPassword' }));
export type StaffWithPassword = z.infer<typeof StaffWithPassword>;

const about = <const T extends string, S extends z.core.$ZodShape>(type: T, shape: S) => z.object({ type: z.literal(type), ...shape });
const officerId = z.string();
const fromTo = <T extends z.core.SomeType>(value: T) => z.optional(z.object({ from: value, to: value }));

const month = z.string();

/** What the staff log says: who works for the office and in which roles, each version of its settings, and what was done to issue a month (`YYYY-MM`) of the book. Nothing of any complaint. */
export const StaffEvent = z.discriminatedUnion('type', [
  about('officer.added', { officerId, login: z.string(), name: z.string(), roles: z.array(Role) }),
  about('officer.changed', { officerId, name: fromTo(z.string()), roles: fromTo(z.array(Role)) }),
  about('officer.disabled', { officerId }),
  about('officer.enabled', { officerId }),
  about('officer.passwordGiven', { officerId }),
  /** `digest`: SHA-256 of the settings as canonical JSON, hexadecimal. */
  about('settings.changed', { version: z.int(), source: z.enum(['file', 'holidays', 'desk']), digest: z.string() }),
  about('month.prepared', { month }),
  about('month.preparationTakenBack', { month }),
  about('month.issued', { month, version: z.int() }),
]);
export type StaffEvent = z.infer<typeof StaffEvent>;

/** Who did it: an officer, or whoever runs the server, by a start, a command or the set-up code. */
export const StaffActor = z.discriminatedUnion('kind', [z.object({ kind: z.literal('officer'), id: z.string() }), z.object({ kind: z.literal('operator') })]);
export type StaffActor = z.infer<typeof StaffActor>;

const Person = z.object({ id: z.string(), login: z.string(), name: z.string() });

/** Whether anything of the staff log was altered, dropped, added or moved; the first entry that is wrong. */
export const StaffLogCheck = z
  .discriminatedUnion('ok', [z.object({ ok: z.literal(true), entries: z.int() }), z.object({ ok: z.literal(false), seq: z.int(), reason: z.enum(['missing', 'unlinked', 'altered', 'not the head']) })])
  .check(z.meta({ id: 'StaffLogCheck' }));
export type StaffLogCheck = z.infer<typeof StaffLogCheck>;

/** One page of the staff log, the newest first, with the check of the whole of it. `next` is the `before` of the page that follows, if there is one. */
export const StaffLog = z
  .object({
    entries: z.array(
      z.object({
        seq: z.int(),
        at: Instant,
        by: StaffActor,
        event: StaffEvent,
        /** Who is named by their ids in `by` and `event`, as they are called now. */
        people: z.array(Person),
      }),
    ),
    next: z.optional(z.string()),
    check: StaffLogCheck,
  })
  .check(z.meta({ id: 'StaffLog' }));
export type StaffLog = z.infer<typeof StaffLog>;
