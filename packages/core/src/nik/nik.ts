import { withoutSeparators } from '../typing/without-separators.ts';

/** What `checkNik` says. `digits` is how many digits were typed, for "Anda baru mengisi {n} angka". */
export type NikCheck =
  | { readonly ok: true; readonly nik: string; readonly warning?: 'nik.date' }
  | { readonly ok: false; readonly code: 'nik.length' | 'nik.letters' | 'nik.repeated' | 'nik.serial'; readonly digits: number };

const MOST_DAYS = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

/** A NIK as typed without what people put between its digits: spaces, dots, dashes and invisible marks; full-width digits become plain ones. */
export const normaliseNik = (text: string): string => withoutSeparators(text).replaceAll('.', '');

/**
 * Whether a NIK (citizen's number, 16 digits `PPKKCC DDMMYY SSSS`) can be one. Region codes may be of old provinces and need not match today's address,
 * so they are not looked up. An impossible date only warns ("continue if it is as on the KTP"). 29 February passes in any year: with two digits of year
 * and a KTP that is the authority, a wrong doubt costs more than a missed slip. Source: `domain.md` §4; day + 40 for women.
 */
export const checkNik = (text: string): NikCheck => {
  const nik = normaliseNik(text);
  const digits = nik.replace(/\D/g, '').length;
  if (digits !== nik.length) return { ok: false, code: 'nik.letters', digits };
  if (digits !== 16) return { ok: false, code: 'nik.length', digits };
  if (/^(\d)\1+$/.test(nik)) return { ok: false, code: 'nik.repeated', digits };
  if (nik.endsWith('0000')) return { ok: false, code: 'nik.serial', digits };
  return isPossibleDate(nik) ? { ok: true, nik } : { ok: true, nik, warning: 'nik.date' };
};

// Answers yes or no only: the birth date and sex that a NIK holds never leave this file.
const isPossibleDate = (nik: string): boolean => {
  const encoded = Number(nik.slice(6, 8));
  const day = encoded > 40 ? encoded - 40 : encoded;
  const most = MOST_DAYS[Number(nik.slice(8, 10)) - 1];
  return most !== undefined && day >= 1 && day <= most;
};

/** A NIK as it may be shown: its last four digits behind stars, so that neither place, birth date nor sex can be read from it. */
export const maskNik = (nik: string): string => (/^\d{16}$/.test(nik) ? `************${nik.slice(-4)}` : '*'.repeat(16));
