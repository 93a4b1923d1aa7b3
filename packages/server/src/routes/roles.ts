import { Role } from '@wadul/core';

/** Everybody who works here, to sign in and out. */
export const everyRole: readonly Role[] = Role.options;

export { handlers, readers } from '@wadul/core';
