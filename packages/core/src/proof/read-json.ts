import { wrong, type Verdict } from './verdict.ts';

const countFields = (value: unknown): number => {
  if (typeof value !== 'object' || value === null) return 0;
  const own = Array.isArray(value) ? 0 : Object.keys(value).length;
  return Object.values(value).reduce<number>((sum, part) => sum + countFields(part), own);
};

/** Reads JSON in UTF-8, in which no field stands twice: of two, a program sees one, and a person perhaps the other. */
export const readJson = (bytes: Uint8Array): Verdict<{ readonly value: unknown }> => {
  let text: string;
  let value: unknown;
  try {
    text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    value = JSON.parse(text);
  } catch {
    return wrong('json');
  }
  let fields = 0;
  for (const [, isField] of text.matchAll(/"(?:[^"\\]|\\.)*"(\s*:)?/gu)) if (isField !== undefined) fields += 1;
  return fields === countFields(value) ? { ok: true, value } : wrong('json');
};
