import type { Words } from '@wadul/core';
import type { ListRequest, SoughtWord } from '../db/complaint-list.queries.ts';
import { matterHash } from '../db/matter-lookup.queries.ts';
import type { VaultReader } from '../db/vault.ts';
import type { OfficeHere } from '../http/env.ts';

const calledSo = (list: readonly { readonly code: string; readonly label: Words }[], word: string): string[] =>
  list.filter(({ label }) => Object.values(label).some((text: string | undefined) => text?.toLowerCase().includes(word))).map(({ code }) => code);

/**
 * What an officer typed, as what can be found: every word of it in the ticket or in what type or channel are called, or all of it as the number of another system.
 * What people wrote is sealed and not looked into.
 */
export const soughtText = (vault: Pick<VaultReader, 'keys'>, { id, settings }: OfficeHere, typed: string): NonNullable<ListRequest['text']> => ({
  words: typed
    .toLowerCase()
    .split(/\s+/)
    .filter((word) => /[\p{L}\p{N}]/u.test(word))
    .map((word): SoughtWord => ({ inTicket: word.replaceAll('-', '').toUpperCase(), typeCodes: calledSo(settings.types, word), channels: calledSo(settings.channels, word) })),
  numberHash: matterHash(vault, id, { kind: 'externalNumber', value: typed }),
});
