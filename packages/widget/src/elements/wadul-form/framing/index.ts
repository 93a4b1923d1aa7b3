// What `<wadul-form>` loads on another site than the office's, once somebody begins to type or comes near to the frame.
export { Filling, OwnDraft, Submission } from '../submitting/index.ts';
export { FramedPart } from './framed-part.ts';
