import type { Language } from './languages.ts';

const tags: Record<Language, string> = { id: 'id-ID', en: 'en-GB' };

/** A civil date in words: "9 Maret 2026". @param on `YYYY-MM-DD` */
export const inWords = (on: string, language: Language): string =>
  new Intl.DateTimeFormat(tags[language], { dateStyle: 'long', timeZone: 'UTC' }).format(new Date(`${on}T00:00:00Z`));

/** An instant in an office's zone: "9 Maret 2026, 10.00 WIB". */
export const momentInWords = (at: string, language: Language, zone: string): string => {
  const instant = new Date(at);
  const day = new Intl.DateTimeFormat(tags[language], { dateStyle: 'long', timeZone: zone }).format(instant);
  // Only Indonesian names its zones by their letters (WIB, WITA, WIT); they are the same for English readers.
  const time = new Intl.DateTimeFormat(tags.id, { hour: '2-digit', minute: '2-digit', hourCycle: 'h23', timeZone: zone, timeZoneName: 'short' }).format(instant);
  return `${day}, ${time}`;
};

/** A month in words: "Maret 2026". @param month `YYYY-MM` */
export const monthInWords = (month: string, language: Language): string =>
  new Intl.DateTimeFormat(tags[language], { month: 'long', year: 'numeric', timeZone: 'UTC' }).format(new Date(`${month}-01T00:00:00Z`));
