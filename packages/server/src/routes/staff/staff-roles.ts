import type { Role } from '@wadul/core';

/** Who looks after accounts. */
export const staffKeepers: readonly Role[] = ['admin'];

/** Who may know who works here, and with which roles. */
export const staffReaders: readonly Role[] = ['admin', 'head'];

/** Who may read what was done with accounts and settings: those who answer for it, and the auditor. */
export const staffLogReaders: readonly Role[] = ['admin', 'head', 'auditor'];
