import type { SettingsVersion, SettingsVersions, SettingsView } from '@wadul/core';
import type { Kysely } from 'kysely';
import type { Database } from '../db/database.ts';
import { findOffice } from '../db/office.queries.ts';
import { findOfficeVersion, listOfficeVersions } from '../db/office-version.queries.ts';
import type { OfficeVersion } from '../db/office-version.table.ts';
import { findOfficer, listOfficers } from '../db/officer.queries.ts';
import { ProblemError } from '../http/problem-error.ts';
import { differences } from '../offices/differences.ts';

type Head = Pick<OfficeVersion, 'version' | 'source' | 'officerId' | 'madeAt'>;

const headOf = ({ version, source, madeAt }: Head, officer: { readonly id: string; readonly name: string } | undefined) => ({
  version,
  at: madeAt.toISOString(),
  source,
  ...(officer ? { by: { id: officer.id, name: officer.name } } : {}),
});

const viewOf = async (db: Kysely<Database>, kept: OfficeVersion): Promise<SettingsView> => {
  const officer = kept.officerId === null ? undefined : await findOfficer(db, kept.officeId, kept.officerId);
  return { ...headOf(kept, officer), settings: kept.settings };
};

const versionOf = async (db: Kysely<Database>, officeId: string, version: number): Promise<OfficeVersion> => {
  const kept = await findOfficeVersion(db, officeId, version);
  if (!kept) throw new ProblemError('not-found');
  return kept;
};

/** An office's settings as they are, and where they came from. */
export const tellSettings = async (db: Kysely<Database>, officeId: string): Promise<SettingsView> =>
  viewOf(db, await versionOf(db, officeId, (await findOffice(db, officeId))?.version ?? 0));

/** Every version of an office's settings, the newest first. */
export const tellSettingsVersions = async (db: Kysely<Database>, officeId: string): Promise<SettingsVersions> => {
  const officers = new Map((await listOfficers(db, officeId)).map((officer) => [officer.id, officer]));
  return { versions: (await listOfficeVersions(db, officeId)).map((kept) => headOf(kept, kept.officerId === null ? undefined : officers.get(kept.officerId))) };
};

/** One version, compared with another, or with the one before where that is kept. Throws `not-found`. */
export const tellSettingsVersion = async (db: Kysely<Database>, officeId: string, version: number, comparedWith?: number): Promise<SettingsVersion> => {
  const kept = await versionOf(db, officeId, version);
  const other = comparedWith === undefined ? await findOfficeVersion(db, officeId, version - 1) : await versionOf(db, officeId, comparedWith);
  const view = await viewOf(db, kept);
  return other ? { ...view, comparedWith: other.version, differences: differences(other.settings, kept.settings) } : { ...view, differences: [] };
};
