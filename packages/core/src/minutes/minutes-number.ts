import type { OfficeSettings } from '../schemas/office-settings.ts';
import type { NumberedKind } from '../schemas/paper-requests.ts';
import { romanMonthOf } from './date-words.ts';

/** What of an office's settings numbers its minutes and inspection reports. */
export type NumberingOffice = Pick<OfficeSettings, 'shortName' | 'papers'>;

/** How they are numbered where the office's settings say nothing. */
const usual = { pattern: '{kode}/{urut}/{unit}/{bulanRomawi}/{tahun}', codes: { meeting: 'BA-RK', inspection: 'BA-PL', mediation: 'BA-MED', report: 'LPL' } } as const;

type Part = 'kode' | 'urut' | 'unit' | 'bulanRomawi' | 'tahun';

const filled = (pattern: string, values: Readonly<Record<Part, string>>): string => pattern.replace(/\{(kode|urut|unit|bulanRomawi|tahun)\}/g, (_, part: Part) => values[part]);

const partsOf = ({ shortName, papers }: NumberingOffice, kind: NumberedKind, on: string) => ({
  pattern: papers?.numberPattern ?? usual.pattern,
  values: { kode: papers?.codes[kind] ?? usual.codes[kind], unit: papers?.unit ?? shortName, bulanRomawi: romanMonthOf(on), tahun: on.slice(0, 4) },
});

const MARK = '\uE000';

/** The running number that stands in a number, whatever code, unit or month it has; undefined where it is not of the office's pattern. */
const runningIn = (number: string, pattern: string): number | undefined => {
  const shape = filled(pattern, { kode: `${MARK}k`, urut: `${MARK}u`, unit: `${MARK}k`, bulanRomawi: `${MARK}k`, tahun: `${MARK}k` })
    .replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
    .replaceAll(`${MARK}u`, '(\\d{1,9})')
    .replaceAll(`${MARK}k`, '.{1,200}?');
  const found = new RegExp(`^${shape}$`, 'u').exec(number.trim())?.[1];
  return found === undefined ? undefined : Number(found);
};

/** What is asked for: the kind, and the civil date on which what is recorded was held, whose year counts. */
export interface NumberRequest {
  readonly kind: NumberedKind;
  /** `YYYY-MM-DD` */
  readonly on: string;
}

/** Minutes, or a report, that are there. */
export interface Numbered {
  readonly kind: NumberedKind;
  /** `YYYY-MM-DD` */
  readonly heldOn: string;
  /** Absent where it was given none. */
  readonly number?: string | undefined;
  /** A correction has a higher one than 1. */
  readonly version: number;
}

/**
 * The number that the next minutes of a kind, or the next inspection report, would have: it runs on through the year, kind by kind, behind the highest that was given and the count of those that are there. A correction keeps
 * the place of what it corrects and counts for nothing. Only proposed: whoever writes them may give them another.
 * @param given all of the office that may be of that year
 */
export const proposeMinutesNumber = (office: NumberingOffice, { kind, on }: NumberRequest, given: readonly Numbered[]): string => {
  const { pattern, values } = partsOf(office, kind, on);
  const these = given.filter((one) => one.kind === kind && one.version === 1 && one.heldOn.slice(0, 4) === values.tahun);
  const next = Math.max(these.length, ...these.map(({ number = '' }) => runningIn(number, pattern) ?? 0)) + 1;
  return filled(pattern, { ...values, urut: String(next) });
};
