import type { SetOnce } from './column-values.ts';

/** How often something was tried lately: a sign-in, a tracking secret. Only ever changed by one statement, so that parallel tries cannot slip through. */
export interface AttemptTable {
  officeId: SetOnce<string>;
  /** Of whatever is limited (an account, a ticket, an address), 32 bytes. */
  subjectHash: SetOnce<Uint8Array>;
  windowStart: Date;
  count: number;
}
