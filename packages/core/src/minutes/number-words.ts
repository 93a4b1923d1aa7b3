const ones = ['', 'satu', 'dua', 'tiga', 'empat', 'lima', 'enam', 'tujuh', 'delapan', 'sembilan'] as const;

/** Hundreds and thousands begin with *se-* where there is one of them: `seratus`, `seribu`. */
const many = (count: number, word: string): string => (count === 1 ? `se${word}` : `${ones[count]} ${word}`);

const words = (n: number): string[] => {
  if (n >= 1000) return [many(Math.floor(n / 1000), 'ribu'), ...words(n % 1000)];
  if (n >= 100) return [many(Math.floor(n / 100), 'ratus'), ...words(n % 100)];
  if (n >= 20) return [many(Math.floor(n / 10), 'puluh'), ...words(n % 10)];
  if (n >= 11) return [n === 11 ? 'sebelas' : `${ones[n - 10]} belas`];
  if (n === 10) return ['sepuluh'];
  return n === 0 ? [] : [ones[n] ?? ''];
};

/** A whole number from 1 to 9999 in Indonesian words: 2026 is `dua ribu dua puluh enam`. Throws RangeError on another. */
export const numberInWords = (n: number): string => {
  if (!Number.isInteger(n) || n < 1 || n > 9999) throw new RangeError('Not a whole number from 1 to 9999');
  return words(n).join(' ');
};
