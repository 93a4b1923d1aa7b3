import type { Matter } from '../../wadul-form/framing/messages.ts';
import { DraftKeeper, forgetOld } from '../../wadul-form/filling/draft.ts';
import type { Values } from '../../wadul-form/filling/values.ts';
import { Filling, type Filled, type FillingHost } from '../../wadul-form/filling/filling.ts';

/**
 * What somebody fills in where only the person's part stands here, in a frame, and what the complaint is about in the page around it.
 * Of the person nothing is kept on the device. What is kept, once something is to be sent, is the key under which it is, by the page's draft:
 * a page that is loaded anew sends the same complaint under the same key.
 */
export class PersonFilling extends Filling {
  readonly #name: string;
  readonly #now: () => number;
  readonly #ask: () => Promise<Matter>;
  #matter: Matter | undefined;

  /** @param ask asks the page for what stands in its fields */
  constructor(host: FillingHost, office: string, ask: () => Promise<Matter>, now: () => number) {
    const name = `wadul-identity ${office} `;
    super(host, new DraftKeeper(name, () => localStorage, now));
    this.#name = name;
    this.#now = now;
    this.#ask = ask;
    forgetOld(name, () => localStorage, now());
  }

  /** Takes up what the complaint is about, and the key of its draft. */
  take(matter: Matter): void {
    if (matter.draft !== this.#matter?.draft) {
      this.draft = new DraftKeeper(this.#name + matter.draft, () => localStorage, this.#now);
      this.draft.read();
    }
    this.#matter = matter;
  }

  override async takeUp(): Promise<void> {
    this.take(await this.#ask());
  }

  override restore(): void {}

  override restoreType(): void {}

  override read(form: HTMLFormElement): Filled {
    const { values, livesAt } = super.read(form);
    const { values: matter, halfTyped = [], region } = this.#matter ?? {};
    return { values: { ...(matter as Values), ...values }, halfTyped, livesAt, happenedAt: region };
  }

  override save(): void {
    if (this.host.mode() === 'anonymous') super.save();
  }

  override beforeSending(): void {
    if (this.host.mode() !== 'anonymous') this.draft.save({}, undefined);
  }
}
