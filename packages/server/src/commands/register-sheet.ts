import { registerHead, registerRows } from '@wadul/core';
import type { VaultReader } from '../db/vault.ts';
import type { OfficeHere } from '../http/env.ts';
import type { RegisterSheet } from '../papers/register-sheet.ts';
import { entriesOfMonth, registerFrame, type RegisterReader } from './register-month.ts';

/**
 * A month of an office's book as it stands now, for paper: as `registerMonth` gives it to this reader, but with its rows one after the other, read as they are asked for. Each row is as it is at the moment
 * in which it is read. Nothing for a month that the book does not have. @param now UTC instant
 */
export const registerSheet = async (vault: VaultReader, office: OfficeHere, month: string, reader: RegisterReader, now: string): Promise<RegisterSheet | undefined> => {
  const frame = await registerFrame(vault, office, month, reader, now);
  return frame && { head: registerHead(frame), rows: { [Symbol.asyncIterator]: () => registerRows(frame, entriesOfMonth(vault, office.id, month, reader)) } };
};
