import * as z from 'zod/mini';

const Leaf = z.tuple([z.string(), z.string()]);
const Branch = z.tuple([z.string(), z.string(), z.array(Leaf)]);

/** `index.json` of the region files: `[code, name, [[code, name], …]]` for each province and its regencies; a code is the part that its level adds. */
export const RegionIndex = z.object({ version: z.string(), provinces: z.array(Branch) });
export type RegionIndex = z.infer<typeof RegionIndex>;

/** `<regency>.json` of the region files: the regency's code `PP.KK` and `[code, name, [[code, name], …]]` for each district and its villages. */
export const RegionFile = z.object({ version: z.string(), code: z.string(), districts: z.array(Branch) });
export type RegionFile = z.infer<typeof RegionFile>;

/** A region with its whole code. */
export interface Region {
  readonly code: string;
  readonly name: string;
}

/** The provinces, in the order in which they are shown. */
export const provincesOf = (index: RegionIndex): Region[] => index.provinces.map(([code, name]) => ({ code, name }));

/** The regencies and cities of a province (code `PP`), in the order in which they are shown; none for an unknown code. */
export const regenciesOf = (index: RegionIndex, province: string): Region[] => below(province, index.provinces.find(([code]) => code === province)?.[2]);

/** The districts of a regency, in the order in which they are shown. */
export const districtsOf = (file: RegionFile): Region[] => file.districts.map(([code, name]) => ({ code: `${file.code}.${code}`, name }));

/**
 * The villages of a district (code `PP.KK.CC`), in the order in which they are shown; none for an unknown code. `label` is what people choose from: the
 * name, with "(Kel.)" or "(Desa)" where the district has two of one name, and with the number too where both are of one kind.
 */
export const villagesOf = (file: RegionFile, district: string): (Region & { readonly label: string })[] => {
  const villages = below(district, file.districts.find(([code]) => `${file.code}.${code}` === district)?.[2]);
  return villages.map((village) => ({ ...village, label: labelOf(village, villages) }));
};

const below = (parent: string, leaves: readonly (readonly [string, string])[] = []): Region[] => leaves.map(([code, name]) => ({ code: `${parent}.${code}`, name }));

const numberOf = ({ code }: Region): string => code.slice(-4);
// The first digit of a village's number is its kind: 1 kelurahan, 2 desa, 3 desa adat (code book of the Ministry of Home Affairs).
const kindOf = (village: Region): string => (numberOf(village).startsWith('1') ? 'Kel.' : 'Desa');

const labelOf = (village: Region, siblings: readonly Region[]): string => {
  const namesakes = siblings.filter(({ name }) => name.toLowerCase() === village.name.toLowerCase());
  if (namesakes.length < 2) return village.name;
  const alike = namesakes.filter((other) => kindOf(other) === kindOf(village));
  return `${village.name} (${kindOf(village)}${alike.length > 1 ? ` ${numberOf(village)}` : ''})`;
};
