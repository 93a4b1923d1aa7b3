import type { RegisterView } from '../schemas/register-view.ts';
import type { RegisterWarning } from './register-warnings.ts';

/** Whose names are printed under a month of the book, and who issues it. */
export interface Signatories {
  readonly printed: Pick<RegisterView, 'preparedBy' | 'acknowledgedBy'>;
  /** The officer who prepares or prepared it; absent where nobody does now. */
  readonly preparing?: string | undefined;
  /** Whoever may acknowledge it: one of them will have to. */
  readonly acknowledging: readonly string[];
}

/** What stands before and after a name and is none of it. */
const titles = new Set(['dr', 'dra', 'drs', 'drg', 'ir', 'prof', 'hj', 'kh', 'bapak', 'ibu']);

const wordsOf = (name: string): string[] => (name.split(',')[0]?.toLowerCase().match(/\p{L}+/gu) ?? []).filter((word) => word.length > 1 && !titles.has(word));

/** Whether two spellings name one person: degrees, titles and initials apart, one has all words of the other. */
const isSame = (one: string, other: string): boolean => {
  const [few = [], many = []] = [wordsOf(one), wordsOf(other)].sort((a, b) => a.length - b.length);
  return few.length > 0 && few.every((word) => many.includes(word));
};

const isAnother = (printed: string | undefined, names: readonly string[]): boolean => printed !== undefined && names.length > 0 && !names.some((name) => isSame(printed, name));

/** What is odd about who signs a month on paper: a name that is none of the officers who prepare and acknowledge it. An officer may act for another, so that it is only pointed at; where no name is printed, whoever signs writes it. */
export const signatoryWarnings = ({ printed: { preparedBy, acknowledgedBy }, preparing, acknowledging }: Signatories): RegisterWarning[] => [
  ...(isAnother(preparedBy.name, preparing === undefined ? [] : [preparing]) ? [{ code: 'register.preparedByAnother' }] : []),
  ...(isAnother(acknowledgedBy.name, acknowledging) ? [{ code: 'register.acknowledgedByAnother' }] : []),
];
