import type { Role } from '@wadul/core';

/** Who changes how the office works: the administrator, and the head, whose business it is. */
export const settingsKeepers: readonly Role[] = ['admin', 'head'];

/** Who may read all of the settings, and what they were. */
export const settingsReaders: readonly Role[] = [...settingsKeepers, 'auditor'];
