import type { DeskOffice, OfficerView, SessionView } from '@wadul/core';
import { createDesk, isProblemError, type Desk } from '@wadul/core/client';
import { WadulErrorEvent } from '../../../events/index.ts';
import { problemText } from '../../../internal/messages.ts';
import type { WadulElement } from '../../../internal/wadul-element.ts';
import type { DeskWords } from '../desk-context.ts';
import { Proof } from './proof.ts';

/** What is said about a try that failed, and the field that it concerns. */
export interface Failure {
  readonly text: string;
  readonly field?: string;
}

/** How the session stands. */
export interface SessionState {
  /** Whether it is known who is signed in: not yet, nobody, somebody, or somebody whose session has ended. */
  readonly standing: 'unknown' | 'out' | 'in' | 'expired' | 'unreachable';
  /** What is asked of whoever signs in. */
  readonly step: 'password' | 'code';
  readonly officer: OfficerView | undefined;
  readonly settings: DeskOffice | undefined;
  readonly busy: boolean;
  readonly failure: Failure | undefined;
}

const beginning: SessionState = { standing: 'unknown', step: 'password', officer: undefined, settings: undefined, busy: false, failure: undefined };

/** The desk, as far as its session has to do with it. */
export interface SessionHost {
  readonly element: WadulElement;
  words(): DeskWords;
  focusOn(selector: string): Promise<void>;
}

/** The life of an officer's session: who is signed in, signing in step by step, its end, and the proof that some things want anew. */
export class DeskSession {
  readonly #host: SessionHost;
  #state = beginning;
  #desk: Desk | undefined;
  /** What was typed before a code was asked for; in memory alone, and until then. */
  #typed: { readonly login: string; readonly password: string } | undefined;
  readonly proof: Proof;

  constructor(host: SessionHost) {
    this.#host = host;
    this.proof = new Proof({ ...host, desk: () => this.desk, told: (error) => this.told(error) });
  }

  get state(): SessionState {
    return this.#state;
  }

  get desk(): Desk {
    return (this.#desk ??= createDesk({ endpoint: this.#host.element.server }));
  }

  #set(change: Partial<SessionState>): void {
    this.#state = { ...this.#state, ...change };
    this.#host.element.requestUpdate();
  }

  /** Looks who is signed in. */
  async begin(): Promise<void> {
    this.#desk = undefined;
    this.#set(beginning);
    await this.#enter(() => this.desk.session());
  }

  /** Signs in, with the code where one is asked for after the password. */
  async signIn(login: string, password: string): Promise<void> {
    this.#typed = { login, password };
    await this.#enter(() => this.desk.signIn({ office: this.#host.element.office, login, password }));
  }

  /** Goes on signing in, with a code. */
  async giveCode(code: string): Promise<void> {
    const typed = this.#typed;
    if (typed) await this.#enter(() => this.desk.signIn({ office: this.#host.element.office, ...typed, code }));
  }

  /** Goes back from the code to the password. */
  async startAgain(): Promise<void> {
    this.#typed = undefined;
    this.#set({ step: 'password', failure: undefined });
    await this.#host.focusOn('#password');
  }

  /** Signs out. @returns whether the session is over */
  async signOut(): Promise<boolean> {
    try {
      await this.desk.signOut();
    } catch (error) {
      if (!isProblemError(error, 'not-signed-in')) {
        this.#set({ failure: { text: this.#host.words().signIn.stillIn } }); // the next at this device would go on as this officer
        return false;
      }
    }
    this.#set({ ...beginning, standing: 'out' });
    this.proof.settle(false);
    return true;
  }

  /** What came of a call that failed, in words; where the session has ended, the officer is asked to sign in again. */
  told(error: unknown): string {
    const words = this.#host.words();
    if (isProblemError(error, 'not-signed-in')) {
      this.#set({ standing: 'expired', step: 'password' });
      return words.signIn.expired;
    }
    const refused = isProblemError(error) ? error : undefined;
    this.#host.element.dispatchEvent(new WadulErrorEvent(this.#host.element.office, refused?.problem.code ?? 'connection'));
    return refused ? problemText(words, refused.problem, refused.retryAfter) : words.connection;
  }

  async #enter(who: () => Promise<SessionView>): Promise<void> {
    this.#set({ busy: true, failure: undefined });
    try {
      await this.#arrive(await who());
    } catch (error) {
      await this.#refused(error);
    } finally {
      this.#set({ busy: false });
    }
  }

  async #arrive(officer: SessionView): Promise<void> {
    if (officer.office.slug !== this.#host.element.office) throw new OtherOfficeError();
    const settings = await this.desk.office();
    const before = this.#state.officer;
    const isOther = before !== undefined && before.id !== officer.id;
    const fresh = before === undefined || isOther ? { officer, settings } : {}; // the same person's screens stay as they are
    this.#typed = undefined;
    this.#set({ ...fresh, standing: 'in', step: 'password', failure: isOther ? { text: this.#host.words().signIn.other } : undefined });
    this.proof.settle(!isOther);
  }

  async #refused(error: unknown): Promise<void> {
    const words = this.#host.words();
    if (error instanceof OtherOfficeError || isProblemError(error, 'not-signed-in')) this.#set({ standing: 'out' });
    else if (isProblemError(error, 'second-factor-needed')) {
      this.#set({ step: 'code' });
      await this.#host.focusOn('#code');
    } else if (isProblemError(error, 'wrong-code')) {
      this.#set({ failure: { text: words.problems['wrong-code'], field: 'code' } });
      await this.#host.focusOn('#code');
    } else {
      const isWrong = isProblemError(error, 'wrong-login');
      const text = isWrong ? words.signIn.wrong : isProblemError(error) ? problemText(words, error.problem, error.retryAfter) : words.connection;
      this.#set({ failure: { text }, ...(isWrong && { step: 'password' }), ...(this.#state.standing === 'unknown' && { standing: 'unreachable' }) });
      await this.#host.focusOn('#sign-in-failure');
    }
  }
}

/** Whoever is signed in works for another office of this server. */
class OtherOfficeError extends Error {
  override readonly name = 'OtherOfficeError';
}
