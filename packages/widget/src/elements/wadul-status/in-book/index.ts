// What `<wadul-status>` loads where a complaint's month was issued: the proof code, and the words of what it found.
export { checkRow } from './check-row.ts';
export { compareMark } from './compare-mark.ts';
export { rowView } from './row.view.ts';
