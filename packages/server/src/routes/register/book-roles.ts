import type { Role } from '@wadul/core';

/** Who keeps the book. */
export const bookKeepers: readonly Role[] = ['frontDesk', 'technicalTeam', 'head', 'deputy', 'liaison'];

/** Who reads the internal book (`domain.md` §7). */
export const bookReaders: readonly Role[] = [...bookKeepers, 'auditor'];
