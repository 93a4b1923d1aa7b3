// Looks at one file and says what is kept of it. Runs in a process of its own (`inspect-process.ts`): decoders read what strangers send.
import { extensionFits, typeByContent, type FileType } from './file-type.ts';
import { isWholePdf } from './whole-pdf.ts';

/** A file as it was sent. `extension` is its name's, in lower case; empty where it has none. */
export interface SentFile {
  readonly bytes: Uint8Array;
  readonly extension: string;
}

/** Why a file is not kept: codes of `AttachmentCode`. */
export type Refusal = 'attachment.type' | 'attachment.extension' | 'attachment.empty' | 'attachment.damaged' | 'attachment.tooManyPixels';

/** What becomes of a file. */
export type Inspected = { readonly mediaType: Exclude<FileType, 'image/heic'>; readonly bytes: Uint8Array } | { readonly refused: Refusal };

/** Never throws for what is in the file: whatever a decoder trips over is damaged. */
export const inspectFile = async ({ bytes, extension }: SentFile): Promise<Inspected> => {
  if (bytes.byteLength === 0) return { refused: 'attachment.empty' };
  const type = typeByContent(bytes);
  if (type === undefined) return { refused: 'attachment.type' };
  if (!extensionFits(type, extension)) return { refused: 'attachment.extension' };
  if (type === 'application/pdf') return isWholePdf(bytes) ? { mediaType: type, bytes } : { refused: 'attachment.damaged' };
  const { encodeAnew } = await import('./encode-anew.ts'); // a letter needs no decoder of pictures
  return encodeAnew(bytes, type);
};
