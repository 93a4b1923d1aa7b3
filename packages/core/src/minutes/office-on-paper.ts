import type { OfficeSettings } from '../schemas/office-settings.ts';

/** An office as it stands above its papers. */
export interface OfficeOnPaper {
  readonly name: string;
  /** Lines under the name. */
  readonly letterhead: readonly string[];
  /** The place that stands before a date. */
  readonly city: string;
}

/** Whose position and name stand under what the office writes. */
export interface SignatoryOnPaper {
  readonly position: string;
  readonly name?: string;
}

/** What kind of place it is stands in its name, and not before a date: *Kota Pekalongan* writes *Pekalongan, 9 Maret 2026*. */
const placeOf = (city: string): string => city.replace(/^(?:kota|kabupaten|kab\.)\s+(?=\S)/i, '');

export const officeOnPaper = ({ name, letterhead, city }: OfficeSettings): OfficeOnPaper => ({ name, letterhead, city: placeOf(city) });

/** Who signs the office's letters: whom its settings name for that, else the one who acknowledges its book. */
export const letterSignatory = ({ papers, register }: OfficeSettings): SignatoryOnPaper => {
  const { position, name } = papers?.signatory ?? register.acknowledgedBy;
  return { position, ...(name === undefined ? {} : { name }) };
};
