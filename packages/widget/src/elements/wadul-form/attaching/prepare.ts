import type { AttachmentKind, PublicOffice } from '@wadul/core/filing';
import { mediaTypeOf, nameFor, type MediaType } from './look-at-file.ts';
import { Refusal } from './refusal.ts';
import { shrink } from './shrink.ts';

/** A file as it is sent. */
export interface Prepared {
  readonly blob: Blob;
  readonly name: string;
  readonly type: MediaType;
  readonly preview: HTMLCanvasElement | undefined;
}

const readHead = async (file: Blob): Promise<Uint8Array> => {
  try {
    return new Uint8Array(await file.slice(0, 32).arrayBuffer());
  } catch {
    throw new Refusal('unreadable');
  }
};

/**
 * Checks a file, and makes a photo smaller. Its size is checked of what is sent: a camera's photo may be larger than the limit and fit once it is smaller.
 * @param mark what is drawn across an identity card
 * @throws {Refusal} where it cannot be taken
 */
export const prepare = async (file: File, kind: AttachmentKind, terms: PublicOffice['attachments'], mark: string): Promise<Prepared> => {
  if (file.size === 0) throw new Refusal('attachment.empty');
  const type = mediaTypeOf(await readHead(file));
  if (type === undefined || !terms.mediaTypes.includes(type)) throw new Refusal('attachment.type');
  const name = nameFor(file.name, type);
  if (name === undefined) throw new Refusal('attachment.extension');
  const shrunk = type === 'application/pdf' ? undefined : await shrink(file, kind === 'ktp' ? mark : undefined);
  // A marked card is sent marked, also where that made it larger.
  const smaller = shrunk && (shrunk.preview || shrunk.blob.size < file.size) ? shrunk : undefined;
  const prepared: Prepared = smaller ? { ...smaller, name: nameFor(name, 'image/jpeg', type) ?? name, type: 'image/jpeg' } : { blob: file, name, type, preview: undefined };
  if (prepared.blob.size > terms.mostBytes) throw new Refusal('attachment.tooLarge');
  return prepared;
};
