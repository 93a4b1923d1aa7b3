import type { MinutesKind, Signer } from '../complaint/complaint.minutes.ts';

// The words of the form itself: minutes are Indonesian papers, whatever language the desk speaks.

const titles: Readonly<Record<MinutesKind, string>> = { meeting: 'BERITA ACARA RAPAT KOORDINASI', inspection: 'BERITA ACARA PEMERIKSAAN LOKASI', mediation: 'BERITA ACARA MEDIASI' };
const held: Readonly<Record<MinutesKind, string>> = { meeting: 'rapat koordinasi', inspection: 'pemeriksaan lokasi', mediation: 'mediasi' };

const parties: Readonly<Record<Signer['party'], string>> = {
  complainant: 'Pengadu',
  respondent: 'Teradu',
  team: 'Tim Teknis Pengaduan',
  expert: 'Ahli',
  relatedOffice: 'OPD terkait',
  witness: 'Saksi',
};

/** What each party of a mediation is called in it. */
const called: Readonly<Partial<Record<Signer['party'], string>>> = { complainant: 'PIHAK PERTAMA', respondent: 'PIHAK KEDUA' };

/** What stands for the name of a complainant who is not named. */
export const UNNAMED = '(nama tidak dicantumkan)';
/** What is left open to be filled in by hand. */
export const BLANK = '……………………';
export const CLOSING = 'Demikian Berita Acara ini dibuat dengan sebenarnya untuk dapat dipergunakan sebagaimana mestinya.';

const roundOf = (kind: MinutesKind, round: number | undefined): string => (kind === 'mediation' && round !== undefined ? ` ke-${round}` : '');

/** The heading of minutes, with the round of a mediation. */
export const titleOf = (kind: MinutesKind, round: number | undefined): string => `${titles[kind]}${roundOf(kind, round).toUpperCase()}`;

/** What was held, as a sentence says it. */
export const heldInWords = (kind: MinutesKind, round: number | undefined): string => `${held[kind]}${roundOf(kind, round)}`;

/** What somebody signs as, and what the minutes of a mediation call them. */
export const partyInWords = (kind: MinutesKind, party: Signer['party']): { readonly as: string; readonly called?: string } => {
  const name = kind === 'mediation' ? called[party] : undefined;
  return { as: parties[party], ...(name === undefined ? {} : { called: name }) };
};
