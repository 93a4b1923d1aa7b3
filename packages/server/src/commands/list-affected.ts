import type { FiledPerson } from '@wadul/core';
import { listKindsKept } from '../db/attachment.queries.ts';
import { listReceived } from '../db/complaint-list.queries.ts';
import { findFilings } from '../db/filing.queries.ts';
import type { VaultReader } from '../db/vault.ts';
import type { OfficeHere, OfficerHere } from '../http/env.ts';
import type { AppParts } from '../http/parts.ts';
import { breachNotice } from '../papers/breach-notice.ts';
import { readFiled } from './filed.ts';
import { isNotTheirs, noteIdentityLook } from './view-identity.ts';

/** What is known of a breach. */
export interface Breach {
  /** Civil dates of receipt, both included; from the first complaint where it is left out. */
  readonly from?: string | undefined;
  readonly to: string;
  /** When the office learned of it (UTC instant). */
  readonly learnedAt: string;
  readonly happened: string;
  /** The officer who makes the list, if one does: who complained about them is for others to tell (R19). */
  readonly officerId?: string | undefined;
}

/** Somebody whose data were kept, and how they are reached. */
export interface Affected extends Pick<FiledPerson, 'name' | 'mobile' | 'phone' | 'email' | 'address'> {
  readonly ticket: string;
  readonly data: readonly string[];
}

/** Who is to be told, by when (UTC instant), and in which words. */
export interface BreachList {
  readonly madeAt: string;
  readonly tellBy: string;
  /** A line for each complaint. */
  readonly affected: readonly Affected[];
  /** How many people they are: an equal NIK is one person, and where there is none each complaint counts as one, since a phone is shared by a family. */
  readonly people: number;
  readonly withoutPerson: number;
  readonly notice: string;
}

/** UU 27/2022, Article 46: 3×24 hours. */
const TERM_MS = 72 * 3_600_000;
/** Filings opened at a time. */
const PAGE = 500;
/** The characters that the reason of a look has at most. */
const REASON = 4000;

const affectedBy = (ticket: string, { name, mobile, phone, email, address, ...others }: FiledPerson, files: readonly string[]): Affected => {
  const reach = Object.fromEntries(Object.entries({ name, mobile, phone, email, address }).filter(([, value]) => value !== undefined));
  return { ticket, ...reach, data: [...files, ...Object.entries({ ...reach, ...others }).flatMap(([field, value]) => (value === undefined ? [] : [field]))].sort() };
};

/** Notes that somebody looks at a complaint's person, before they are shown; answers whether they may. */
export type NoteLook = (complaintId: string) => Promise<boolean>;

/**
 * Whose data a breach of the complaints of a time concerns: everybody who is still on record, in the order of receipt. Each is a look at who complains, which `noteLook`
 * writes where an officer makes the list; what it refuses is left out. @param now UTC instant
 */
export const listAffected = async (vault: VaultReader, { id: officeId, settings }: OfficeHere, breach: Breach, now: string, noteLook: NoteLook = () => Promise.resolve(true)): Promise<BreachList> => {
  const received = await listReceived(vault.db, officeId, { from: breach.from, to: breach.to, hiddenFrom: breach.officerId });
  const affected: Affected[] = [];
  const people = new Set<string>();
  let withoutPerson = 0;
  for (let from = 0; from < received.length; from += PAGE) {
    const page = received.slice(from, from + PAGE);
    const ids = page.map(({ id }) => id);
    const filings = new Map((await findFilings(vault, officeId, ids)).map((filing) => [filing.complaintId, filing]));
    const files = Map.groupBy(await listKindsKept(vault.db, officeId, ids), ({ complaintId }) => complaintId);
    for (const { id, ticket } of page) {
      const { person } = readFiled(filings.get(id));
      if (!person) withoutPerson += 1;
      else if (await noteLook(id)) {
        affected.push(affectedBy(ticket, person, (files.get(id) ?? []).map(({ kind }) => (kind === 'ktp' ? 'ktp' : 'documents'))));
        people.add(person.nik ?? id);
      }
    }
  }
  const tellBy = new Date(Date.parse(breach.learnedAt) + TERM_MS).toISOString();
  const data = [...new Set(affected.flatMap((one) => one.data))].sort();
  return { madeAt: now, tellBy, affected, people: people.size, withoutPerson, notice: breachNotice({ office: settings, breach, data }) };
};

/** The list as an officer gets it: each look at who complains stands in the complaint's log, with what happened as its reason (R14). What is not theirs to see is left out (R15, R19). */
export const listAffectedFor = (parts: AppParts, office: OfficeHere, officer: OfficerHere, breach: Omit<Breach, 'officerId'>, now: string): Promise<BreachList> => {
  const reason = breach.happened.slice(0, REASON).trim().toWellFormed();
  return listAffected(parts, office, { ...breach, officerId: officer.id }, now, async (complaintId) => {
    try {
      await noteIdentityLook(parts, { office, officer, complaintId, reason, now });
      return true;
    } catch (error) {
      if (isNotTheirs(error)) return false;
      throw error;
    }
  });
};
