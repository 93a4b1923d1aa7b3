/** What a file may be by its content. */
export type FileType = 'image/jpeg' | 'image/png' | 'image/webp' | 'image/heic' | 'application/pdf';

/** What a name may end in for each type. */
const EXTENSIONS: Readonly<Record<FileType, readonly string[]>> = {
  'image/jpeg': ['jpg', 'jpeg', 'jpe', 'jfif'],
  'image/png': ['png'],
  'image/webp': ['webp'],
  'image/heic': ['heic', 'heif', 'hif'],
  'application/pdf': ['pdf'],
};

/** Brands of ISO base media whose still image is HEVC; AVIF and films are none of them. */
const HEIC_BRANDS = ['heic', 'heix', 'heim', 'heis', 'hevc', 'hevx', 'mif1', 'msf1'];

const ascii = (bytes: Uint8Array, from: number, to: number): string => String.fromCharCode(...bytes.subarray(from, to));

/** The type that the first bytes say, whatever name and sender claim. The signature stands at the very beginning: where readers look for it further in, another format could stand before it. */
export const typeByContent = (bytes: Uint8Array): FileType | undefined => {
  if (ascii(bytes, 0, 3) === '\xff\xd8\xff') return 'image/jpeg';
  if (ascii(bytes, 0, 8) === '\x89PNG\r\n\x1a\n') return 'image/png';
  if (ascii(bytes, 0, 4) === 'RIFF' && ascii(bytes, 8, 12) === 'WEBP') return 'image/webp';
  if (ascii(bytes, 4, 8) === 'ftyp' && HEIC_BRANDS.includes(ascii(bytes, 8, 12))) return 'image/heic';
  if (/^%PDF-[12]\.\d/.test(ascii(bytes, 0, 8))) return 'application/pdf';
  return undefined;
};

/** Whether a name may belong to this type; one without an extension may. */
export const extensionFits = (type: FileType, extension: string): boolean => extension === '' || EXTENSIONS[type].includes(extension);

/** What a file of this type is called where its sender's name has no extension, or one of a type that it no longer has. */
export const extensionFor = (type: FileType): string => EXTENSIONS[type][0] ?? '';
