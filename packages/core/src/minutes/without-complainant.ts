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

/** Where a text says these words in this order, whatever stands between them, with apostrophes or without (*Nur'aini*, *Nuraini*), also with the ending *-nya*. */
const saying = (phrase: string): RegExp => {
  const words = tokensOf(phrase).map((word) => [...word].join("['’ʼ`´]?"));
  return new RegExp(`(^|[^\\p{L}\\p{N}])${words.join('[^\\p{L}\\p{N}]*')}(?:nya)?(?![\\p{L}\\p{N}])`, 'giu');
};

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

/** What an organisation is called without its legal form, where it has one in front. */
const legalForm = /^(?:pt|cv|ud|fa|firma|koperasi|yayasan|perkumpulan|perusahaan)\.?\s+/i;

/** Where they live, and for whom they speak. */
const aboutOf = ({ person }: WhoComplains): string[] => {
  const organisation = person?.capacity.kind === 'organisation' ? person.capacity.organisation : undefined;
  return [person?.address, organisation, organisation?.trim().replace(legalForm, '')].filter((text) => text !== undefined);
};

const masking = (phrases: readonly string[]): Mask => {
  const mask = without(phrases);
  return (text) => mask(withoutNumbers(text.replace(invisible, '')));
};

/**
 * Takes out of texts what says who complains (R23): every name of theirs, whole and word by word, the organisation and address, and whatever looks like a NIK, phone number or e-mail address.
 * Rather too much than too little: a word that is also part of a name goes, too.
 * @param known what whoever reads knows for themselves, such as their own name: a word of it tells nothing where it stands, and would tell much where it was taken out
 */
export const maskComplainant = (who: WhoComplains, known: readonly string[] = []): Mask => {
  const names = namesOf(who);
  const spared = new Set(known.flatMap(tokensOf).map((word) => word.toLowerCase()));
  return masking([...names, ...aboutOf(who), ...names.flatMap(personsWords).filter((word) => !spared.has(word.toLowerCase()))]);
};

/** The same of a line about somebody else, such as another signer's name: whole names alone go, for others may share a word of one, and know their own. */
export const maskInOthersLine = (who: WhoComplains): Mask => masking([...namesOf(who), ...aboutOf(who)]);

/** The same of a line that is whole or nothing, such as a place, which everybody finds for themselves, or a number: where a word of it would have to go, all of it goes, for the gap would tell the word. */
export const maskWhole = (who: WhoComplains): ((line: string) => string | undefined) => {
  const mask = maskComplainant(who);
  return (line) => (mask(line).includes(MASKED) ? undefined : line);
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
