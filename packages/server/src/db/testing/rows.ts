// Rows that a test may take as they are or change in the fields it is about. Invented people and matters only.
import { randomBytes } from 'node:crypto';
import { v7 } from 'uuid';
import type { ComplaintContext, OfficeSettings } from '@wadul/core';
import { appendEvent, type NewEvent } from '../complaint-event.queries.ts';
import { insertComplaint, type NewComplaint } from '../complaint.queries.ts';
import { keyFor } from '../data-key.queries.ts';
import type { OpenDatabase } from '../dialect.ts';
import { insertOffice } from '../office.queries.ts';
import type { Office } from '../office.table.ts';
import { insertOfficer } from '../officer.queries.ts';
import type { Officer } from '../officer.table.ts';
import type { DataKey } from '../../keys/data-key.ts';
import { keysInMemory } from '../../keys/keys-in-memory.ts';
import { inTransaction } from '../transaction.ts';
import type { ChainHead } from '../event-chain.ts';
import type { Vault, VaultTransaction } from '../vault.ts';

export const bytes = (length = 32): Uint8Array => new Uint8Array(randomBytes(length));
export const id = (): string => v7();
export const instant = new Date('2026-03-09T03:04:05.678Z');
const keys = await keysInMemory(bytes);
/** A database with keys that are the test file's own. */
export const vaultOf = <D extends OpenDatabase['db']>({ db }: { readonly db: D }): Vault<D> => ({ db, keys, randomBytes: bytes });

const word = (): string => randomBytes(6).toString('hex');

/** The database takes settings as they are; what they must be is core's to say. */
const settings = { name: 'Kantor Contoh' } as unknown as OfficeSettings;
const context = { channel: 'website', receivedAt: instant.toISOString(), dues: [] } as unknown as ComplaintContext;

export const someOffice = (change: Partial<Office> = {}): Office => ({ id: id(), slug: `kantor-${word()}`, settings, version: 1, createdAt: instant, updatedAt: instant, ...change });

export const someOfficer = (officeId: string, change: Partial<Officer> = {}): Officer => ({
  officeId,
  id: id(),
  login: `petugas-${word()}`,
  name: 'Petugas Contoh',
  roles: ['frontDesk', 'technicalTeam'],
  passwordHash: '$argon2id$contoh',
  passwordExpiresAt: null,
  disabledAt: null,
  lastSignInAt: null,
  version: 1,
  createdAt: instant,
  updatedAt: instant,
  ...change,
});

export const someComplaint = (officeId: string, change: Partial<NewComplaint> = {}): NewComplaint => ({
  officeId,
  id: id(),
  ticket: `KTR-2026-${word().toUpperCase()}`,
  secretHash: '$argon2id$contoh',
  record: { chart: 1, state: 'open', context },
  label: 'state.received',
  tags: ['open', 'turn:office', 'phase:verification'],
  turn: 'office',
  channel: 'website',
  typeCode: 'reklame',
  severity: null,
  receivedAt: instant,
  receivedOn: '2026-03-09',
  verifiedAt: null,
  finishedAt: null,
  nextDueAt: null,
  nextDueKind: null,
  nextSweepAt: null,
  published: false,
  supervision: false,
  namedOfficerIds: [],
  updatedAt: instant,
  ...change,
});

export const someEvent = (complaint: Pick<NewComplaint, 'officeId' | 'id'>, change: Partial<NewEvent> = {}): NewEvent => ({
  officeId: complaint.officeId,
  complaintId: complaint.id,
  id: id(),
  type: 'officer.declaredComplete',
  at: instant,
  actor: { kind: 'complainant' },
  payload: { type: 'officer.declaredComplete' },
  ...change,
});

/** Stores a complaint with the key of its matter, which it answers. */
export const storeComplaint = async (vault: VaultTransaction, complaint: NewComplaint): Promise<DataKey> => {
  const key = await keyFor(vault, { officeId: complaint.officeId, complaintId: complaint.id, purpose: 'matter' }, instant);
  await insertComplaint(vault, complaint, key);
  return key;
};

/** Adds an event to a complaint's log, sealed with the key of its matter. */
export const logEvent = async (vault: VaultTransaction, event: NewEvent): Promise<ChainHead> =>
  appendEvent(vault, event, await keyFor(vault, { officeId: event.officeId, complaintId: event.complaintId, purpose: 'matter' }, instant));

/** Stores an office, and gives its id. */
export const makeOffice = async ({ db }: OpenDatabase): Promise<string> => {
  const office = someOffice();
  await insertOffice(db, office);
  return office.id;
};

export const makeOfficer = async ({ db }: OpenDatabase, officeId: string, change: Partial<Officer> = {}): Promise<Officer> => {
  const officer = someOfficer(officeId, change);
  await insertOfficer(db, officer);
  return officer;
};

export const makeComplaint = async (database: OpenDatabase, officeId: string, change: Partial<NewComplaint> = {}): Promise<NewComplaint> => {
  const complaint = someComplaint(officeId, change);
  await inTransaction(database.db, async (trx) => void (await storeComplaint(vaultOf({ db: trx }), complaint)));
  return complaint;
};
