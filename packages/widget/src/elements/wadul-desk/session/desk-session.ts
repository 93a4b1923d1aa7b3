import type { DeskOffice, OfficerView, ProviderOutcome, SessionView } from '@wadul/core';
import { createDesk, isProblemError, type Desk } from '@wadul/core/client';
import { WadulErrorEvent } from '../../../events/index.ts';
import { problemText } from '../../../internal/messages.ts';
import type { WadulElement } from '../../../internal/wadul-element.ts';
import type { DeskWords } from '../desk-context.ts';
import { usePasskey } from './browser-passkeys.ts';
import { Proof } from './proof.ts';
import { refusalOf, type Failure, type SignInStep } from './refusals.ts';

/** How the session stands. */
export interface SessionState {
  /** Whether it is known who is signed in: not yet, nobody, nobody since nobody can, somebody, or somebody whose session has ended. */
  readonly standing: 'unknown' | 'out' | 'setUp' | 'in' | 'expired' | 'unreachable';
  readonly step: SignInStep;
  readonly officer: OfficerView | undefined;
  readonly settings: DeskOffice | undefined;
  readonly busy: boolean;
  readonly failure: Failure | undefined;
  /** What came of the way to the identity provider and back, until something else is done. */
  readonly outcome: ProviderOutcome | undefined;
}

const beginning: SessionState = { standing: 'unknown', step: 'password', officer: undefined, settings: undefined, busy: false, failure: undefined, outcome: undefined };

/** Where the focus goes when a step begins. */
const firstFields: Readonly<Record<SignInStep, string>> = { password: '#password', code: '#code', ownPassword: '#old-password, #new-password' };

