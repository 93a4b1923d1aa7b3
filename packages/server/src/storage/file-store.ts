/** Where files are kept, apart from the database. What is in it is sealed before it comes here: a store, its operator and its backups see no content and no name. */
export interface FileStore {
  /** Where it is, for the operator and to tell one store from another; without what opens it. */
  readonly where: string;
  /** Keeps bytes under a name, whole or not at all, and over what was there; once it resolves they are durable. */
  put(name: string, bytes: Uint8Array): Promise<void>;
  /** Undefined where there is nothing by that name. */
  get(name: string): Promise<Uint8Array | undefined>;
  /** Leaves nothing by that name; also where there was nothing. */
  delete(name: string): Promise<void>;
  /** Every name that begins with `prefix`, in order. */
  list(prefix: string): AsyncIterable<string>;
  /** Clears away what a process that was killed left of its work before `before`: what bears no name here, and no reader is given. */
  tidy(before: Date): Promise<void>;
  /** Whether more may be put: false once the disk is nearly full. */
  hasRoom(): Promise<boolean>;
}

/** The store cannot be used now; the same request may be repeated. Its `cause` may hold a host name, never content. */
export class StoreUnavailableError extends Error {
  override readonly name = 'StoreUnavailableError';
}

/** What a store takes as a name: parts of letters, digits and hyphens, parted by slashes. Names are ours, never what a person typed. */
const NAME = /^[a-z0-9]+(?:[-/][a-z0-9]+)*$/;

/** Throws where a name is none: it would be a mistake of ours, and in a folder a way out of it. */
export const checkName = (name: string): string => {
  if (!NAME.test(name) || name.length > 200) throw new TypeError('Not a name for a stored file.');
  return name;
};
