export { formNumberOf } from './book-date.ts';
export { buildRegister, registerHead, registerRows, rowsInMonth, type RegisterFrame, type RegisterHead, type RegisterRequest } from './build-register.ts';
export { maskName } from './mask-name.ts';
export { findPersonalData, hidePersonalData, type PersonalDataSpan } from './personal-data.ts';
export { maskPublished } from './published-text.ts';
export type { RegisterEntry } from './register-entry.ts';
export type { RegisterWarning } from './register-warnings.ts';
export { monthNameOf, NIHIL, NONAME, registerColumns, UNPUBLISHED, WITHHELD } from './register-words.ts';
