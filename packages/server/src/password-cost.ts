import type { PasswordCost } from './commands/password-hash.ts';

/** What hashing a password costs: OWASP's least for Argon2id. */
export const PASSWORD_COST: PasswordCost = { memory: 19_456, passes: 2, parallelism: 1 };
