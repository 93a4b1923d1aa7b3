// What `<wadul-form>` loads once somebody begins to type: checking, sending, the receipt, and their words.
export { Submission } from './submission.ts';
