import { registerFormats } from '../../papers/answer-register.ts';

/** In which media types a month of the book is given beside JSON. */
export const otherRegisterFormats = [registerFormats.pdf, registerFormats.xlsx, registerFormats.csv, registerFormats.html];

/** In which media types an issued version is given beside JSON: those that are drawn row by row. */
export const paperFormats = [registerFormats.pdf, registerFormats.xlsx, registerFormats.csv];
