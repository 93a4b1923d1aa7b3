export { checkNik, maskNik, normaliseNik, type NikCheck } from './nik.ts';
