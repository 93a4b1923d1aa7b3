import { createHash } from 'node:crypto';

/** An issued version of a month. */
export interface KeptOf {
  readonly officeId: string;
  /** `YYYY-MM` */
  readonly month: string;
  readonly version: number;
}

/** A paper as it is kept. */
export interface KeptPaper {
  readonly bytes: Uint8Array<ArrayBuffer>;
  /** Of its bytes: part of a strong tag. */
  readonly digest: string;
}

/** Papers of issued versions, kept in memory. */
export interface KeptPapers {
  /** How large a paper may be to be kept. */
  readonly largest: number;
  /** @param kind which paper of it: what its tag says of format, language and all that stands around the rows, of which the note may be taken back */
  find(of: KeptOf, kind: string): KeptPaper | undefined;
  /** Keeps it, and nothing of another version of its month, which nobody is given any more. */
  keep(of: KeptOf, kind: string, bytes: Uint8Array<ArrayBuffer>): KeptPaper;
  /** Keeps no paper of a version any more whose kind begins so. */
  forgetKind(of: KeptOf, beginning: string): void;
  /** Keeps nothing of a month any more. */
  forget(of: Pick<KeptOf, 'officeId' | 'month'>): void;
}

/** The digest of a paper's bytes, for its tag. */
export const digestOf = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('base64url').slice(0, 27);

/** Keeps papers of so many bytes together; what nobody has asked for the longest goes first. */
export const openKeptPapers = ({ bytes: most, largest }: { readonly bytes: number; readonly largest: number }): KeptPapers => {
  const kept = new Map<string, { readonly of: KeptOf; readonly paper: KeptPaper }>(); // in the order in which they were last asked for
  let size = 0;
  const nameOf = ({ officeId, month, version }: KeptOf, kind: string): string => `${officeId}/${month}/${version}/${kind}`;
  const drop = (name: string): void => {
    size -= kept.get(name)?.paper.bytes.byteLength ?? 0;
    kept.delete(name);
  };
  const dropWhere = (isIt: (of: KeptOf) => boolean): void => {
    for (const [name, { of }] of kept) if (isIt(of)) drop(name);
  };
  return {
    largest,
    find: (of, kind) => {
      const name = nameOf(of, kind);
      const found = kept.get(name);
      if (found) {
        kept.delete(name);
        kept.set(name, found);
      }
      return found?.paper;
    },
    keep: (of, kind, bytes) => {
      const name = nameOf(of, kind);
      dropWhere(({ officeId, month, version }) => officeId === of.officeId && month === of.month && version !== of.version);
      drop(name);
      const paper = { bytes, digest: digestOf(bytes) };
      kept.set(name, { of, paper });
      size += bytes.byteLength;
      for (const [oldest] of kept) {
        if (size <= most) break;
        drop(oldest);
      }
      return paper;
    },
    forgetKind: (of, beginning) => {
      for (const name of kept.keys()) if (name.startsWith(nameOf(of, beginning))) drop(name);
    },
    forget: ({ officeId, month }) => dropWhere((of) => of.officeId === officeId && of.month === month),
  };
};
