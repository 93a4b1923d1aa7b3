import { readdir, readFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { OfficeSettings } from '@wadul/core';
import { incoherences } from './coherence.ts';
import { withNamedHolidays } from './named-holidays.ts';

/** One thing that is wrong in a settings file: a JSON pointer (RFC 6901) and the code of core's schemas. */
export interface OfficeFileIssue {
  readonly pointer: string;
  readonly code: string;
}

/** An office's settings file that cannot be used. The message names the file and each place in it, one a line. */
export class OfficeFileError extends Error {
  override readonly name = 'OfficeFileError';
  readonly issues: readonly OfficeFileIssue[];
  constructor(file: string, issues: readonly OfficeFileIssue[]) {
    super(`The office settings in ${file} cannot be used:\n${issues.map(({ pointer, code }) => `  ${pointer || '(the whole file)'}: ${code}`).join('\n')}`);
    this.issues = issues;
  }
}

const pointerOf = (path: readonly PropertyKey[]): string => path.map((part) => `/${String(part).replaceAll('~', '~0').replaceAll('/', '~1')}`).join('');

/** An unknown key is named itself, not the object that it stands in. */
const issuesOf = (issues: readonly { code: string; path: readonly PropertyKey[]; message: string; keys?: readonly string[] }[]): OfficeFileIssue[] =>
  issues.flatMap(({ code, path, message, keys }) =>
    code === 'unrecognized_keys' && keys ? keys.map((key) => ({ pointer: pointerOf([...path, key]), code: 'unknown' })) : [{ pointer: pointerOf(path), code: message }],
  );

/**
 * An office's settings from what its file holds; `calendar.holidays` may name one of core's lists (`"id"`: Indonesia's decrees) instead of repeating it.
 * Throws `OfficeFileError`. @param file what the error calls the file
 */
export const parseOffice = (file: string, content: unknown): OfficeSettings => {
  const parsed = OfficeSettings.safeParse(withNamedHolidays(content));
  if (!parsed.success) throw new OfficeFileError(file, issuesOf(parsed.error.issues));
  const issues = incoherences(parsed.data);
  if (issues.length > 0) throw new OfficeFileError(file, issues);
  return parsed.data;
};

const parseJson = (file: string, text: string): unknown => {
  try {
    return JSON.parse(text);
  } catch (cause) {
    throw new OfficeFileError(file, [{ pointer: '', code: `not JSON (${(cause as Error).message})` }]);
  }
};

/** Reads an office's settings from a JSON file, which is named for its slug. Throws `OfficeFileError`. */
export const readOfficeFile = async (path: string): Promise<OfficeSettings> => {
  const office = parseOffice(path, parseJson(path, await readFile(path, 'utf8')));
  if (`${office.slug}.json` !== basename(path)) throw new OfficeFileError(path, [{ pointer: '/slug', code: `the file must be named ${office.slug}.json` }]);
  return office;
};

/** Reads every office of a folder, in the order of their file names. Throws `OfficeFileError` at the first that cannot be used. */
export const readOfficeFolder = async (folder: string): Promise<OfficeSettings[]> => {
  const entries = await readdir(folder).catch(({ code }: NodeJS.ErrnoException) => {
    throw new OfficeFileError(folder, [{ pointer: '', code: `the folder cannot be read (${code})` }]);
  });
  const names = entries.filter((name) => name.endsWith('.json')).sort();
  return Promise.all(names.map((name) => readOfficeFile(join(folder, name))));
};
