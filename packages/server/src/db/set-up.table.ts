import type { SetOnce } from './column-values.ts';

/** The code with which an office without officers gets its first two. A used one is no more. */
export interface SetUpTable {
  officeId: SetOnce<string>;
  /** Argon2id as a PHC string. */
  codeHash: string;
  madeAt: Date;
}
