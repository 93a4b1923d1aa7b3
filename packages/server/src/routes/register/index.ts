import { listRegisterMonths } from './list-register-months.ts';
import { readDeskRegister } from './read-desk-register.ts';
import { readRegister } from './read-register.ts';
import { writeRegisterForm } from './write-register-form.ts';

/** The complaint book: its months for everybody, and the office's own version with its form. */
export const registerOperations = [listRegisterMonths, readRegister, readDeskRegister, writeRegisterForm];
