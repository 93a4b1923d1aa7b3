// What the frame loads once somebody begins to type in it: the regions, checking, sending, the receipt, and their words.
export { Submission } from '../../wadul-form/submitting/submission.ts';
export { PersonFilling } from './person-filling.ts';
