import type { IdentityMode, PublicOffice, RegionChoice } from '@wadul/core/filing';
import { draftName } from '../draft-name.ts';
import { DraftKeeper } from './draft.ts';
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
  readonly office: string;
  form(): HTMLFormElement | null;
  mode(): IdentityMode;
  requestUpdate(): void;
  now(): number;
}

// Forms of one office on one page keep a draft each.
const claimed = new Set<string>();
const inMore = ['/occurredOn', '/settlementSought'];

/** What somebody fills in: the fields (which the browser keeps), the regions, and the draft on the device. */
export class Filling {
  readonly livesAt: RegionChooser;
  readonly happenedAt: RegionChooser;
  readonly draft: DraftKeeper;
  readonly #host: FillingHost;
  #files: RegionFiles | undefined;
  #restored = false;

  constructor(host: FillingHost) {
    this.#host = host;
    const name = draftName(host.server, host.office);
    let free = name;
    for (let nth = 2; claimed.has(free); nth += 1) free = `${name} ${nth}`;
    this.draft = new DraftKeeper(free, () => localStorage, () => host.now());
    this.livesAt = new RegionChooser('/complainant/region', () => host.requestUpdate());
    this.happenedAt = new RegionChooser('/place/region', (byHand) => {
      host.requestUpdate();
      if (byHand) this.save();
    });
    this.resume();
  }

  /** Lets go of the draft, which stays on the device. */
  end(): void {
    claimed.delete(this.draft.key);
  }

  /** Goes on where it ended, in another place of the page. */
  resume(): void {
    claimed.add(this.draft.key);
  }

  /** Takes up the office's settings, keeping what was filled in. */
  settle(settings: PublicOffice): void {
    this.#files = new RegionFiles(`${this.#host.server}${settings.regionsPath}`);
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
    this.#host.requestUpdate();
  }

  /** Puts back the type of complaint, whose choices came with the settings. */
  restoreType(): void {
    const [form, draft] = [this.#host.form(), this.draft.read()];
    if (form && draft) writeValues(form, draft.values);
  }

  /** Fetches the regions of a choice that somebody comes near to. */
  comeNear(pointer: string | undefined): void {
    if (this.#files) void (pointer === this.livesAt.pointer ? this.livesAt : this.happenedAt).load(this.#files);
  }

  /** What stands in the form now. */
  read(form: HTMLFormElement): Filled {
    return { ...readValues(form), livesAt: this.livesAt.value, happenedAt: this.happenedAt.value };
  }

  /** Keeps the draft; an anonymous complaint leaves nothing on the device, nor where somebody lives in the form. */
  save(): void {
    const form = this.#host.form();
    if (this.#host.mode() !== 'anonymous') {
      if (form) this.draft.save(readValues(form).values, this.happenedAt.value);
      return;
    }
    this.livesAt.reset();
    this.draft.forget();
  }

  /** Empties the form and takes the draft off the device; what is filled in next is another complaint. */
  wipe(): void {
    this.draft.wipe();
    this.#host.form()?.reset();
    this.livesAt.reset();
    this.happenedAt.reset();
  }
}
