import type { Minutes } from '../complaint/complaint.minutes.ts';
import type { FiledPerson } from '../complaint/complaint.officer-case.ts';
import { findPersonalData } from '../register/personal-data.ts';

/** What stands on paper where something that says who complains was taken out. */
export const MASKED = '[disamarkan]';

/** Takes out of a text what says who complains. */
export type Mask = (text: string) => string;

/** Shorter words of a name are taken out with the whole name only. */
const SHORTEST = 3;
/** Words beside names that name nobody. */
const titles = new Set(['bapak', 'ibu', 'bpk', 'sdr', 'sdri', 'haji', 'hajah', 'drs', 'dra', 'prof', 'bin', 'binti', 'dan', 'alias']);

const tokensOf = (text: string): string[] => text.match(/[\p{L}\p{N}]+/gu) ?? [];
const personsWords = (name: string): string[] => tokensOf(name).filter((word) => [...word].length >= SHORTEST && !titles.has(word.toLowerCase()));

/** Where a text says these words in this order, whatever stands between them, also with the ending *-nya*. */
const saying = (phrase: string): RegExp => new RegExp(`(^|[^\\p{L}\\p{N}])${tokensOf(phrase).join('[^\\p{L}\\p{N}]+')}(?:nya)?(?![\\p{L}\\p{N}])`, 'giu');

/** What is not printed, and could stand inside a name so that it is not found. */
const invisible = /[\u00AD\u200B-\u200F\u202A-\u202E\u2060-\u206F\uFEFF\uFE00-\uFE0F]/g;

const withoutNumbers = (text: string): string =>
  findPersonalData(text)
    .filter(({ kind }) => kind !== 'plate')
    .reduceRight((rest, { start, end }) => `${rest.slice(0, start)}${MASKED}${rest.slice(end)}`, text);

/** All that says who complains, whoever reads: for taking it out of a paper, and for nothing else. */
export interface WhoComplains {
  readonly person?: FiledPerson | undefined;
  /** Every minutes of the complaint, as they were written. */
  readonly minutes: readonly Pick<Minutes, 'signers'>[];
}

/** The names that the complaint knows its complainant by, and whoever they act for. */
const namesOf = ({ minutes, person }: WhoComplains): string[] => {
  const signed = minutes.flatMap(({ signers }) => signers.filter(({ party }) => party === 'complainant').map(({ name }) => name));
  return [person?.name, person?.capacity.kind === 'proxy' ? person.capacity.principal : undefined, ...signed].filter((name) => name !== undefined);
};

const without = (phrases: readonly string[]): Mask => {
  const sayings = [...new Set(phrases)].filter((phrase) => tokensOf(phrase).length > 0).sort((a, b) => b.length - a.length).map(saying);
  return (text) => sayings.reduce((rest, pattern) => rest.replace(pattern, `$1${MASKED}`), text);
};

/**
 * Takes out of texts what says who complains (R23): every name of theirs, whole and word by word, the organisation and address, and whatever looks like a NIK, phone number or e-mail address.
 * Rather too much than too little: a word that is also part of a name goes, too.
 */
export const maskComplainant = (who: WhoComplains): Mask => {
  const { person } = who;
  const names = namesOf(who);
  const others = [person?.address, person?.capacity.kind === 'organisation' ? person.capacity.organisation : undefined].filter((text) => text !== undefined);
  const mask = without([...names, ...others, ...names.flatMap(personsWords)]);
  return (text) => mask(withoutNumbers(text.replace(invisible, '')));
};

/** Words that may stand beside the complainant's name in a line that is about nobody else. */
const besideOwn = new Set([...titles, 'pengadu', 'selaku', 'sebagai']);

/** Of a line that names somebody: whether it is the complainant, and the line without the complainant's whole name where it is somebody else. Others may share a word of a name with them. */
export const addressee = (who: WhoComplains): ((line: string) => { readonly isComplainant: boolean; readonly masked: string }) => {
  const mask = without(namesOf(who));
  return (line) => {
    const masked = mask(line.replace(invisible, ''));
    const isComplainant = masked.includes(MASKED) && tokensOf(masked.replaceAll(MASKED, '')).every((word) => besideOwn.has(word.toLowerCase()));
    return { isComplainant, masked };
  };
};
