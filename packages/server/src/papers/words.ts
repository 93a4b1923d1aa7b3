import { en } from './words/en.ts';
import { id } from './words/id.ts';
import type { PaperWords } from './words/id.ts';

export type { PaperWords };

/** The languages in which a paper's frame is written; the columns and cells of the book are always Indonesian. */
export type PaperLanguage = 'id' | 'en';

const words: Readonly<Record<PaperLanguage, PaperWords>> = { id, en };

/** The words of the papers in a language. */
export const wordsIn = (language: PaperLanguage): PaperWords => words[language];

/** A warning's sentence, or its code where this version has no words for it. */
export const warningIn = (language: PaperLanguage, code: string): string => (words[language].warnings as Readonly<Record<string, string>>)[code] ?? code;
