// What `<wadul-form>` loads once somebody begins to type: the draft, the regions, checking, sending, the receipt, and their words.
export { Filling } from '../filling/filling.ts';
export { OwnDraft } from '../filling/own-draft.ts';
export { Submission } from './submission.ts';
