// Whoever reads them lives by the office's clocks (R17). The papers are Indonesian; a notice is in the language of the filing.

type Language = 'id' | 'en';
const tags: Readonly<Record<Language, string>> = { id: 'id-ID', en: 'en-GB' };

/** A civil date in words: "9 Maret 2026". @param on `YYYY-MM-DD` */
export const dayInWords = (on: string, language: Language = 'id'): string => new Intl.DateTimeFormat(tags[language], { dateStyle: 'long', timeZone: 'UTC' }).format(new Date(`${on}T00:00:00Z`));

/** An instant (ISO 8601, UTC) in an office's zone: "9 Maret 2026, 10.00 WIB". */
export const momentInWords = (at: string, zone: string, language: Language = 'id'): string => {
  const instant = new Date(at);
  const day = new Intl.DateTimeFormat(tags[language], { dateStyle: 'long', timeZone: zone }).format(instant);
  // Only Indonesian names its zones by their letters (WIB, WITA, WIT); they are the same for English readers.
  const time = new Intl.DateTimeFormat(tags.id, { hour: '2-digit', minute: '2-digit', hourCycle: 'h23', timeZone: zone, timeZoneName: 'short' }).format(instant);
  return `${day}, ${time}`;
};
