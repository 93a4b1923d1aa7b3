// What the desk loads for the work list.
export { SavedViews } from './saved-views.ts';
export { WorkList } from './work-list.ts';
