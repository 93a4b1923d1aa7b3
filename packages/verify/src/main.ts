// `npx wadul-verify <address or folder>`: checks the books that an office issued, and names the first thing that is wrong.
import { setTimeout } from 'node:timers/promises';
import type { KnownOfBook } from '@wadul/core/proof';
import { addressSource } from './address-source.ts';
import { isAddress, officeAddress } from './book-address.ts';
import type { BookSource } from './book-source.ts';
import { checkBook } from './check-book.ts';
import { CouldNotLookError } from './could-not-look.ts';
import { folderSource } from './folder-source.ts';
import { printable } from './printable.ts';
import { readCheckpointGiven } from './read-checkpoint.ts';
import { askedLanguage, readOptions, type Options } from './read-options.ts';
import { exitCodeOf, reportOf } from './report.ts';
import { savingSource } from './saving-source.ts';
import { words } from './words/index.ts';

const sourceOf = ({ place, save }: Options): BookSource => {
  const office = isAddress(place) ? officeAddress(place) : place;
  if (office === undefined) throw new CouldNotLookError('address', place);
  const source = isAddress(place) ? addressSource(office, fetch, setTimeout) : folderSource(office);
  return save === undefined ? source : savingSource(source, save);
};

const said = words[askedLanguage(process.argv.slice(2), process.env)];

const verify = async (): Promise<number> => {
  const options = readOptions(process.argv.slice(2));
  if (options === undefined) {
    process.stdout.write(`${said.usage}\n`);
    return 0;
  }
  const { keys, checkpoint } = options;
  const known: KnownOfBook = { ...(keys === undefined ? {} : { keys }), ...(checkpoint === undefined ? {} : { checkpoint: await readCheckpointGiven(checkpoint) }) };
  const finding = await checkBook(sourceOf(options), known);
  process.stdout.write(`${reportOf(finding, known, said)}\n`);
  return exitCodeOf(finding);
};

await verify().then(
  (code) => {
    process.exitCode = code;
  },
  (error: unknown) => {
    process.stderr.write(`${error instanceof CouldNotLookError ? said.obstacles[error.obstacle](printable(error.about)) : String(error)}\n`);
    process.exitCode = 2;
  },
);
