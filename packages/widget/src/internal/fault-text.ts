import type { Fault } from '@wadul/core/proof';
import { faultWord } from '../locales/id/book-check.ts';
import type { Locale } from '../locales/id.ts';
import { monthInWords } from './dates.ts';
import type { Language } from './languages.ts';

/** What a check of a book found wrong, and where, in words. */
export const faultText = ({ faults, where }: Locale['bookCheck'], { code, month, version, row, issue, field }: Fault, language: Language): string => {
  const places = [
    month !== undefined && /^\d{4}-(?:0[1-9]|1[0-2])$/.test(month) ? where.month({ month: monthInWords(month, language) }) : undefined,
    version === undefined ? undefined : where.version({ version }),
    issue === undefined ? undefined : where.issue({ issue }),
    row === undefined ? undefined : where.row({ row }),
    field === undefined ? undefined : where.field({ field }),
  ].filter((place) => place !== undefined);
  return `${faults[faultWord[code]]}${places.length > 0 ? ` (${places.join(', ')})` : ''}.`;
};
