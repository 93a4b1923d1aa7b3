import { v7 } from 'uuid';
import { makeTicket, receive, type OfficeSettings, type Severity } from '@wadul/core';
import { newId } from '../commands/new-id.ts';
import { projectionsOf } from '../commands/projections.ts';
import { marksOfMatter } from '../commands/matter-marks.ts';
import { appendEvent } from '../db/complaint-event.queries.ts';
import { insertComplaint } from '../db/complaint.queries.ts';
import { makeComplaintKeys } from '../db/data-key.queries.ts';
import { insertFiling } from '../db/filing.queries.ts';
import { insertMatterLookups } from '../db/matter-lookup.queries.ts';
import type { VaultTransaction } from '../db/vault.ts';

/** Events in each complaint's log: what an open complaint has behind it. */
const EVENTS = 4;
const severities: readonly (Severity | null)[] = [null, 'light', 'medium', 'heavy'];
const districts = ['33.75.01', '33.75.02', '33.75.03', '33.75.04'] as const;

/** What an office is filled with. */
export interface Filling {
  readonly office: { readonly id: string; readonly settings: OfficeSettings };
  /** They stand in the logs in turn. */
  readonly officerIds: readonly string[];
  /** UTC instant of the newest. */
  readonly now: string;
  /** Minutes between one and the next; 17 unless told. */
  readonly apart?: number;
  /** What is complained about, by the complaint's number; a short sentence unless told. */
  readonly describe?: (number: number) => string;
}

/** Puts one open complaint into an office, with its keys, its filing and its log, by the functions that the server itself uses; everything about it follows from its number. */
export const putComplaint = async (vault: VaultTransaction, { office, officerIds, now, apart = 17, describe = (one) => `Uraian contoh nomor ${one}.` }: Filling, number: number): Promise<void> => {
  const { settings } = office;
  const receivedAt = new Date(Date.parse(now) - number * apart * 60_000).toISOString();
  const at = new Date(receivedAt);
  const id = v7({ msecs: at.getTime(), random: vault.randomBytes(16) });
  const channel = settings.channels[number % settings.channels.length]?.code ?? '';
  const typeCode = settings.types[number % settings.types.length]?.code ?? '';
  const record = receive({ identityMode: 'anonymous', capacity: 'self', office: settings, hasIdentityCard: false, channel, receivedAt, supervision: number % 50 === 0 });
  const projections = projectionsOf(record, settings, now);
  const here = { officeId: office.id, complaintId: id };
  const keys = await makeComplaintKeys(vault, here, at);
  const ticket = makeTicket(settings.ticketPrefix, at.getUTCFullYear(), vault.randomBytes);
  const turn = number % 3 === 0 ? 'citizen' : 'office';
  await insertComplaint(vault, { officeId: office.id, id, ticket, secretHash: 'x', channel, typeCode, ...projections, severity: severities[number % 4] ?? null, turn }, keys.matter);
  const code = districts[number % 4] ?? '';
  const place = { region: { province: { code: '33', name: 'Jawa Tengah' }, regency: { code: '33.75', name: 'Kota Pekalongan' }, district: { code, name: code } } };
  await insertFiling(vault, { ...here, content: { description: describe(number), place, language: 'id' }, complainant: null, createdAt: at }, keys);
  await insertMatterLookups(vault, here, marksOfMatter({ place }));
  for (let event = 0; event < EVENTS; event += 1) {
    const officer = officerIds[(number + event) % officerIds.length] ?? '';
    const actor = event === 0 ? { kind: 'complainant' as const } : { kind: 'officer' as const, id: officer, roles: ['technicalTeam' as const] };
    await appendEvent(vault, { ...here, id: newId(now, vault.randomBytes), type: event === 0 ? 'complaint.received' : 'officer.viewedIdentity', at, actor, payload: {} }, keys.matter);
  }
};
