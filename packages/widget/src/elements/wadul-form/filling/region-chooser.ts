import { districtsOf, provincesOf, regenciesOf, villagesOf, type Region, type RegionChoice, type RegionFile, type RegionIndex, type RegionLevel } from '@wadul/core/regions';
import type { Chooser } from '../region-chooser.view.ts';
import type { RegionFiles } from './region-files.ts';

type Home = Readonly<Record<'province' | 'regency', Region>>;
const named = (region: Region | undefined): Region | undefined => region && { code: region.code, name: region.name };

/**
 * Province, regency, district, village, each choice narrowing the next. Starts at the office's own city, so that most people choose twice;
 * where a file does not load, free text takes the place of what it would have offered.
 */
export class RegionChooser implements Chooser {
  /** Where the choice stands in the filing, such as `/complainant/region`. */
  readonly pointer: string;
  readonly #changed: (byHand: boolean) => void;
  #home: Home | undefined;
  #files: RegionFiles | undefined;
  #index: RegionIndex | undefined;
  #file: RegionFile | undefined;
  #touched = false;
  #choice: RegionChoice = {};
  /** A file did not load: districts and villages are typed. */
  failed = false;

  /** @param changed called when there is something new to show, and whether somebody chose it */
  constructor(pointer: string, changed: (byHand: boolean) => void) {
    this.pointer = pointer;
    this.#changed = changed;
  }

  /** The region that is chosen beforehand; what somebody chose stays. */
  startAt(home: Home): void {
    this.#home = home;
    if (!this.#touched) this.#choice = { province: home.province, regency: home.regency };
    this.#changed(false);
  }

  /** Takes up a choice that was kept. */
  restore(choice: RegionChoice): void {
    this.#touched = true;
    this.#choice = choice;
    this.failed = choice.freeText !== undefined;
  }

  /** Back to the beginning. */
  reset(): void {
    this.#touched = false;
    this.failed = false;
    this.#choice = {};
    if (this.#home) this.startAt(this.#home);
  }

  /** Fetches the lists; called when somebody comes near. */
  async load(files: RegionFiles): Promise<void> {
    this.#files = files;
    await Promise.all([
      files.index().then(
        (index) => (this.#index = index),
        () => (this.failed ||= this.#choice.regency === undefined),
      ),
      this.#loadRegency(),
    ]);
    this.#changed(false);
  }

  async #loadRegency(): Promise<void> {
    const code = this.#choice.regency?.code;
    if (code === undefined || !this.#files || this.#file?.code === code) return;
    try {
      const file = await this.#files.regency(code);
      if (this.#choice.regency?.code !== code) return; // another was chosen meanwhile
      this.#file = file;
      this.failed = false;
    } catch {
      this.failed = true;
    }
  }

  /** What can be chosen at a level now. */
  options(level: RegionLevel): readonly (Region & { readonly label?: string })[] {
    const { province, regency, district } = this.#choice;
    const file = this.#file?.code === regency?.code ? this.#file : undefined;
    const known = this.#choice[level] ? [this.#choice[level]] : [];
    if (level === 'province') return this.#index ? provincesOf(this.#index) : known;
    if (level === 'regency') return this.#index && province ? regenciesOf(this.#index, province.code) : known;
    if (level === 'district') return file ? districtsOf(file) : known;
    return file && district ? villagesOf(file, district.code) : known;
  }

  /** The code that is chosen at a level. */
  chosen(level: RegionLevel): string | undefined {
    return this.#choice[level]?.code;
  }

  /** Chooses at a level, which empties those below it. @param code empty: none */
  async choose(level: RegionLevel, code: string): Promise<void> {
    this.#touched = true;
    const region = named(this.options(level).find((option) => option.code === code));
    const { province, regency, district } = this.#choice;
    const above = { province: {}, regency: { province }, district: { province, regency }, village: { province, regency, district } }[level];
    this.#choice = Object.fromEntries(Object.entries({ ...above, [level]: region }).filter(([, value]) => value)) as RegionChoice;
    this.#changed(true);
    if (level === 'regency') {
      await this.#loadRegency();
      this.#changed(false);
    }
  }

  /** Takes what was typed in place of a choice. */
  type(freeText: string): void {
    this.#touched = true;
    const { freeText: _, ...rest } = this.#choice;
    this.#choice = freeText.trim() === '' ? rest : { ...rest, freeText };
  }

  get freeText(): string {
    return this.#choice.freeText ?? '';
  }

  /** What somebody chose; nothing while only the city that was set beforehand stands there. */
  get value(): RegionChoice | undefined {
    return this.#touched && Object.keys(this.#choice).length > 0 ? this.#choice : undefined;
  }
}
