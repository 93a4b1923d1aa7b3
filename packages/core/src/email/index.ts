export { maskEmail } from './mask-email.ts';
