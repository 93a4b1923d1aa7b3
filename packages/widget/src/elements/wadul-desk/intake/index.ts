// What the desk loads for an intake.
export { IntakeScreen } from './intake-screen.ts';
export { LinkDuplicates } from './link-duplicates.ts';
