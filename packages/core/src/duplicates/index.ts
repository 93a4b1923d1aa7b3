export { DUPLICATE_DAYS, reasonsOf, type ComparedMatter } from './reasons-of.ts';
