import { localPhone } from '../phone/index.ts';
import { bookDateOf } from './book-date.ts';
import { maskName } from './mask-name.ts';
import { hidePersonalData } from './personal-data.ts';
import { publishedText } from './published-text.ts';
import type { RegisterEntry } from './register-entry.ts';
import { NONAME, UNPUBLISHED, WITHHELD } from './register-words.ts';

/** What a row takes from its office. */
export interface RowTerms {
  readonly zone: string;
  /** Left out of addresses: nearly everybody lives there. */
  readonly homeRegency: string;
  readonly personInCharge: string;
  /** Whether the reader may see supervision cases: the head and the named liaison only (R15). */
  readonly withSupervision: boolean;
}

/** The eight cells after the number, as staff read them. */
export const internalRow = (entry: RegisterEntry, terms: RowTerms): string[] => {
  const isWithheld = entry.supervision && !terms.withSupervision;
  return cells(entry, terms, {
    who: isWithheld ? WITHHELD : complainantCell(entry, terms.homeRegency),
    problem: isWithheld ? WITHHELD : entry.problem,
    followUp: isWithheld ? WITHHELD : (entry.followUp ?? ''),
    personInCharge: inCharge(entry, terms),
    initials: entry.initials ?? '',
  });
};

/** The eight cells after the number, as everybody may read them (R13): nothing that was not published, initials, kelurahan and kecamatan, reviewed words. */
export const publicRow = (entry: RegisterEntry, terms: RowTerms): string[] => {
  const { publication } = entry;
  if (publication === undefined || entry.supervision) return ['', '', UNPUBLISHED, '', '', '', '', ''];
  const isOpen = entry.identityMode !== 'confidential';
  return cells(entry, terms, {
    who: maskedComplainantCell(entry),
    problem: isOpen ? publishedText(publication.problem, entry.name) : WITHHELD,
    followUp: isOpen ? publishedText(publication.followUp ?? '', entry.name) : WITHHELD,
    personInCharge: hidePersonalData(inCharge(entry, terms)),
    initials: '',
  });
};

const inCharge = (entry: RegisterEntry, terms: RowTerms): string => entry.personInCharge ?? terms.personInCharge;

const cells = (entry: RegisterEntry, { zone }: RowTerms, shown: { who: string; problem: string; followUp: string; personInCharge: string; initials: string }): string[] => [
  bookDateOf(entry.receivedAt, zone),
  shown.who,
  shown.problem,
  shown.followUp,
  bookDateOf(entry.verifiedAt, zone),
  bookDateOf(entry.finishedAt, zone),
  shown.personInCharge,
  shown.initials,
];

/** In capitals on one line, so that no line of a name or address passes for another line of the cell. */
const capitals = (text: string): string => text.replace(/\s+/g, ' ').trim().toUpperCase();

const complainantCell = (entry: RegisterEntry, homeRegency: string): string => {
  if (entry.identityMode === 'anonymous') return NONAME;
  if (entry.identityMode === 'confidential') return WITHHELD;
  const lines = [capitals(entry.name ?? '') || NONAME, addressLine(entry, homeRegency), entry.phone === undefined ? '' : localPhone(entry.phone)];
  return lines.filter((line) => line !== '').join('\n');
};

const maskedComplainantCell = (entry: RegisterEntry): string => {
  if (entry.identityMode === 'anonymous') return NONAME;
  if (entry.identityMode === 'confidential') return WITHHELD;
  const place = [entry.region?.village?.name, entry.region?.district?.name].filter((name) => name !== undefined).join(', ');
  return [maskName(entry.name ?? '') || NONAME, capitals(place)].filter((line) => line !== '').join('\n');
};

/** The address as given, then kelurahan, kecamatan and a regency other than the office's own, as far as the address does not end with them already. */
const addressLine = ({ address, region }: RegisterEntry, homeRegency: string): string => {
  const given = capitals(address ?? '');
  const regency = region?.regency?.name === homeRegency ? undefined : region?.regency?.name;
  const missing: string[] = [];
  let unread = given;
  for (const part of [regency, region?.district?.name, region?.village?.name, region?.freeText]) {
    const name = capitals(part ?? '');
    if (`, ${unread}`.endsWith(` ${name}`)) unread = unread.slice(0, unread.length - name.length).replace(/[\s,.]+$/, '');
    else missing.unshift(name);
  }
  return [given, ...missing].filter((part) => part !== '').join(' ');
};
