import * as z from 'zod/mini';
import { text } from './text.ts';
import { WorkListFilter } from './work-list-filter.ts';

/** How many views an officer may keep. */
export const MOST_VIEWS = 30;

/** What an officer calls a view. */
export const SavedViewName = z.strictObject({ name: text(60) }).check(z.meta({ id: 'SavedViewName' }));
export type SavedViewName = z.infer<typeof SavedViewName>;

/** A view to be kept: a narrowing of the work list, and what its officer calls it. */
export const NewSavedView = z.strictObject({ name: text(60), filter: WorkListFilter }).check(z.meta({ id: 'NewSavedView' }));
export type NewSavedView = z.infer<typeof NewSavedView>;

/** A view as it was kept; nobody but its officer sees it. */
export const SavedView = z.object({ id: z.string(), name: z.string(), filter: WorkListFilter }).check(z.meta({ id: 'SavedView' }));
export type SavedView = z.infer<typeof SavedView>;

/** An officer's views, by name. */
export const SavedViewList = z.object({ views: z.array(SavedView) }).check(z.meta({ id: 'SavedViewList' }));
export type SavedViewList = z.infer<typeof SavedViewList>;
