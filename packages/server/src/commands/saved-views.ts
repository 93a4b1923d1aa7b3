import { MOST_VIEWS, type NewSavedView, type SavedView } from '@wadul/core';
import { deleteView, insertView, listViews, lockViews, replaceView } from '../db/saved-view.queries.ts';
import type { OfOfficer } from '../db/second-factor.queries.ts';
import { inTransaction } from '../db/transaction.ts';
import type { Vault } from '../db/vault.ts';
import { ProblemError } from '../http/problem-error.ts';
import { newId } from './new-id.ts';
import { isUuid } from './show-to-officer.ts';

const isCalled = (name: string) => (view: SavedView) => view.name.toLowerCase() === name.toLowerCase();

/** An officer's views, by name. */
export const viewsOf = async (vault: Vault, officer: OfOfficer): Promise<SavedView[]> => (await listViews(vault, officer)).toSorted((a, b) => a.name.localeCompare(b.name, 'id'));

/** Keeps a view. Throws `view-there` where the officer has one of this name, `too-many-views`. @param now UTC instant */
export const keepView = (vault: Vault, officer: OfOfficer, wanted: NewSavedView, now: string): Promise<SavedView> =>
  inTransaction(vault.db, async (trx) => {
    const inside = { ...vault, db: trx };
    await lockViews(inside, officer);
    const views = await listViews(inside, officer);
    if (views.some(isCalled(wanted.name))) throw new ProblemError('view-there');
    if (views.length >= MOST_VIEWS) throw new ProblemError('too-many-views');
    const view = { id: newId(now, vault.randomBytes), ...wanted };
    await insertView(inside, officer, view, new Date(now));
    return view;
  });

/** Gives a view another name. Throws `not-found`, and `view-there` where another has it. @param now UTC instant */
export const renameView = (vault: Vault, officer: OfOfficer, id: string, name: string, now: string): Promise<SavedView> =>
  inTransaction(vault.db, async (trx) => {
    const inside = { ...vault, db: trx };
    await lockViews(inside, officer);
    const views = await listViews(inside, officer);
    const view = views.find((one) => one.id === id);
    if (!view) throw new ProblemError('not-found');
    if (views.some((one) => one.id !== id && isCalled(name)(one))) throw new ProblemError('view-there');
    const renamed = { ...view, name };
    await replaceView(inside, officer, renamed, new Date(now));
    return renamed;
  });

/** Takes a view away. Throws `not-found`. */
export const removeView = async (vault: Pick<Vault, 'db'>, officer: OfOfficer, id: string): Promise<void> => {
  if (!isUuid(id) || !(await deleteView(vault, officer, id))) throw new ProblemError('not-found');
};
