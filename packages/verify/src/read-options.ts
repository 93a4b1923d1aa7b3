import { parseArgs } from 'node:util';
import { CouldNotLookError } from './could-not-look.ts';
import type { Language } from './words/index.ts';

/** What the command is told. */
export interface Options {
  /** An address, or a folder. */
  readonly place: string;
  readonly save?: string | undefined;
  readonly keys?: readonly string[] | undefined;
  /** A checkpoint, or the file that it is in. */
  readonly checkpoint?: string | undefined;
}

const text = { type: 'string' } as const;
const flags = { save: text, key: { type: 'string', multiple: true }, checkpoint: text, language: text, help: { type: 'boolean', short: 'h' } } as const;

/** The language of the environment, by the order of POSIX; Indonesian where it says nothing that is known. */
const languageOf = (env: Readonly<Record<string, string | undefined>>): Language => ((env['LC_ALL'] || env['LC_MESSAGES'] || env['LANG'] || '').startsWith('en') ? 'en' : 'id');

const parsed = (args: readonly string[]) => {
  try {
    return parseArgs({ args: [...args], options: flags, allowPositionals: true });
  } catch (error) {
    throw new CouldNotLookError('usage', error instanceof Error ? error.message : String(error), { cause: error });
  }
};

/** The language that is asked for by `--language`, also where the rest cannot be read; else the environment's. */
export const askedLanguage = (args: readonly string[], env: Readonly<Record<string, string | undefined>>): Language => {
  const at = args.findLastIndex((arg) => arg === '--language' || arg.startsWith('--language='));
  const asked = args[at]?.split('=')[1] ?? args[at + 1];
  return at !== -1 && (asked === 'id' || asked === 'en') ? asked : languageOf(env);
};

/** Reads what the command is told. Throws CouldNotLookError on what it does not understand. */
export const readOptions = (args: readonly string[]): Options | undefined => {
  const { values, positionals } = parsed(args);
  if (values.help === true) return undefined;
  if (values.language !== undefined && values.language !== 'id' && values.language !== 'en') throw new CouldNotLookError('usage', `--language ${values.language}`);
  const [place, another] = positionals;
  if (place === undefined || place === '') throw new CouldNotLookError('usage', '');
  if (another !== undefined) throw new CouldNotLookError('usage', another);
  return { place, save: values.save, keys: values.key, checkpoint: values.checkpoint };
};
