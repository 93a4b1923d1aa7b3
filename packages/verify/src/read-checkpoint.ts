import { readFile } from 'node:fs/promises';
import { CouldNotLookError } from './could-not-look.ts';

/** The lines of the signatures, of which a long one may have been broken: behind the name nothing has a blank. */
const signatureLines = (lines: readonly string[]): string[] =>
  lines
    .join(' ')
    .split(/(?=— )/)
    .map((signature) => {
      const [dash = '', name = '', ...pieces] = signature.trim().split(/\s+/);
      return `${dash} ${name} ${pieces.join('')}`;
    });

/** A note has an empty line before its signatures and ends with a line's end: who copies it out of a PDF loses the one, a shell the other. */
const asNote = (text: string): string => {
  const lines = text.split('\n').map((line) => line.trim()).filter((line) => line !== '');
  const signatures = lines.findIndex((line) => /^—(?: |$)/.test(line));
  return `${(signatures === -1 ? lines : [...lines.slice(0, signatures), '', ...signatureLines(lines.slice(signatures))]).join('\n')}\n`;
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
