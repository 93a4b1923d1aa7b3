/** How long a password that was handed out opens an account, in milliseconds. */
const HANDED_OUT_MS = 7 * 86_400_000;

/** Whose a password is from then on: handed out (`oneTime`), it opens nothing but the way to one of the officer's own, and that for seven days. */
export interface Handing {
  readonly oneTime: boolean;
}

/** From when a password opens nothing; null where it is the officer's own. @param now UTC instant */
export const expiryOf = ({ oneTime }: Handing, now: string): Date | null => (oneTime ? new Date(Date.parse(now) + HANDED_OUT_MS) : null);
