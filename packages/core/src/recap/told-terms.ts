import type { Recap } from '../schemas/recap.ts';
import { LEAST_TOLD } from './detailed-to.ts';

const kepts = ['onTime', 'late', 'running'] as const;
type Kept = (typeof kepts)[number];

/** How a term was kept, to the last complaint. */
export type CountedTerm = Pick<Recap['terms'][number], 'kind'> & Readonly<Record<Kept, number>>;

const isFew = (count: number): boolean => count !== 0 && Math.abs(count) < LEAST_TOLD;

const sumOf = (term: CountedTerm, of: readonly Kept[] = kepts): number => of.reduce((sum, kept) => sum + term[kept], 0);

/**
 * What is not told of a term, so that nothing that is told gives it away: how many complaints there are is known, so one count alone, or two that make up too few, would be reckoned from the others.
 * @param few those that are too few to be told
 */
const hiddenWith = (term: CountedTerm, few: readonly Kept[]): readonly Kept[] => {
  if (few.length === 0 || (few.length > 1 && sumOf(term, few) >= LEAST_TOLD)) return few;
  const others = kepts.filter((kept) => !few.includes(kept)).toSorted((a, b) => term[a] - term[b]);
  const next = others.find((kept) => sumOf(term, [...few, kept]) >= LEAST_TOLD) ?? others.at(-1);
  return next === undefined ? few : hiddenWith(term, [...few, next]);
};

/**
 * Terms as everybody may read them: without counts of one or two, without what those could be reckoned from, and without what is one or two away from what stands in the row of all terms. A count
 * that is not told is null; a term of which nothing could be told is left out.
 */
export const toldTerms = (terms: readonly CountedTerm[]): Recap['terms'] => {
  const all = terms.find(({ kind }) => kind === 'all');
  return terms.flatMap((term) => {
    if (sumOf(term) < LEAST_TOLD || (all && isFew(sumOf(all) - sumOf(term)))) return [];
    const hidden = hiddenWith(term, kepts.filter((kept) => isFew(term[kept]) || (all && isFew(all[kept] - term[kept]))));
    const told = (kept: Kept): number | null => (hidden.includes(kept) ? null : term[kept]);
    return hidden.length === kepts.length ? [] : [{ kind: term.kind, onTime: told('onTime'), late: told('late'), running: told('running') }];
  });
};
