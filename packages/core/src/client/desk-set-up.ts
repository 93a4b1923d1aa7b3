import type { SetUp, SetUpDone, SetUpState } from '../schemas/set-up.ts';
import type { CallOptions } from './client.ts';
import type { Call } from './transport.ts';

/** An office's first accounts, before anybody can sign in. */
export interface DeskSetUp {
  /** Whether an office waits for its set-up code. @param office its slug */
  setUpState(office: string, options?: CallOptions): Promise<SetUpState>;
  /** Makes the first administrator and the first head, with the code that the server printed. */
  setUp(wanted: SetUp, options?: CallOptions): Promise<SetUpDone>;
}

/** The part of a desk that comes before all others. */
export const deskSetUp = (ask: <T>(call: Call) => Promise<T>): DeskSetUp => ({
  setUpState: (office, { signal } = {}) => ask({ method: 'GET', path: '/api/setup', query: new URLSearchParams({ office }), repeatable: true, signal }),
  setUp: (wanted, { signal } = {}) => ask({ method: 'POST', path: '/api/setup', json: wanted, signal }),
});
