import type { ReactiveControllerHost } from 'lit';
import type { IdentityMode, PublicOffice, RegionChoice } from '@wadul/core/filing';
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

// Forms of one office on one page keep a draft each.
const claimed = new Set<string>();
const inMore = ['/occurredOn', '/settlementSought'];

/** What somebody fills in: the fields (which the browser keeps), the regions, the identity mode, and the draft on the device. */
export class Filling {
  readonly livesAt: RegionChooser;
  readonly happenedAt: RegionChooser;
  mode: IdentityMode = 'open';
  capacity = 'self';
  draft: DraftKeeper | undefined;
  readonly #host: ReactiveControllerHost;
  readonly #form: () => HTMLFormElement | null;
  #first: IdentityMode = 'open';
  #files: RegionFiles | undefined;
  #restored = false;
  readonly #near = new IntersectionObserver((seen) => seen.forEach(({ isIntersecting, target }) => isIntersecting && this.#comeNear(target as HTMLElement)), { rootMargin: '300px' });

  constructor(host: ReactiveControllerHost, form: () => HTMLFormElement | null) {
    this.#host = host;
    this.#form = form;
    this.livesAt = new RegionChooser('/complainant/region', () => host.requestUpdate());
    this.happenedAt = new RegionChooser('/place/region', (byHand) => {
      host.requestUpdate();
      if (byHand) this.save();
    });
  }

  /** Begins the form of an office: its draft is the one that no other form on the page has. */
  begin(server: string, office: string, now: () => number): void {
    this.end();
    const name = `wadul-form ${server} ${office}`;
    let free = name;
    for (let nth = 2; claimed.has(free); nth += 1) free = `${name} ${nth}`;
    claimed.add(free);
    this.draft = new DraftKeeper(free, () => localStorage, now);
    this.#restored = false;
  }

  /** Lets go of the draft, which stays on the device. */
  end(): void {
    if (this.draft) claimed.delete(this.draft.key);
    this.#near.disconnect();
  }

  /** Goes on where it ended, in another place of the page. */
  resume(): void {
    if (this.draft) claimed.add(this.draft.key);
    this.#host.requestUpdate();
  }

  /** Takes up the office's settings, keeping what was filled in. */
  settle(settings: PublicOffice, server: string): void {
    this.#first = settings.identityModes[0] ?? 'open';
    if (!settings.identityModes.includes(this.mode)) this.mode = this.#first;
    this.#files = new RegionFiles(`${server}${settings.regionsPath}`);
    this.livesAt.startAt(settings.homeRegion);
    this.happenedAt.startAt(settings.homeRegion);
    this.#near.disconnect(); // choosers already in sight are told of again
  }

  /** After the form was drawn: puts the draft back once, and fetches regions for choosers that come into sight. */
  drawn(form: HTMLFormElement): void {
    if (!this.#restored) this.#restore(form);
    for (const chooser of form.querySelectorAll('[data-pointer]')) this.#near.observe(chooser);
  }

  #restore(form: HTMLFormElement): void {
    this.#restored = true;
    const draft = this.draft?.read();
    if (!draft) return;
    writeValues(form, draft.values);
    if (draft.placeRegion) this.happenedAt.restore(draft.placeRegion);
    if (draft.placeRegion || inMore.some((pointer) => draft.values[pointer])) form.querySelector('details')?.setAttribute('open', '');
    this.#host.requestUpdate();
  }

  /** Puts back the type of complaint, whose choices came with the settings. */
  restoreType(): void {
    const [form, draft] = [this.#form(), this.draft?.read()];
    if (form && draft) writeValues(form, draft.values);
  }

  #comeNear(chooser: HTMLElement): void {
    if (!this.#files) return;
    this.#near.unobserve(chooser);
    void (chooser.dataset['pointer'] === this.livesAt.pointer ? this.livesAt : this.happenedAt).load(this.#files);
  }

  /** What stands in the form now. */
  read(form: HTMLFormElement): Filled {
    return { ...readValues(form), livesAt: this.livesAt.value, happenedAt: this.happenedAt.value };
  }

  /** Keeps the draft; nothing of an anonymous complaint. */
  save(): void {
    const form = this.#form();
    if (form && this.mode !== 'anonymous') this.draft?.save(readValues(form).values, this.happenedAt.value);
  }

  /** Chooses who may know the name; an anonymous complaint leaves nothing on the device. */
  choose(mode: IdentityMode): void {
    this.mode = mode;
    if (mode === 'anonymous') {
      this.livesAt.reset();
      this.draft?.forget();
    } else this.save();
    this.#host.requestUpdate();
  }

  /** Empties the form and takes the draft off the device; what is filled in next is another complaint. */
  wipe(): void {
    this.draft?.wipe();
    this.#form()?.reset();
    this.livesAt.reset();
    this.happenedAt.reset();
    this.mode = this.#first;
    this.capacity = 'self';
    this.#host.requestUpdate();
  }
}
