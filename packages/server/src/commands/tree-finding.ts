import type { LogTreeCheck } from '@wadul/core';

const placeOf = ({ leaf, size, month, version }: Extract<LogTreeCheck, { ok: false }>): string =>
  [leaf === undefined ? '' : `leaf ${leaf}`, size === undefined ? '' : `size ${size}`, month === undefined ? '' : `${month} version ${version ?? ''}`].filter((part) => part !== '').join(', ');

/** What came of checking an office's log as a tree, for the operator. */
export const treeFinding = (check: LogTreeCheck): string => {
  if (check.ok) return `${check.leaves} leaves in the log’s tree under ${check.checkpoints} signed checkpoints, ${check.issued} issued months, all as they were`;
  const place = placeOf(check);
  return `the log’s tree is not as it was: ${check.reason}${place === '' ? '' : ` (${place})`}`;
};
