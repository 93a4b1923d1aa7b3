import type { DuplicateQuestion, PossibleDuplicates } from '@wadul/core';
import { DuplicateQuestion as Question } from '@wadul/core';
import type { Desk } from '@wadul/core/client';
import type { Filled } from '../../wadul-form/filling/filling.ts';

/** Nobody is asked before somebody has stopped typing for so long, in milliseconds. */
const PAUSE = 600;

/** The intake, as far as looking for duplicates has to do with it. */
export interface FinderHost {
  desk(): Desk;
  /** What stands in the form now; nothing where there is no form. */
  filled(): Filled | undefined;
  requestUpdate(): void;
}

/** What of an intake is asked about. What cannot be asked as it stands yet, such as a text that is too long, is left out. */
const questionOf = ({ values, happenedAt }: Filled): DuplicateQuestion => {
  const given = (pointer: string): string | undefined => values[pointer]?.trim() || undefined;
  const present = <T extends object>(part: T): T | undefined => {
    const entries = Object.entries(part).filter(([, value]) => value !== undefined);
    return entries.length === 0 ? undefined : (Object.fromEntries(entries) as T);
  };
  const parts = {
    type: given('/type'),
    description: given('/description'),
    place: present({ text: given('/place/text'), region: happenedAt }),
    person: present({ nik: given('/complainant/nik'), phone: given('/complainant/phone'), mobile: given('/complainant/mobile'), email: given('/complainant/email') }),
    receivedOn: values['/receivedAt']?.slice(0, 10),
  };
  return Object.fromEntries(Object.entries(parts).filter(([name, value]) => value !== undefined && Question.safeParse({ [name]: value }).success));
};

/** Asks, while an intake is typed, which complaints may be the same (R18). A newer question ends an older one; what fails is not told: it is a hint, and blocks nothing. */
export class DuplicateFinder {
  readonly #host: FinderHost;
  #waiting: ReturnType<typeof setTimeout> | undefined;
  #asking: AbortController | undefined;
  #asked = '{}';
  #found: PossibleDuplicates['complaints'] = [];

  constructor(host: FinderHost) {
    this.#host = host;
  }

  /** The likeliest few. */
  get found(): PossibleDuplicates['complaints'] {
    return this.#found;
  }

  /** Something was typed or chosen. */
  readonly onInput = (): void => {
    clearTimeout(this.#waiting);
    this.#waiting = setTimeout(() => void this.#ask(), PAUSE);
  };

  /** Asks no more; what was found stays. */
  stop(): void {
    clearTimeout(this.#waiting);
    this.#asking?.abort();
  }

  /** Begins anew, for another complaint. */
  forget(): void {
    this.stop();
    this.#asked = '{}';
    this.#found = [];
  }

  async #ask(): Promise<void> {
    const filled = this.#host.filled();
    if (!filled) return;
    const question = questionOf(filled);
    const asked = JSON.stringify(question);
    if (asked === this.#asked) return;
    this.#asked = asked;
    this.#asking?.abort();
    const asking = new AbortController();
    this.#asking = asking;
    try {
      const { complaints } = await this.#host.desk().possibleDuplicates(question, { signal: asking.signal });
      if (asking.signal.aborted) return;
      this.#found = complaints;
      this.#host.requestUpdate();
    } catch {
      if (!asking.signal.aborted) this.#asked = ''; // asked again with the next letter
    }
  }
}
