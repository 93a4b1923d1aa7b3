import type * as z from 'zod/mini';
import type { FaultCode } from './verdict.ts';

type Path = readonly PropertyKey[];

/** Which part of a value is not as it should be. */
export interface Misshapen {
  readonly code: FaultCode;
  readonly path: Path;
}

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> => typeof value === 'object' && value !== null;

/** The first part of a value that did not come through the reading, and so is covered by no proof, or that canonical JSON cannot write. */
const uncovered = (value: unknown, read: unknown, path: Path): Misshapen | undefined => {
  if (typeof value === 'string') return /\p{Surrogate}/u.test(value) ? { code: 'shape', path } : undefined;
  if (!isObject(value)) return undefined;
  for (const [name, part] of Object.entries(value)) {
    const at = [...path, Array.isArray(value) ? Number(name) : name];
    if (!isObject(read) || !Object.hasOwn(read, name)) return { code: 'unknown', path: at };
    const found = uncovered(part, read[name], at);
    if (found !== undefined) return found;
  }
  return undefined;
};

/** Reads a value by its schema; what is not of its shape, and what the schema knows nothing of, is told by its place. */
export const readShape = <Shape extends z.ZodMiniType>(schema: Shape, value: unknown): { readonly read: z.infer<Shape> } | { readonly misshapen: Misshapen } => {
  const { success, data, error } = schema.safeParse(value);
  if (!success) return { misshapen: { code: 'shape', path: error.issues[0]?.path ?? [] } };
  const misshapen = uncovered(value, data, []);
  return misshapen === undefined ? { read: data } : { misshapen };
};

/** The place of a field as text: `head.office.name`. Nothing for the whole. */
export const fieldOf = (path: Path): { readonly field?: string } => (path.length === 0 ? {} : { field: path.map(String).join('.') });

/** The path to the first part in which two values of one shape differ. */
export const firstDifference = (one: unknown, other: unknown, path: Path = []): Path | undefined => {
  if (!isObject(one) || !isObject(other)) return one === other ? undefined : path;
  for (const name of new Set([...Object.keys(one), ...Object.keys(other)])) {
    const found = firstDifference(one[name], other[name], [...path, name]);
    if (found !== undefined) return found;
  }
  return undefined;
};
