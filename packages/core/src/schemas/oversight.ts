import * as z from 'zod/mini';
import { DataRequestKind } from '../complaint/complaint.data-request.ts';
import { Erasable } from '../complaint/complaint.retention.ts';
import { CivilDate, Instant } from './text.ts';

const Count = z.int();

/** How much there is that somebody is to look after, of what exists for this officer. */
export const OversightCounts = z
  .object({
    /** Notices that could not be delivered. */
    failedNotices: Count,
    /** Complaints with a request about somebody's data that waits for its answer. */
    dataRequests: Count,
  })
  .check(z.meta({ id: 'OversightCounts' }));
export type OversightCounts = z.infer<typeof OversightCounts>;

/** What somebody asked of the data that is kept of them, and what nobody answered yet (R16). Answered on its complaint. */
export const WaitingDataRequest = z
  .object({
    complaintId: z.string(),
    ticket: z.string(),
    kind: DataRequestKind,
    at: Instant,
    /** The end of the 72 hours. */
    answerBy: Instant,
    overdue: z.boolean(),
    supervision: z.boolean(),
  })
  .check(z.meta({ id: 'WaitingDataRequest' }));
export type WaitingDataRequest = z.infer<typeof WaitingDataRequest>;

/** All that wait, the one whose term ends first, first. */
export const WaitingDataRequests = z.object({ requests: z.array(WaitingDataRequest) }).check(z.meta({ id: 'WaitingDataRequests' }));
export type WaitingDataRequests = z.infer<typeof WaitingDataRequests>;

/** What leaves of one kind at the end of one day (R14). */
export const LeavingGroup = z
  .object({
    on: CivilDate,
    what: Erasable,
    /** The day is over, and it is still there. */
    overdue: z.boolean(),
    /** Of how many complaints. */
    count: Count,
    /** Some of them, at most 50. `restricted`: its use is restricted, which does not keep it from leaving. */
    complaints: z.array(z.object({ id: z.string(), ticket: z.string(), restricted: z.boolean() })),
  })
  .check(z.meta({ id: 'LeavingGroup' }));
export type LeavingGroup = z.infer<typeof LeavingGroup>;

/** What leaves by the clock until the end of a day, and what should have left already, by day. */
export const LeavingList = z.object({ to: CivilDate, groups: z.array(LeavingGroup) }).check(z.meta({ id: 'LeavingList' }));
export type LeavingList = z.infer<typeof LeavingList>;

/** How the server is, for those who answer for it: no secret, no place, no name. */
export const DeskHealth = z
  .object({
    at: Instant,
    database: z.object({
      engine: z.enum(['pglite', 'postgres']),
      /** Whether what is acknowledged outlives a power cut, as far as the server could see. */
      durability: z.enum(['verified', 'unverified', 'memory']),
    }),
    backup: z.object({
      /** When the newest whole one was made; absent where there is none. */
      lastAt: z.optional(Instant),
      /** There is none, or it is older than a day and the hour in which the next is made. */
      late: z.boolean(),
    }),
    mail: z.object({
      on: z.boolean(),
      /** Notices that wait to be sent. */
      waiting: Count,
      /** Those of them that were tried in vain. */
      putOff: Count,
      failed: Count,
    }),
    keys: z.object({
      /** Master keys in the ring. */
      masters: Count,
      /** Keys of this office's complaints and files that are not yet wrapped by the newest. */
      behind: Count,
    }),
    /** Complaints for which the clock should have done something a quarter of an hour ago. */
    sweepBehind: Count,
    /** Whether files are looked through for viruses. */
    scanner: z.boolean(),
  })
  .check(z.meta({ id: 'DeskHealth' }));
export type DeskHealth = z.infer<typeof DeskHealth>;
