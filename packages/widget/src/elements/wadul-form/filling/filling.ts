import type { IdentityMode, PublicOffice, RegionChoice } from '@wadul/core/filing';
import type { DraftKeeper } from './draft.ts';
import { RegionChooser } from './region-chooser.ts';
import { RegionFiles } from './region-files.ts';
import { readValues, writeValues, type Values } from './values.ts';

/** What was filled in. */
export interface Filled {
  readonly values: Values;
  readonly halfTyped: readonly string[];
  readonly livesAt: RegionChoice | undefined;
  readonly happenedAt: RegionChoice | undefined;
}

/** The form, as far as filling it in has to do with it. */
export interface FillingHost {
  readonly server: string;
  form(): HTMLFormElement | null;
  mode(): IdentityMode;
  requestUpdate(): void;
}

const inMore = ['/occurredOn', '/settlementSought'];

/** What somebody fills in: the fields (which the browser keeps), the regions, and the draft on the device. */
export class Filling {
  readonly livesAt: RegionChooser;
  readonly happenedAt: RegionChooser;
  /** Its id is the `Idempotency-Key`, unless the complaint is sent from a frame, which has a key of its own. */
  draft: DraftKeeper;
  protected readonly host: FillingHost;
  #files: RegionFiles | undefined;
  #restored = false;

  constructor(host: FillingHost, draft: DraftKeeper) {
    this.host = host;
    this.draft = draft;
    this.livesAt = new RegionChooser('/complainant/region', () => host.requestUpdate());
    this.happenedAt = new RegionChooser('/place/region', (byHand) => {
      host.requestUpdate();
      if (byHand) this.save();
    });
  }

  /** Takes up the office's settings, keeping what was filled in. */
  settle(settings: PublicOffice): void {
    this.#files = new RegionFiles(`${this.host.server}${settings.regionsPath}`);
    this.livesAt.startAt(settings.homeRegion);
    this.happenedAt.startAt(settings.homeRegion);
  }

  /** Puts the draft back into the fields, once; what was typed meanwhile stays. */
  restore(form: HTMLFormElement): void {
    if (this.#restored) return;
    this.#restored = true;
    const draft = this.draft.read();
    if (!draft) return;
    writeValues(form, draft.values);
    if (draft.placeRegion) this.happenedAt.restore(draft.placeRegion);
    if (draft.placeRegion || inMore.some((pointer) => draft.values[pointer])) form.querySelector('details')?.setAttribute('open', '');
    this.host.requestUpdate();
  }

  /** Puts back the type of complaint, whose choices came with the settings. */
  restoreType(): void {
    const [form, draft] = [this.host.form(), this.draft.read()];
    if (form && draft) writeValues(form, draft.values);
  }

  /** Fetches the regions of a choice that somebody comes near to. */
  comeNear(pointer: string | undefined): void {
    if (this.#files) void [this.livesAt, this.happenedAt].find((chooser) => chooser.pointer === pointer)?.load(this.#files);
  }

  /** What stands in the form now. */
  read(form: HTMLFormElement): Filled {
    return { ...readValues(form), livesAt: this.livesAt.value, happenedAt: this.happenedAt.value };
  }

  /** Keeps the draft; an anonymous complaint leaves nothing on the device, nor where somebody lives in the form. */
  save(): void {
    const form = this.host.form();
    if (this.host.mode() !== 'anonymous') {
      if (form) this.draft.save(readValues(form).values, this.happenedAt.value);
      return;
    }
    this.livesAt.reset();
    this.draft.forget();
  }

  /** Takes up what stands in another document and may have changed: here all of it is at hand. */
  takeUp(): Promise<void> {
    return Promise.resolve();
  }

  /** What must be on the device before anything is sent: the draft is, since it was typed. */
  beforeSending(): void {}

  /** Empties the form and takes the draft off the device; what is filled in next is another complaint. */
  wipe(): void {
    this.draft.wipe();
    this.host.form()?.reset();
    this.livesAt.reset();
    this.happenedAt.reset();
  }
}
