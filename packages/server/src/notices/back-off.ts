const MINUTE = 60_000;
const HOUR = 60 * MINUTE;

/** How long a notice is tried, in milliseconds, before an officer is to look after it. */
export const TRIED_FOR = 48 * HOUR;

/** How long a notice may wait for its first try, in milliseconds: what is older than that is no news, and an officer is to say whether it still goes out. */
export const NEWS_FOR = 7 * 24 * HOUR;

/** When a notice is tried again after so many tries: five minutes later, then ten, twenty, and so on up to six hours. */
export const nextTry = (now: Date, tries: number): Date => new Date(now.getTime() + Math.min(5 * MINUTE * 2 ** Math.max(0, tries - 1), 6 * HOUR));
