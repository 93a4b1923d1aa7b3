import type { ProblemIssue } from '@wadul/core';
import * as z from 'zod/mini';
import { ProblemError } from './problem-error.ts';
import { unstorableIn } from './unstorable.ts';

/** A schema of core, seen as whatever it gives. */
export type Schema<T> = z.ZodMiniType<T>;

/** Schemas name their errors by codes; what zod says by itself is put into one of these. */
const codes: Partial<Record<z.core.$ZodIssue['code'], string>> = {
  unrecognized_keys: 'unknown',
  invalid_union: 'choice',
  invalid_value: 'choice',
  too_big: 'tooLong',
  too_small: 'required',
};

const isCode = (message: string): boolean => /^[a-z][A-Za-z]*(\.[a-zA-Z]+)*$/.test(message);

/** Whether nothing stands where the issue points. */
const isAbsent = (root: unknown, path: readonly PropertyKey[]): boolean => {
  let value = root;
  for (const key of path) value = typeof value === 'object' && value !== null ? Reflect.get(value, key) : undefined;
  return value === undefined;
};

/** Keys of ours stand in the pointer; a key that the sender made up is never repeated: its object is pointed at. */
const pointerOf = (path: readonly PropertyKey[]): string => path.map((key) => `/${String(key)}`).join('');

const issueOf = (root: unknown, { code, path, message }: z.core.$ZodIssue): ProblemIssue => ({
  pointer: pointerOf(path),
  code: isCode(message) ? message : isAbsent(root, path) ? 'required' : (codes[code] ?? 'type'),
});

/**
 * A value in the shape of a schema. Throws `invalid-request` with what is wrong, each at its place (JSON pointer, code), and never what was sent.
 * @param under the pointer of the value, where it is not the whole body
 */
export const validate = <T>(schema: Schema<T>, value: unknown, under = ''): T => {
  const result = z.safeParse(schema, value);
  const issues = result.success ? unstorableIn(result.data) : result.error.issues.map((issue) => issueOf(value, issue));
  if (result.success && issues.length === 0) return result.data;
  throw new ProblemError('invalid-request', { issues: issues.map(({ pointer, code }) => ({ pointer: under + pointer, code })) });
};
