import type { Language } from '../../../internal/languages.ts';
import type { Locale } from '../../../locales/id.ts';
import type { AttachedFile } from './attached-file.ts';

const MIB = 1024 * 1024;
const tenths = (amount: number, language: Language): string => new Intl.NumberFormat(language === 'id' ? 'id-ID' : 'en-GB', { maximumFractionDigits: 1 }).format(amount);

/** A size in MB, rounded up, so that what is above a limit never reads like the limit. @param bytes 1 MB is 1,048,576 of them */
export const megabytes = (bytes: number, language: Language): string => tenths(Math.ceil((bytes / MIB) * 10) / 10, language);

/** A file's size as people say it. */
export const sizeText = ({ size }: Pick<Locale['attaching'], 'size'>, bytes: number, language: Language): string =>
  bytes < MIB / 10 ? size({ amount: tenths(Math.ceil(bytes / 1024), language), unit: 'KB' }) : size({ amount: megabytes(bytes, language), unit: 'MB' });

/** Why a file is not attached, in words. @param mostBytes what the office takes */
export const fileError = ({ codes }: Pick<Locale['attaching'], 'codes'>, { code, size }: Pick<AttachedFile, 'code' | 'size'>, mostBytes: number, language: Language): string => {
  const word = code !== undefined && code in codes ? codes[code] : codes.other;
  return typeof word === 'function' ? word({ size: megabytes(size, language), most: megabytes(mostBytes, language) }) : word;
};
