import { en } from './words/en.ts';
import { id, type PageWords } from './words/id.ts';

/** The languages of the server's own pages. */
export type PageLanguage = 'id' | 'en';

const words: Readonly<Record<PageLanguage, PageWords>> = { id, en };

/** The words of the pages in a language. */
export const pageWords = (language: PageLanguage): PageWords => words[language];

/** The language that the address asks for (`?lang=en`), else the page's first. */
export const pageLanguage = (asked: string | undefined, first: PageLanguage = 'id'): PageLanguage => (asked === 'id' || asked === 'en' ? asked : first);
