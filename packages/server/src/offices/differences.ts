import { isDeepStrictEqual } from 'node:util';

/** One place (JSON pointer) at which two values differ; what is absent was not there. */
export interface Difference {
  readonly pointer: string;
  readonly before?: unknown;
  readonly after?: unknown;
}

const isObject = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null && !Array.isArray(value);
const escaped = (key: string): string => key.replaceAll('~', '~0').replaceAll('/', '~1');

/** Where two JSON values differ. Objects are compared key by key; a list is one value, for a line more at its beginning would otherwise be a change of every line. */
export const differences = (before: unknown, after: unknown, pointer = ''): Difference[] => {
  if (isDeepStrictEqual(before, after)) return [];
  if (!isObject(before) || !isObject(after)) return [{ pointer, ...(before === undefined ? {} : { before }), ...(after === undefined ? {} : { after }) }];
  const keys = [...new Set([...Object.keys(before), ...Object.keys(after)])].sort();
  return keys.flatMap((key) => differences(before[key], after[key], `${pointer}/${escaped(key)}`));
};
