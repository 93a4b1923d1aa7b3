import type { OfficeSettings } from '@wadul/core';
import { canonicalJson } from '../db/event-chain.ts';
import { findOfficeBySlug, insertOffice, saveOfficeSettings } from '../db/office.queries.ts';
import type { AppParts } from '../http/parts.ts';
import { newId } from './new-id.ts';

/** Makes an office of its settings, or gives an office that is there these settings; answers its id and whether it is new. @param now UTC instant */
export const keepOffice = async ({ db, randomBytes }: Pick<AppParts, 'db' | 'randomBytes'>, settings: OfficeSettings, now: string): Promise<{ id: string; isNew: boolean }> => {
  const at = new Date(now);
  const known = await findOfficeBySlug(db, settings.slug);
  if (!known) {
    const id = newId(now, randomBytes);
    await insertOffice(db, { id, slug: settings.slug, settings, version: 1, createdAt: at, updatedAt: at });
    return { id, isNew: true };
  }
  const isAsBefore = canonicalJson(known.settings).equals(canonicalJson(settings));
  if (!isAsBefore) await saveOfficeSettings(db, known.id, known.version, { settings, updatedAt: at });
  return { id: known.id, isNew: false };
};
