import { civilDate, LEAST_TOLD, type Recap, type Words } from '@wadul/core';
import { dayInWords, momentInWords } from '../dates-in-words.ts';
import { wordsIn, type PaperLanguage } from '../words.ts';

/** A line of a recap's table, with its numbers as they stand on paper. */
export interface RecapRow {
  readonly name: string;
  readonly complaints: number;
  readonly count: string;
  /** Of the total, such as `12,5%`. */
  readonly share: string;
  /** What is not told apart: a part of the whole like any other, and no kind of its own. */
  readonly isRest?: true;
}

/** Complaints by one of their properties. */
export interface RecapTable {
  /** Names it in an address or a file. */
  readonly part: 'months' | 'channels' | 'types' | 'severities' | 'outcomes';
  readonly title: string;
  /** What its first column holds. */
  readonly by: string;
  readonly rows: readonly RecapRow[];
  readonly total: RecapRow;
}

/** How one term was kept. */
export interface TermRow {
  readonly name: string;
  readonly onTime: number;
  readonly late: number;
  readonly running: number;
  /** Of those that are on time or late; a dash where none is. */
  readonly share: string;
}

/** A recap in words, in order: laid out as PDF, page, spreadsheet or CSV. */
export interface RecapSheet {
  readonly title: string;
  /** Who it is for, when it was counted, what it says in a sentence. */
  readonly about: readonly string[];
  readonly lead: readonly string[];
  readonly tables: readonly RecapTable[];
  readonly terms: readonly TermRow[];
  readonly notes: readonly string[];
}

const locales: Readonly<Record<PaperLanguage, string>> = { id: 'id-ID', en: 'en-GB' };

const monthName = (month: string, language: PaperLanguage): string => new Intl.DateTimeFormat(locales[language], { month: 'long', timeZone: 'UTC' }).format(new Date(`${month}-01T00:00:00Z`));

/** A recap in words. @param zone the office's */
export const recapSheet = (recap: Recap, { language, zone }: { readonly language: PaperLanguage; readonly zone: string }): RecapSheet => {
  const words = wordsIn(language).recap;
  const { year, complaints, version, countedAt, detailedTo, terms } = recap;
  const number = new Intl.NumberFormat(locales[language]);
  const percent = new Intl.NumberFormat(locales[language], { style: 'percent', maximumFractionDigits: 1 });
  const shareOf = (part: number, of: number): string => (of === 0 ? '–' : percent.format(part / of));
  const row = (name: string, count: number): RecapRow => ({ name, complaints: count, count: number.format(count), share: shareOf(count, complaints) });
  const table = (part: RecapTable['part'], by: string, rows: readonly RecapRow[], rest = 0): RecapTable => ({
    part, title: words[part], by, rows: rest === 0 ? rows : [...rows, { ...row(words.rest, rest), isRest: true as const }], total: row(words.total, complaints),
  });
  const inWords = (label: Words | undefined, code: string): string => (language === 'en' ? label?.en : undefined) ?? label?.id ?? code;
  const ofOffice = (part: 'channels' | 'types', by: string) => table(part, by, recap[part].rows.map(({ code, label, complaints: count }) => row(inWords(label, code), count)), recap[part].rest);
  const ofChart = (part: 'severities' | 'outcomes', by: string, names: Readonly<Record<string, string>>) => table(part, by, recap[part].rows.map(({ code, complaints: count }) => row(names[code] ?? code, count)), recap[part].rest);
  const all = terms.find(({ kind }) => kind === 'all');
  const judged = all ? all.onTime + all.late : 0;
  const isRunning = civilDate(countedAt, zone).slice(0, 4) <= year;
  return {
    title: words.title({ year }),
    about: [words[version], words.countedAt({ at: momentInWords(countedAt, zone, language) })],
    lead: [
      words.received({ count: number.format(complaints), year }),
      ...(all && judged > 0 ? [words.kept({ onTime: number.format(all.onTime), judged: number.format(judged), share: shareOf(all.onTime, judged) })] : []),
      ...(isRunning ? [words.running] : []),
    ],
    tables: [
      table('months', words.month, recap.months.map(({ month, complaints: count }) => row(monthName(month, language), count))),
      ofOffice('channels', words.channel),
      ofOffice('types', words.type),
      ofChart('severities', words.severity, words.severityNames),
      ofChart('outcomes', words.outcome, words.outcomeNames),
    ],
    terms: terms.map(({ kind, onTime, late, running }) => ({ name: words.termNames[kind], onTime, late, running, share: shareOf(onTime, onTime + late) })),
    notes: [
      words.notes.received,
      words.notes.onTime,
      words.notes.all,
      words.notes.open,
      version === 'internal' ? words.notes.internal : words.notes.public({ least: LEAST_TOLD, to: detailedTo === null ? undefined : dayInWords(detailedTo, language) }),
    ],
  };
};
