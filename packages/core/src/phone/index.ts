export { localPhone, maskPhone, normalisePhone, type PhoneCheck } from './phone.ts';
