import type { DeskOffice, OfficerView } from '@wadul/core';
import type { Desk } from '@wadul/core/client';
import type { Language } from '../../internal/languages.ts';
import { id, type Locale } from '../../locales/id.ts';
import { desk as indonesian, type DeskLocale } from '../../locales/id/desk/index.ts';
import type { LiveLine } from './live/live-line.ts';

/** Every word that a screen may need: the desk's own, and those that it shares with the citizens' elements. */
export type DeskWords = Omit<DeskLocale, 'issues' | 'problems'> &
  Pick<Locale, 'states' | 'events' | 'warnings' | 'connection' | 'form' | 'filing' | 'attaching'> & { readonly issues: Locale['issues'] & DeskLocale['issues'] & DeskLocale['administrationIssues']; readonly problems: Locale['problems'] & DeskLocale['problems'] };

const joined = (common: Locale, own: DeskLocale): DeskWords => ({ ...common, ...own, issues: { ...common.issues, ...own.administrationIssues, ...own.issues }, problems: { ...common.problems, ...own.problems } });

/** The words in Indonesian, which are always there. */
export const indonesianWords: DeskWords = joined(id, indonesian);

/** The words in English. */
export const loadEnglishWords = async (): Promise<DeskWords> => {
  const [{ en }, { desk }] = await Promise.all([import('../../locales/en.ts'), import('../../locales/en/desk/index.ts')]);
  return joined(en, desk);
};

/** What every screen of the desk is given. */
export interface DeskContext {
  readonly desk: Desk;
  readonly officer: OfficerView;
  readonly office: DeskOffice;
  readonly words: DeskWords;
  readonly language: Language;
  /** Tells what colleagues change, while the line is open. */
  readonly live: LiveLine;
  now(): Date;
  /** Goes to another screen. @param place such as `cases/<id>` */
  go(place: string): void;
  /** What came of a call that failed, in words; where the session has ended, the officer is asked to sign in again. */
  told(error: unknown): string;
  /** Does what may want a fresh proof: where it does (`proof-needed`), asks for one over the screen and does it once more. Turned away, it throws that error. */
  proved<T>(work: () => Promise<T>): Promise<T>;
}
