import { registerFormats } from '../../papers/answer-register.ts';

/** In which media types a month of the book is given beside JSON. */
export const otherRegisterFormats = [registerFormats.pdf, registerFormats.xlsx, registerFormats.csv, registerFormats.html];
