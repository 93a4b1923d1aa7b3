import type { VerifyWords } from './id.ts';

const many = (n: number, what: string): string => `${n} ${what}${n === 1 ? '' : 's'}`;

const count = ({ office, months, issues, rows }: Parameters<VerifyWords['sound']>[0]): string => `${office}: ${many(months, 'month')}, ${many(issues, 'issued version')}, ${many(rows, 'row')}.`;

/** What the command says in English. */
export const en: VerifyWords = {
  usage: `Checks the complaint books that an office issued: that nothing of them was changed, left out, put in or moved.

npx wadul-verify <address or folder> [options]

  <address>            the office's register page, such as https://wadul.example/my-office/register,
                       or its API, https://wadul.example/api/offices/my-office
  <folder>             index.json and a file for each month, such as 2026-03.json; nothing is fetched

  --save <folder>      keeps what was fetched, to be checked again without the office
  --key <key>          the office's key, as its newest printed book has it; may be given several times
  --checkpoint <text>  a checkpoint, as a printed book has it, or a file with it
  --language en|id     the language of the answer
  --help               this page

Without --key and --checkpoint a book is held against itself alone. That all of it was written anew,
or its end cut off, shows only against what one knows from elsewhere.

It ends with 0 if all is well, 1 if something is wrong, 2 if it could not look at all of it.`,
  month: ({ month, version, rows, isNoteWithheld }) =>
    `${month}, version ${version}: ${rows === 'withheld' ? 'its rows are withheld, because something of it was taken back; they come with its next version' : many(rows, 'row')}${isNoteWithheld ? '; its note is not shown any more, and could not be checked' : ''}`,
  sound: (book) => `${count(book)} All is as it was issued.`,
  soundButWithheld: (book) => `${count(book)} What is shown is as it was issued; what is withheld could not be checked.`,
  newest: 'The newest checkpoint:',
  key: 'Signed with:',
  isKnownKey: 'This is the key that you gave.',
  isOwnKey: 'The book itself names this key. Compare it with a printed book, or give it with --key.',
  isKnownCheckpoint: 'The checkpoint that you gave is of this log.',
  noCheckpoint: 'Give a checkpoint of a printed book with --checkpoint: that all of it was written anew shows in no other way.',
  place: { issue: (n) => `issue ${n}`, month: (month) => `month ${month}`, version: (n) => `version ${n}`, row: (n) => `row ${n}`, field: (field) => `field ${field}`, given: 'what you gave' },
  faults: {
    json: 'This is no JSON, or a field stands in it twice.',
    shape: 'This is not of the form of a published book.',
    unknown: 'This field was put in: nothing that was signed covers it.',
    key: 'This is no key as it should be written.',
    checkpoint: 'This is no checkpoint as it should be written.',
    signature: 'The checkpoint is not signed by the office’s key.',
    keyChanged: 'From here on nothing is signed with a key that you gave; what came before is. If the office has changed its key, give the one of its newest printed book; if it has not, this book is not the office’s.',
    origin: 'The checkpoint is of another log.',
    office: 'This was issued by another office.',
    name: 'The office’s name is not the one in its newest book.',
    number: 'The count of what was issued has a gap, or is out of order: something was left out, put in or moved.',
    month: 'This is another month than it should be.',
    size: 'The log did not grow from the checkpoint before.',
    index: 'The place in the log cannot be right.',
    consistency: 'The log does not go on from the checkpoint before: what it held was changed.',
    inclusion: 'This is not what was issued: it is not in the signed log.',
    version: 'The versions of the month have a gap.',
    replaces: 'It does not name the version before it as that was issued.',
    monthMissing: 'The month was issued, and is not there.',
    monthUnlisted: 'The month is there, and was never issued.',
    head: 'This is not what the newest version in the index says.',
    foreignCheckpoint: 'The checkpoint is not one of the book’s.',
    rowChanged: 'The row was changed after it was issued.',
    rowMoved: 'The row is not at its place.',
    rowMissing: 'The row that was issued here is missing.',
    rowAdded: 'The row was put in after the month was issued.',
    leaf: 'The hash beside the row is not the row’s.',
    rows: 'The rows are not those that were issued; their hashes were changed as well, so that nothing says which row.',
    noteChanged: 'The note is not the one that was issued.',
    noteAdded: 'The month was issued without a note; this one was put in.',
    path: 'The row is not in the month.',
    filing: 'The complaint is not in the log.',
    mark: 'The row is of another complaint.',
    knownGone: 'No issued book has the checkpoint that you gave: the end was cut off, or all was written anew. A checkpoint from between two books can be held against the office’s address alone.',
    knownForked: 'The book does not agree with the checkpoint that you gave: it was written anew.',
  },
  obstacles: {
    usage: (about) => `${about === '' ? 'No address or folder was given.' : `Not understood: ${about}`}\nnpx wadul-verify --help says more.`,
    address: (about) => `This is no address of an office’s register page or API: ${about}`,
    unreachable: (about) => `No answer from ${about}`,
    status: (about) => `The server did not give the book: ${about}`,
    tooLarge: (about) => `The answer is larger than a book can be: ${about}`,
    noBook: (about) => `There is no such office, or it publishes no book: ${about}`,
    folder: (about) => `Cannot be read: ${about}`,
    checkpoint: (about) => `--checkpoint: neither a checkpoint nor a file that can be read: ${about}`,
    save: (about) => `Cannot be saved, or is there already, and nothing is written over it: ${about}`,
  },
};
