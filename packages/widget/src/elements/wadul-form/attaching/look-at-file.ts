/** What a file is by its first bytes; undefined where it is nothing that an office takes. */
export type MediaType = 'image/jpeg' | 'image/png' | 'image/webp' | 'image/heic' | 'application/pdf';

const endings: Record<MediaType, readonly [string, ...string[]]> = {
  'image/jpeg': ['jpg', 'jpeg', 'jpe', 'jfif'],
  'image/png': ['png'],
  'image/webp': ['webp'],
  'image/heic': ['heic', 'heif', 'hif'],
  'application/pdf': ['pdf'],
};

const HEIC_BRANDS = /^(?:heic|heix|heim|heis|hevc|hevx|hevm|hevs|mif1|msf1)$/;

/** Looks at the first bytes of a file. @param head its first 16 bytes or more */
export const mediaTypeOf = (head: Uint8Array): MediaType | undefined => {
  const text = String.fromCharCode(...head.subarray(0, 16));
  if (text.startsWith('\xff\xd8\xff')) return 'image/jpeg';
  if (text.startsWith('\x89PNG\r\n\x1a\n')) return 'image/png';
  if (text.startsWith('RIFF') && text.slice(8, 12) === 'WEBP') return 'image/webp';
  if (text.slice(4, 8) === 'ftyp' && HEIC_BRANDS.test(text.slice(8, 12))) return 'image/heic';
  return /^%PDF-[12]\.\d/.test(text) ? 'application/pdf' : undefined;
};

const isImage = (type: MediaType): boolean => type.startsWith('image/');

/**
 * The name under which a file is sent: with the ending of what is in it. A camera or a browser often gives a picture none or that of another kind of picture,
 * and nobody can mend that on a phone; any other ending that does not fit is refused.
 * @returns undefined where the ending says something else than the content
 */
export const nameFor = (name: string, type: MediaType, was: MediaType = type): string | undefined => {
  const dot = name.lastIndexOf('.');
  const [stem, ending] = dot > 0 ? [name.slice(0, dot), name.slice(dot + 1).toLowerCase()] : [name, ''];
  if (endings[type].includes(ending)) return name;
  const said = (Object.keys(endings) as MediaType[]).find((one) => endings[one].includes(ending));
  if (ending === '' || said === was || (said !== undefined && isImage(said) && isImage(type))) return `${stem}.${endings[type][0]}`;
  return undefined;
};
