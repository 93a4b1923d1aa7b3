import { withoutSeparators } from '../typing/without-separators.ts';

/** What `normalisePhone` says. `phone` is in international form: `+`, country code, number, digits only (E.164). */
export type PhoneCheck =
  | { readonly ok: true; readonly phone: string; readonly kind: 'mobile' | 'landline' | 'foreign' }
  | { readonly ok: false; readonly code: 'phone.length' | 'phone.characters' | 'phone.prefix' };

const refuse = (code: 'phone.length' | 'phone.characters' | 'phone.prefix'): PhoneCheck => ({ ok: false, code });

/**
 * A phone number as typed in international form. Taken: mobile `08…`, `8…`, `62…`, `+62…`, land lines with their area code (`0285 …`), and foreign numbers
 * with `+` or `00`. Errors: `phone.characters` (letters, two numbers in one field), `phone.length`, `phone.prefix` (no area code, service numbers).
 * Lengths are those of Indonesia's numbering plan: mobile 9–12 digits after the 0, land lines 7–11 with area code; E.164 for the others.
 */
export const normalisePhone = (text: string): PhoneCheck => {
  const typed = withoutSeparators(text).replace(/[.()/]/g, '').replace(/^00/, '+');
  if (typed === '' || typed === '+') return refuse('phone.length');
  if (!/^\+?\d+$/.test(typed)) return refuse('phone.characters');
  if (/^\+?62/.test(typed)) return indonesian(typed.replace(/^\+?620?/, '')); // "+62 (0)812 …" is written too
  if (typed.startsWith('+')) return foreign(typed);
  if (typed.startsWith('0')) return indonesian(typed.slice(1));
  return typed.startsWith('8') ? indonesian(typed) : refuse('phone.prefix');
};

const indonesian = (number: string): PhoneCheck => {
  if (number.length < 7) return refuse('phone.length');
  if (/^8[1-9]/.test(number)) return number.length >= 9 && number.length <= 12 ? { ok: true, phone: `+62${number}`, kind: 'mobile' } : refuse('phone.length');
  if (/^[2-79]/.test(number)) return number.length <= 11 ? { ok: true, phone: `+62${number}`, kind: 'landline' } : refuse('phone.length');
  return refuse('phone.prefix');
};

const foreign = (typed: string): PhoneCheck => {
  if (typed.startsWith('+0')) return refuse('phone.prefix');
  return typed.length >= 9 && typed.length <= 16 ? { ok: true, phone: typed, kind: 'foreign' } : refuse('phone.length');
};

/** An international number as it is written at home, as in the book: `+6281200000000` → `081200000000`; a foreign one unchanged. */
export const localPhone = (phone: string): string => phone.replace(/^\+62/, '0');

/** A phone number as it may be shown: its last three digits behind stars. */
export const maskPhone = (phone: string): string => (phone.length > 6 ? '*'.repeat(phone.length - 3) + phone.slice(-3) : '*'.repeat(phone.length));
