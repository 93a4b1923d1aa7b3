import type { RegionFile, RegionIndex } from '@wadul/core/regions';
import { getJson } from '../../../internal/get-json.ts';

/** The region files of one server, each asked for once and shared by the choosers of a form; one that failed is asked for again next time. */
export class RegionFiles {
  readonly #folder: string;
  readonly #asked = new Map<string, Promise<unknown>>();

  /** @param folder address of the folder that holds them, without a slash at its end */
  constructor(folder: string) {
    this.#folder = folder;
  }

  /** All provinces and regencies. */
  index(): Promise<RegionIndex> {
    return this.#ask('index');
  }

  /** The districts and villages of a regency. @param code `PP.KK` */
  regency(code: string): Promise<RegionFile> {
    return this.#ask(code);
  }

  #ask<T>(name: string): Promise<T> {
    const asked = this.#asked.get(name) ?? getJson(`${this.#folder}/${name}.json`);
    this.#asked.set(name, asked);
    asked.catch(() => this.#asked.delete(name));
    return asked as Promise<T>;
  }
}
