import type { Role } from '@wadul/core';

/** Everybody who works here, to sign in and out. */
export const everyRole: readonly Role[] = ['frontDesk', 'technicalTeam', 'head', 'deputy', 'liaison', 'auditor', 'admin'];

/** Who works on complaints. What each of them may do to one is the chart's to say. */
export const handlers: readonly Role[] = ['frontDesk', 'technicalTeam', 'head', 'deputy', 'liaison'];

/** Who reads complaints: those who work on them, and the auditor. */
export const readers: readonly Role[] = [...handlers, 'auditor'];
