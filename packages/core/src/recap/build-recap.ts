import { outcomes, Severity } from '../complaint/complaint.context.ts';
import { DueKind } from '../complaint/complaint.dues.ts';
import { keptOf, type TimeKept } from '../complaint/complaint.times-kept.ts';
import { endOfCivilDay } from '../deadlines/index.ts';
import type { OfficeSettings } from '../schemas/office-settings.ts';
import type { Recap } from '../schemas/recap.ts';
import { detailedTo, LEAST_TOLD } from './detailed-to.ts';
import type { RecapEntry } from './recap-entry.ts';
import { toldTerms, type CountedTerm } from './told-terms.ts';

/** What a recap is made from. */
export interface RecapRequest {
  /** `YYYY` */
  readonly year: string;
  readonly office: Pick<OfficeSettings, 'slug' | 'name' | 'letterhead' | 'calendar' | 'channels' | 'types' | 'register'>;
  /** The complaints of the year, in any order: all of them for everybody, those that exist for an officer (R15, R19) for that officer. */
  readonly entries: readonly RecapEntry[];
  readonly version: Recap['version'];
  /** UTC instant of counting. */
  readonly now: string;
}

type Part = Recap['types'];
type Coded = OfficeSettings['channels'] | OfficeSettings['types'];

/** Counts codes in a given order; those that have none are 0. */
const counted = (codes: readonly string[], order: readonly string[]): Part['rows'] => order.map((code) => ({ code, complaints: codes.filter((one) => one === code).length }));

/** Codes of an office with its words for them, the most frequent first; a code that it has no word for any more stands for itself. */
const named = (codes: readonly string[], list: Coded): Part['rows'] =>
  counted(codes, [...new Set([...list.map(({ code }) => code), ...codes])])
    .filter(({ complaints }) => complaints > 0)
    .toSorted((a, b) => b.complaints - a.complaints)
    .map((row) => ({ ...row, label: list.find(({ code }) => code === row.code)?.label ?? { id: row.code } }));

/**
 * Whether a type has a row of its own before everybody: one of supervision has none (R15). Whether an officer has marked a complaint as such is not asked: sums name nobody, and one that left its
 * row later would tell that it was marked.
 */
const isTold = (type: string, types: OfficeSettings['types']): boolean => types.some(({ code, supervision }) => code === type && supervision !== true);

const termKinds = ['all', ...DueKind.options] as const;
const kepts = ['late', 'running', 'onTime'] as const;

/** All terms of a complaint in one word: late where one is late, running where one runs. */
const keptByAll = (times: readonly TimeKept[]): TimeKept['kept'] | undefined => (times.length === 0 ? undefined : kepts.find((kept) => times.some((time) => time.kept === kept)));

/** How the office kept its terms for these complaints, as it stood at an instant; kinds of term that never ran are not among them. */
const termsOf = (entries: readonly RecapEntry[], at: string): CountedTerm[] => {
  const each = entries.map(({ dues }) => keptOf(dues, at));
  return termKinds.flatMap((kind) => {
    const these = each.flatMap((times) => (kind === 'all' ? (keptByAll(times) ?? []) : times.filter((time) => time.kind === kind).map(({ kept }) => kept)));
    const count = (kept: TimeKept['kept']) => these.filter((one) => one === kept).length;
    return these.length === 0 ? [] : [{ kind, onTime: count('onTime'), late: count('late'), running: count('running') }];
  });
};

/** A year of an office in numbers: a public one as everybody may read it, an internal one to the last complaint. Counts alone: nothing of a person goes in. */
export const buildRecap = ({ year, office, entries, version, now }: RecapRequest): Recap => {
  const isPublic = version === 'public';
  const received = entries.filter(({ receivedOn }) => receivedOn.startsWith(`${year}-`));
  const withType = isPublic ? received.filter(({ type }) => isTold(type, office.types)) : received;
  const to = isPublic ? detailedTo([received, withType], { year, now, zone: office.calendar.zone }) : null;
  const at = to === null ? now : endOfCivilDay(to, office.calendar.zone);
  const until = (all: readonly RecapEntry[]): readonly RecapEntry[] => (isPublic ? all.filter(({ receivedOn }) => to !== null && receivedOn <= to) : all);
  const detailed = until(received);
  const terms = termsOf(detailed, at);
  const part = (all: Part['rows']): Part => {
    const rows = isPublic ? all.filter(({ complaints }) => complaints >= LEAST_TOLD) : all;
    return { rows, rest: received.length - rows.reduce((sum, { complaints }) => sum + complaints, 0) };
  };
  const outcomeOf = ({ ended }: RecapEntry): string => (ended && Date.parse(ended.at) <= Date.parse(at) ? ended.outcome : 'open');
  return {
    office: { slug: office.slug, name: office.name, letterhead: office.letterhead },
    version,
    year,
    countedAt: now,
    complaints: received.length,
    months: counted(received.map(({ receivedOn }) => receivedOn.slice(0, 7)), Array.from({ length: 12 }, (_, index) => `${year}-${String(index + 1).padStart(2, '0')}`)).map(({ code, complaints }) => ({ month: code, complaints })),
    detailedTo: isPublic ? to : null,
    channels: part(named(detailed.map(({ channel }) => channel), office.channels)),
    types: part(named(until(withType).map(({ type }) => type), office.types)),
    severities: part(counted(detailed.map(({ severity }) => severity ?? 'unweighed'), [...Severity.options, 'unweighed'])),
    outcomes: part(counted(detailed.map(outcomeOf), [...outcomes, 'open'])),
    terms: isPublic ? toldTerms(terms) : terms,
    preparedBy: office.register.preparedBy,
    acknowledgedBy: office.register.acknowledgedBy,
  };
};
