import type { Operation } from '../../http/operation.ts';
import { listViewsOperation } from './list-views.ts';
import { removeViewOperation } from './remove-view.ts';
import { renameViewOperation } from './rename-view.ts';
import { saveViewOperation } from './save-view.ts';

/** What an officer keeps of the work list. */
export const viewOperations: readonly Operation[] = [listViewsOperation, saveViewOperation, renameViewOperation, removeViewOperation];
