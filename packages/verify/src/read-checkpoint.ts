import { readFile } from 'node:fs/promises';
import { CouldNotLookError } from './could-not-look.ts';

/** A note ends with a line's end, which shells take away, and has none of Windows'. */
const asNote = (text: string): string => `${text.replaceAll('\r\n', '\n').replace(/\n+$/, '')}\n`;

/** A checkpoint as it was given: several lines are itself, one line is the file that it is in. */
export const readCheckpointGiven = async (given: string): Promise<string> => {
  if (given.trim().includes('\n')) return asNote(given);
  try {
    return asNote(await readFile(given, 'utf8'));
  } catch (error) {
    throw new CouldNotLookError('checkpoint', given, { cause: error });
  }
};
