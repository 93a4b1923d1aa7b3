import { offered, type OfficeSettings } from '@wadul/core';
import type { OfficeFileIssue } from './office-file.ts';

const repeated = (pointer: string, codes: readonly string[]): OfficeFileIssue[] =>
  codes.flatMap((code, index) => (codes.indexOf(code) < index ? [{ pointer: `${pointer}/${index}/code`, code: 'repeated' }] : []));

/** What the shape of the settings cannot say: codes that occur twice, a public channel that is not offered, no type that is, a city outside its province. */
export const incoherences = ({ types, channels, publicChannel, homeRegion }: OfficeSettings): OfficeFileIssue[] => [
  ...repeated('/types', types.map(({ code }) => code)),
  ...repeated('/channels', channels.map(({ code }) => code)),
  ...(offered(channels).some(({ code }) => code === publicChannel) ? [] : [{ pointer: '/publicChannel', code: 'choice' }]),
  ...(offered(types).length > 0 ? [] : [{ pointer: '/types', code: 'required' }]),
  ...(homeRegion.regency.code.startsWith(`${homeRegion.province.code}.`) ? [] : [{ pointer: '/homeRegion/regency/code', code: 'region.parent' }]),
];
