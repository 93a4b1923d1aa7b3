import { AttachmentKind } from '@wadul/core';
import { cleanFileName } from './file-name.ts';

/** What a sender says of a file before it comes: what it is to the office, and its name. */
export interface UploadMetadata {
  readonly kind: AttachmentKind | undefined;
  readonly name: string;
}

/** Reads tus's `Upload-Metadata`: pairs of a key and a value in Base64, separated by commas. What Wadul does not know is left alone; the type is not believed, so not read. */
export const readUploadMetadata = (header: string): UploadMetadata => {
  const values = new Map(header.split(',').map((pair) => pair.trim().split(/ +/, 2) as [string, string | undefined]));
  const text = (key: string): string => Buffer.from(values.get(key) ?? '', 'base64').toString('utf8');
  const kind = AttachmentKind.safeParse(text('kind'));
  return { kind: kind.success ? kind.data : undefined, name: cleanFileName(text('name')) };
};