/** Where the focus goes to what was wrong. */
const wrongFields: Readonly<Record<string, string>> = { code: '#code', old: '#old-password', new: '#new-password' };

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
  /** What was typed before a code or another password was asked for; in memory alone, and until then. */
  #typed: { readonly login: string; readonly password: string } | undefined;
  readonly proof: Proof;

  constructor(host: SessionHost) {
    this.#host = host;
    this.proof = new Proof({ ...host, desk: () => this.desk, told: (error) => this.told(error) });
  }

  get state(): SessionState {
    return this.#state;
  }

  /** Whether something is asked over the screen: to sign in again, or a proof. */
  get isAsking(): boolean {
    return this.#state.standing === 'expired' || this.proof.isAsked;
  }

  get desk(): Desk {
    return (this.#desk ??= createDesk({ endpoint: this.#host.element.server }));
  }

  /** What the officer signs in as, as far as that was typed. */
  get login(): string {
    return this.#typed?.login ?? '';
  }

  /** Whether the password that is to be replaced is still known from signing in. */
  get knowsPassword(): boolean {
    return this.#typed !== undefined;
  }

  #set(change: Partial<SessionState>): void {
    this.#state = { ...this.#state, ...change };
    this.#host.element.requestUpdate();
  }

  /** Looks who is signed in. @param outcome of the way to the identity provider, where somebody comes from there */
  async begin(outcome?: ProviderOutcome): Promise<void> {
    this.#desk = undefined;
    this.#set(beginning);
    await this.#enter(() => this.desk.session());
    if (outcome === undefined) return;
    this.#set({ outcome });
    if (this.#state.standing === 'out') await this.#host.focusOn('#sign-in-failure');
  }

  /** Nobody needs to be told any more what came of it. */
  forgetOutcome(): void {
    if (this.#state.outcome !== undefined) this.#set({ outcome: undefined });
  }

  /** The office has its first accounts: somebody can sign in. */
  wasSetUp(): void {
    this.#set({ standing: 'out' });
  }

  /** Signs in by name and password. */
  async signIn(login: string, password: string): Promise<void> {
    this.#typed = { login, password };
    await this.#enter(() => this.desk.signIn({ office: this.#host.element.office, login, password }));
  }

  /** Goes on signing in, with a code. */
  async giveCode(code: string): Promise<void> {
    const typed = this.#typed;
    if (typed) await this.#enter(() => this.desk.signIn({ office: this.#host.element.office, ...typed, code }));
  }

  /** Signs in with a passkey, which the browser asks for. */
  async signInByPasskey(): Promise<void> {
    const { office } = this.#host.element;
    await this.#enter(async () => this.desk.signInByPasskey(office, await usePasskey(await this.desk.askForPasskey(office))));
  }

  /** Goes to the city's own identity provider, which leads back to this page. */
  async goToProvider(): Promise<void> {
    const { office, language } = this.#host.element;
    this.#set({ busy: true, failure: undefined, outcome: undefined });
    try {
      const { address } = await this.desk.askProvider({ office, language });
      location.assign(address);
    } catch (error) {
      await this.#refused(error);
    } finally {
      this.#set({ busy: false });
    }
  }

  /** Sets a password of the officer's own in the place of the one that was handed out. @param old where it is not known from signing in */
  async setPassword(old: string | undefined, wanted: string): Promise<void> {
    await this.#enter(() => this.desk.changePassword({ old: old ?? this.#typed?.password ?? '', new: wanted }));
  }

  /** Goes back from the code to the password. */
  async startAgain(): Promise<void> {
    this.#typed = undefined;
    this.#set({ step: 'password', failure: undefined });
    await this.#host.focusOn(firstFields.password);
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
    this.#typed = undefined;
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
    if (refused?.problem.code === 'password-change-needed') this.#set({ standing: 'expired', step: 'ownPassword' });
    this.#host.element.dispatchEvent(new WadulErrorEvent(this.#host.element.office, refused?.problem.code ?? 'connection'));
    return refused ? problemText(words, refused.problem, refused.retryAfter) : words.connection;
  }

  async #enter(who: () => Promise<SessionView>): Promise<void> {
    this.#set({ busy: true, failure: undefined, outcome: undefined });
    try {
      await this.#arrive(await who());
    } catch (error) {
      await this.#refused(error);
    } finally {
      this.#set({ busy: false });
    }
  }

  /** Whoever has to sign in: somebody whose screen stays beneath, or nobody yet. */
  get #outside(): 'out' | 'expired' {
    return this.#state.officer ? 'expired' : 'out';
  }

  async #arrive(officer: SessionView): Promise<void> {
    if (officer.office.slug !== this.#host.element.office) throw new OtherOfficeError();
    if (officer.mustChangePassword) {
      this.#set({ standing: this.#outside, step: 'ownPassword' });
      await this.#host.focusOn(firstFields.ownPassword);
      return;
    }
    const settings = await this.desk.office();
    const before = this.#state.officer;
    const isOther = before !== undefined && before.id !== officer.id;
    const fresh = before === undefined || isOther ? { officer, settings } : {}; // the same person's screens stay as they are
    this.#typed = undefined;
    this.#set({ ...fresh, standing: 'in', step: 'password', failure: isOther ? { text: this.#host.words().signIn.other } : undefined });
    this.proof.settle(!isOther);
  }

  /** Nobody is signed in: whether somebody can. */
  async #nobody(): Promise<'out' | 'setUp'> {
    const { isOpen } = await this.desk.setUpState(this.#host.element.office).catch(() => ({ isOpen: false }));
    return isOpen ? 'setUp' : 'out';
  }

  async #refused(error: unknown): Promise<void> {
    if (error instanceof OtherOfficeError) {
      this.#set({ standing: await this.#nobody() });
      return;
    }
    const before = this.#state;
    const { step, failure } = refusalOf(this.#host.words(), error, before.step);
    if (failure?.field === 'old') this.#typed = undefined;
    const isOut = isProblemError(error, 'not-signed-in');
    this.#set({ step, failure, standing: isOut ? (this.#outside === 'expired' ? 'expired' : await this.#nobody()) : before.standing === 'unknown' ? 'unreachable' : before.standing });
    if (failure) await this.#host.focusOn(wrongFields[failure.field ?? ''] ?? '#sign-in-failure');
    else if (step !== before.step) await this.#host.focusOn(firstFields[step]);
  }
}

/** Whoever is signed in works for another office of this server. */
class OtherOfficeError extends Error {
  override readonly name = 'OtherOfficeError';
}
