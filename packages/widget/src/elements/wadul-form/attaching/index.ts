// What `<wadul-form>` loads with the first file: checking and shrinking it, resumable uploads, the list, and its words.
export { Attaching } from './attaching.ts';
export { attachingStyles } from './attaching.styles.ts';
