import type { ComplaintChange } from '../schemas/complaint-change.ts';
import type { NewSavedView, SavedView, SavedViewList } from '../schemas/saved-view.ts';
import type { CallOptions } from './client.ts';
import { readChanges } from './read-changes.ts';
import type { Call } from './transport.ts';

/** What an officer may ask of the work list beside its pages: their own views, and to be told what changes. */
export interface DeskWorkList {
  /** The officer's own views of the work list, by name. */
  listViews(options?: CallOptions): Promise<SavedViewList>;
  /** Keeps a narrowing of the work list under a name. */
  saveView(view: NewSavedView, options?: CallOptions): Promise<SavedView>;
  /** Gives a view another name. @param id as in the list of views */
  renameView(id: string, name: string, options?: CallOptions): Promise<SavedView>;
  /** Takes a view away. @param id as in the list of views */
  removeView(id: string, options?: CallOptions): Promise<void>;
  /**
   * Opens a line on which every complaint is told that comes or is changed, as long as it exists for this officer: `for await (const { id, version } of await desk.changes())`.
   * What was changed before it is open is not told. It ends with the session, and when something may have been missed: then ask for the list again, and open another.
   * Where the line breaks, it throws a `NetworkError`. To leave, end the loop or abort by `signal`.
   */
  changes(options?: CallOptions): Promise<AsyncIterable<ComplaintChange>>;
}

const path = '/api/desk/views';

/** @param ask sends a call with the session's cookie and answers its body */
export const deskWorkList = (ask: <T>(call: Call) => Promise<T>): DeskWorkList => {
  const one = (id: string): string => `${path}/${encodeURIComponent(id)}`;
  return {
    listViews: ({ signal } = {}) => ask({ method: 'GET', path, repeatable: true, signal }),
    saveView: (view, { signal } = {}) => ask({ method: 'POST', path, json: view, signal }),
    renameView: (id, name, { signal } = {}) => ask({ method: 'PATCH', path: one(id), json: { name }, signal }),
    removeView: (id, { signal } = {}) => ask({ method: 'DELETE', path: one(id), signal }),
    changes: async ({ signal } = {}) => readChanges(await ask<ReadableStream<Uint8Array>>({ method: 'GET', path: '/api/desk/changes', headers: { accept: 'text/event-stream' }, endless: true, signal }), signal),
  };
};
