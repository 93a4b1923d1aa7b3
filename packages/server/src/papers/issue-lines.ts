import type { RegisterView } from '@wadul/core';
import { momentInWords } from './dates-in-words.ts';
import { wordsIn, type PaperLanguage } from './words.ts';

/** In which language it is said, and the office's time zone. */
interface Said {
  readonly language: PaperLanguage;
  readonly zone: string;
}

/** Which issued version it is and what it replaces, in one line; when it was prepared and issued, in another. */
export const issueLines = ({ version, replaces, preparedAt, issuedAt }: NonNullable<RegisterView['issue']>, { language, zone }: Said): readonly [which: string, when: string] => {
  const { book } = wordsIn(language);
  const which = [book.version({ version }), ...(replaces === null ? [] : [book.replaces({ version: replaces })])].join('. ');
  return [which, book.when({ prepared: momentInWords(preparedAt, zone, language), issued: momentInWords(issuedAt, zone, language) })];
};
