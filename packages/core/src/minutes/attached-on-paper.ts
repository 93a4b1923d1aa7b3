import type { OfficerCase } from '../schemas/officer-case.ts';

/** A file that goes with minutes or a report (Lampiran), as it is listed there. */
export interface AttachedOnPaper {
  readonly n: number;
  /** As its sender called it; absent where it could tell the reader who complains. */
  readonly name?: string;
  readonly mediaType: string;
  /** In bytes, as it is kept. */
  readonly size: number;
  /** In hexadecimal; absent once the file was erased. */
  readonly sha256?: string;
}

/** Files of a complaint by their ids, numbered in that order. `unnamed`: whatever their senders called them is left out, for a name of a file can say who somebody is (R23). */
export const attachedOnPaper = ({ attachments }: Pick<OfficerCase, 'attachments'>, ids: readonly string[] = [], { unnamed = false }: { readonly unnamed?: boolean } = {}): AttachedOnPaper[] =>
  ids
    .flatMap((id) => attachments.filter((file) => file.id === id && file.kind === 'document'))
    .map(({ name, mediaType, size, sha256 }, index) => ({
      n: index + 1,
      ...(unnamed || name === undefined ? {} : { name }),
      mediaType,
      size,
      ...(sha256 === undefined ? {} : { sha256 }),
    }));
