// What `<wadul-register>` loads when somebody wants to know whether a month is genuine: the proof code, what it found, and its words.
export { askMonth } from './ask-month.ts';
export { checkStyles } from './check.styles.ts';
export { checkView } from './check.view.ts';
