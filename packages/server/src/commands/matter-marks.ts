import { regionLevels, type FiledMatter } from '@wadul/core';
import type { MatterMark } from '../db/matter-lookup.queries.ts';

/** By what of it a matter is found: each region in which it lies, and its number in another system. */
export const marksOfMatter = ({ place, externalNumber }: Pick<FiledMatter, 'place' | 'externalNumber'>): MatterMark[] => [
  ...regionLevels.flatMap((level) => {
    const region = place?.region?.[level];
    return region ? [{ kind: 'region', value: region.code } as const] : [];
  }),
  ...(externalNumber === undefined ? [] : [{ kind: 'externalNumber', value: externalNumber } as const]),
];
