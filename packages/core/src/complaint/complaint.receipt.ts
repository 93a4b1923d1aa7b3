import type { Capacity, IdentityMode } from '../schemas/complainant.ts';
import type { ComplaintContext } from './complaint.context.ts';
import { startDue, type OfficeTerms } from './complaint.dues.ts';

/** How a complaint reached the office (R3, R4): what its procedure must know from the first moment. */
export interface Received {
  readonly channel: string;
  readonly identityMode: IdentityMode;
  readonly capacity: Capacity['kind'];
  /** UTC instant. */
  readonly receivedAt: string;
  readonly letterDate?: string | undefined;
  readonly boxOpenedOn?: string | undefined;
  readonly letterOfAuthoritySeen?: boolean | undefined;
  readonly supervision?: boolean | undefined;
  readonly namedOfficerIds?: readonly string[] | undefined;
  readonly personInCharge?: string | undefined;
  /** An identity card is among the attachments. */
  readonly hasIdentityCard?: boolean | undefined;
  readonly office: OfficeTerms;
}

/** What a complaint remembers at receipt: the terms for verification and for the law's first reply run. */
export const contextAtReceipt = (received: Received): ComplaintContext => {
  const { office, receivedAt, letterDate, boxOpenedOn, personInCharge } = received;
  return {
    channel: received.channel,
    identityMode: received.identityMode,
    capacity: received.capacity,
    letterOfAuthoritySeen: received.letterOfAuthoritySeen ?? false,
    receivedAt,
    ...(letterDate === undefined ? {} : { letterDate }),
    ...(boxOpenedOn === undefined ? {} : { boxOpenedOn }),
    ...(personInCharge === undefined ? {} : { personInCharge }),
    supervision: received.supervision ?? false,
    namedOfficerIds: received.namedOfficerIds ?? [],
    separateHearing: false,
    linkedTickets: [],
    siteCheckNeeded: false,
    minutes: [],
    round: 0,
    level: 0,
    reopened: 0,
    dues: startDue(startDue([], 'verification', 'verification', receivedAt, office), 'legalFirstReply', 'legalFirstReply', receivedAt, office),
    hasIdentityCard: received.hasIdentityCard ?? false,
    dataRequests: [],
    restricted: false,
    erased: {},
    leaves: [],
  };
};
