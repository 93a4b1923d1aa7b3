import type { RegionChoice } from '@wadul/core/filing';
import type { Values } from './values.ts';

/** What is kept on the device: what the complaint is about. Never who complains, and never whom it is about. */
const KEPT = ['/type', '/description', '/place/text', '/occurredOn', '/settlementSought'] as const;
const DAYS = 7;

/** A complaint that was begun. `id` is the `Idempotency-Key` under which it is filed; `sent`: a sending broke off, and may have arrived. */
export interface Draft {
  readonly id: string;
  readonly savedAt: number;
  readonly values: Values;
  readonly placeRegion?: RegionChoice;
  readonly sent?: true;
}

const isDraft = (value: unknown): value is Draft =>
  typeof value === 'object' && value !== null && 'id' in value && typeof value.id === 'string' && 'savedAt' in value && typeof value.savedAt === 'number' && 'values' in value;

/** A random UUID; `crypto.randomUUID` needs a secure context, which a city's plain-http page is not. */
export const randomUuid = (): string => {
  if (crypto.randomUUID) return crypto.randomUUID();
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  bytes[6] = ((bytes[6] ?? 0) & 0x0f) | 0x40;
  bytes[8] = ((bytes[8] ?? 0) & 0x3f) | 0x80;
  const hex = [...bytes].map((byte) => byte.toString(16).padStart(2, '0')).join('');
  return hex.replace(/^(.{8})(.{4})(.{4})(.{4})/, '$1-$2-$3-$4-');
};

const parse = (text: string): Draft | undefined => {
  try {
    const draft: unknown = JSON.parse(text);
    return isDraft(draft) ? draft : undefined;
  } catch {
    return undefined;
  }
};

const isOld = ({ savedAt }: Draft, now: number): boolean => now - savedAt > DAYS * 86_400_000;

/** Takes off the device what is too old of all drafts whose names begin so. */
export const forgetOld = (beginning: string, storage: () => Storage, now: number): void => {
  try {
    for (const [key, text] of Object.entries(storage())) {
      const draft = key.startsWith(beginning) ? parse(String(text)) : undefined;
      if (draft && isOld(draft, now)) storage().removeItem(key);
    }
  } catch {
    // a storage that refuses holds none
  }
};

/** Keeps one draft in a storage; a storage that refuses (private window, full) is done without. */
export class DraftKeeper {
  readonly key: string;
  readonly #storage: () => Storage;
  readonly #now: () => number;
  #id: string;
  #sent = false;

  constructor(key: string, storage: () => Storage, now: () => number) {
    this.key = key;
    this.#storage = storage;
    this.#now = now;
    this.#id = randomUuid();
  }

  /** The draft's id: the same until the complaint is filed or begun anew. */
  get id(): string {
    return this.#id;
  }

  /** A sending broke off, now or before the page was loaded again: it may have arrived. */
  get sent(): boolean {
    return this.#sent;
  }

  /** The draft that was kept, if it is not older than seven days. */
  read(): Draft | undefined {
    const text = this.#try((storage) => storage.getItem(this.key));
    if (!text) return undefined;
    const draft = parse(text);
    if (!draft || isOld(draft, this.#now())) {
      this.wipe();
      return undefined;
    }
    this.#id = draft.id;
    this.#sent = draft.sent === true;
    return draft;
  }

  /** Keeps what may be kept of the fields. */
  save(values: Values, placeRegion: RegionChoice | undefined): void {
    const kept = Object.fromEntries(KEPT.flatMap((pointer) => (values[pointer] === undefined ? [] : [[pointer, values[pointer]]])));
    const draft: Draft = { id: this.#id, savedAt: this.#now(), values: kept, ...(placeRegion && { placeRegion }), ...(this.#sent && { sent: true }) };
    this.#try((storage) => storage.setItem(this.key, JSON.stringify(draft)));
  }

  /** Remembers that a sending broke off. */
  markSent(): void {
    this.#sent = true;
    const text = this.#try((storage) => storage.getItem(this.key));
    if (text) this.#try((storage) => storage.setItem(this.key, JSON.stringify({ ...(JSON.parse(text) as Draft), sent: true })));
  }

  /** Takes what is kept off the device; the complaint in the fields stays the same. */
  forget(): void {
    this.#try((storage) => storage.removeItem(this.key));
  }

  /** Takes what is kept off the device and begins another complaint. */
  wipe(): void {
    this.forget();
    this.renew();
  }

  /** Makes of what is filled in another complaint, which is filed apart. */
  renew(): void {
    this.#id = randomUuid();
    this.#sent = false;
  }

  #try<T>(use: (storage: Storage) => T): T | undefined {
    try {
      return use(this.#storage());
    } catch {
      return undefined;
    }
  }
}
