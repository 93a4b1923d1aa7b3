import type { ProblemIssue } from '@wadul/core';

const isUnstorable = (text: string): boolean => text.includes('\0') || !text.isWellFormed();

/**
 * Texts that no database keeps (NUL, lone surrogates), each at its place. Asked of what a schema has let through, whose keys are all ours: a last net
 * under fields that are not made of core's `text`.
 */
export const unstorableIn = (value: unknown, pointer = ''): ProblemIssue[] => {
  if (typeof value === 'string') return isUnstorable(value) ? [{ pointer, code: 'text.characters' }] : [];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, below]) => unstorableIn(below, `${pointer}/${key}`));
};
