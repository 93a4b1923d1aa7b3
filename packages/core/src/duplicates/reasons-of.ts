import type { FiledMatter } from '../complaint/complaint.officer-case.ts';
import { regionLevels, type RegionChoice } from '../regions/index.ts';
import type { DuplicateReason } from '../schemas/possible-duplicates.ts';
import { wordsOf } from './words-of.ts';

/** How far apart two complaints may have been received and still be the same: the same matter of anybody, and anything of the same person. */
export const DUPLICATE_DAYS = { matter: 30, person: 90 } as const;

/** What of a complaint is compared. */
export type ComparedMatter = Pick<FiledMatter, 'place'> & { readonly description?: string | undefined };

/** How many words two texts share, and how much of the shorter one that is. */
const shared = (one: string | undefined, other: string | undefined): { words: number; part: number } => {
  const [a, b] = [wordsOf(one ?? ''), wordsOf(other ?? '')];
  const words = [...a].filter((word) => b.has(word)).length;
  return { words, part: words / Math.max(1, Math.min(a.size, b.size)) };
};

/** Three words and half of what the shorter text says: fewer would be alike by accident while somebody begins to type. */
const alikeText = (one: string | undefined, other: string | undefined): boolean => {
  const { words, part } = shared(one, other);
  return words >= 3 && part >= 0.5;
};

/** A place is said in one or two words that count. */
const alikePlace = (one: string | undefined, other: string | undefined): boolean => {
  const { words, part } = shared(one, other);
  return words >= 1 && part >= 0.6;
};

/** Whether both say where it is, and not the same. */
const isElsewhere = (one: RegionChoice | undefined, other: RegionChoice | undefined): boolean =>
  regionLevels.some((level) => one?.[level] !== undefined && other?.[level] !== undefined && one[level].code !== other[level].code);

/** Both name the same kecamatan, and none contradicts the other below it: the city alone is that of nearly every complaint. */
const isNear = (one: RegionChoice | undefined, other: RegionChoice | undefined): boolean => one?.district !== undefined && one.district.code === other?.district?.code && !isElsewhere(one, other);

/**
 * Why a complaint of the same type, received near in time, may be about the same matter (R18), told by the words that both use and by where it is; nothing where it may not. Where both name a region and not the same one,
 * they are not the same, however alike they sound; that a region is the same is told, and does not suffice.
 */
export const reasonsOf = (asked: ComparedMatter, other: ComparedMatter): DuplicateReason[] => {
  const [here, there] = [asked.place?.region, other.place?.region];
  if (isElsewhere(here, there)) return [];
  const [text, place] = [alikeText(asked.description, other.description), alikePlace(asked.place?.text, other.place?.text)];
  if (!text && !place) return [];
  return ['type', ...(text ? (['text'] as const) : []), ...(place || isNear(here, there) ? (['place'] as const) : [])];
};
