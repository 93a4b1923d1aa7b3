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
  /** Null where it is not told. */
  readonly onTime: number | null;
  readonly late: number | null;
  readonly running: number | null;
  /** Of those that are on time or late; a dash where none is, or where it is not told how many. */
  readonly share: string;
}

/** A row of terms of which everything is told, so that it has a picture. */
export type WholeTermRow = TermRow & { readonly onTime: number; readonly late: number; readonly running: number };

/** Whether everything is told of a row. */
export const isWhole = (row: TermRow): row is WholeTermRow => row.onTime !== null && row.late !== null && row.running !== null;

/** A count as it stands in a table; what is not told has a mark, which a note explains. */
export const termCount = (count: number | null): string => (count === null ? '*' : String(count));

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
  const judgedOf = ({ onTime, late }: { readonly onTime: number | null; readonly late: number | null }): number => (onTime === null || late === null ? 0 : onTime + late);
  const judged = all ? judgedOf(all) : 0;
  const isRunning = civilDate(countedAt, zone).slice(0, 4) <= year;
  return {
    title: words.title({ year }),
    about: [words[version], words.countedAt({ at: momentInWords(countedAt, zone, language) })],
    lead: [
      words.received({ count: number.format(complaints), year }),
      ...(all && judged > 0 ? [words.kept({ onTime: number.format(all.onTime ?? 0), judged: number.format(judged), share: shareOf(all.onTime ?? 0, judged) })] : []),
      ...(isRunning ? [words.running] : []),
    ],
    tables: [
      table('months', words.month, recap.months.map(({ month, complaints: count }) => row(monthName(month, language), count))),
      ofOffice('channels', words.channel),
      ofOffice('types', words.type),
      ofChart('severities', words.severity, words.severityNames),
      ofChart('outcomes', words.outcome, words.outcomeNames),
    ],
    terms: terms.map(({ kind, ...counts }) => ({ name: words.termNames[kind], ...counts, share: shareOf(counts.onTime ?? 0, judgedOf(counts)) })),
    notes: [
      words.notes.received,
      words.notes.onTime,
      words.notes.all,
      words.notes.open,
      version === 'internal' ? words.notes.internal : words.notes.public({ least: LEAST_TOLD, to: detailedTo === null ? undefined : dayInWords(detailedTo, language) }),
    ],
  };
};
