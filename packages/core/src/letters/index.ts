export { buildAnswerLetter, hasNewsForComplainant, type AnswerKind, type AnswerLetter, type LetterFacts } from './answer-letter.ts';
export { buildInvitations, type Invitation, type InvitationFacts } from './invitations.ts';
