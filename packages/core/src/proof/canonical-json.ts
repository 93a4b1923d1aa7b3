import { utf8Bytes } from './bytes.ts';

const written = (text: string): string => {
  if (/\p{Surrogate}/u.test(text)) throw new TypeError('A lone surrogate has no canonical form.');
  return JSON.stringify(text);
};

const write = (value: unknown): string => {
  if (typeof value === 'string') return written(value);
  if (Array.isArray(value)) return `[${value.map(write).join(',')}]`;
  if (typeof value === 'object' && value !== null) {
    const said = value as Readonly<Record<string, unknown>>;
    const names = Object.keys(said).filter((name) => said[name] !== undefined).sort();
    return `{${names.map((name) => `${written(name)}:${write(said[name])}`).join(',')}}`;
  }
  if (typeof value === 'boolean' || value === null || Number.isFinite(value)) return JSON.stringify(value);
  throw new TypeError('Only JSON values have a canonical form.');
};

/**
 * A JSON value in canonical form (RFC 8785), in UTF-8. Fields that are undefined are not there. Throws TypeError on what is no JSON, lone surrogates among it.
 * (The package `canonicalize` asks for `isWellFormed`, which is too young for the phones that this runs on.)
 */
export const canonicalJson = (value: unknown): Uint8Array => utf8Bytes(write(value));
