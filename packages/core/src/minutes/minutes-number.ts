import type { OfficeSettings } from '../schemas/office-settings.ts';
import type { Minutes, MinutesKind } from '../complaint/complaint.minutes.ts';
import { romanMonthOf } from './date-words.ts';

/** What of an office's settings numbers its minutes. */
export type NumberingOffice = Pick<OfficeSettings, 'shortName' | 'papers'>;

/** How minutes are numbered where the office's settings say nothing. */
const usual = { pattern: '{kode}/{urut}/{unit}/{bulanRomawi}/{tahun}', codes: { meeting: 'BA-RK', inspection: 'BA-PL', mediation: 'BA-MED' } } as const;

type Part = 'kode' | 'urut' | 'unit' | 'bulanRomawi' | 'tahun';

const filled = (pattern: string, values: Readonly<Record<Part, string>>): string => pattern.replace(/\{(kode|urut|unit|bulanRomawi|tahun)\}/g, (_, part: Part) => values[part]);

const partsOf = ({ shortName, papers }: NumberingOffice, kind: MinutesKind, on: string) => ({
  pattern: papers?.numberPattern ?? usual.pattern,
  values: { kode: papers?.codes[kind] ?? usual.codes[kind], unit: papers?.unit ?? shortName, bulanRomawi: romanMonthOf(on), tahun: on.slice(0, 4) },
});

const MARK = '\uE000';

/** The running number that stands in a number of minutes, whatever code, unit or month it has; undefined where it is not of the office's pattern. */
const runningIn = (number: string, pattern: string): number | undefined => {
  const shape = filled(pattern, { kode: `${MARK}k`, urut: `${MARK}u`, unit: `${MARK}k`, bulanRomawi: `${MARK}k`, tahun: `${MARK}k` })
    .replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
    .replaceAll(`${MARK}u`, '(\\d{1,9})')
    .replaceAll(`${MARK}k`, '.{1,200}?');
  const found = new RegExp(`^${shape}$`, 'u').exec(number.trim())?.[1];
  return found === undefined ? undefined : Number(found);
};

/** What is asked for: the minutes' kind and the civil date on which what they record was held, whose year counts. */
export interface NumberRequest {
  readonly kind: MinutesKind;
  /** `YYYY-MM-DD` */
  readonly on: string;
}

/**
 * The number that the next minutes of a kind would have: it runs on through the year, kind by kind, behind the highest that was given and the count of those that are there. A correction keeps
 * the place of what it corrects and counts for nothing. Only proposed: whoever writes minutes may give them another.
 * @param given all minutes of the office that may be of that year
 */
export const proposeMinutesNumber = (office: NumberingOffice, { kind, on }: NumberRequest, given: readonly Pick<Minutes, 'kind' | 'heldOn' | 'number' | 'version'>[]): string => {
  const { pattern, values } = partsOf(office, kind, on);
  const these = given.filter((one) => one.kind === kind && one.version === 1 && one.heldOn.slice(0, 4) === values.tahun);
  const next = Math.max(these.length, ...these.map(({ number }) => runningIn(number, pattern) ?? 0)) + 1;
  return filled(pattern, { ...values, urut: String(next) });
};
