import type { Words } from '@wadul/core/filing';
import type { Language } from './languages.ts';

/** The office's own words in a language; in Indonesian where it has none in the other. */
export const inLanguage = (words: Words, language: Language): string => words[language] ?? words.id;
