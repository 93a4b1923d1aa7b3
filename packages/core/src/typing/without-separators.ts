/**
 * A number or code as typed, without spaces, dashes and invisible marks (copied numbers carry direction marks), full-width characters as plain ones.
 */
export const withoutSeparators = (text: string): string => text.normalize('NFKC').replace(/[\s\p{Pd}\u2212\p{Cf}]/gu, '');
