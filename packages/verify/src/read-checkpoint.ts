import { readFile } from 'node:fs/promises';
import { CouldNotLookError } from './could-not-look.ts';

/** A note has an empty line before its signatures and ends with a line's end: who copies it out of a PDF loses the one, a shell the other. */
const asNote = (text: string): string => {
  const lines = text.split('\n').map((line) => line.trim()).filter((line) => line !== '');
  const signatures = lines.findIndex((line) => line.startsWith('— '));
  return `${(signatures === -1 ? lines : lines.toSpliced(signatures, 0, '')).join('\n')}\n`;
};

/** A checkpoint as it was given: several lines are itself, one line is the file that it is in. */
export const readCheckpointGiven = async (given: string): Promise<string> => {
  if (given.trim().includes('\n')) return asNote(given);
  try {
    return asNote(await readFile(given, 'utf8'));
  } catch (error) {
    throw new CouldNotLookError('checkpoint', given, { cause: error });
  }
};
