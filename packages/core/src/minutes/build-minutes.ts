import { HIDDEN_NAME } from '../complaint/complaint.erase.ts';
import { seen, type PolicyFacts } from '../complaint/policy/index.ts';
import { civilDate } from '../deadlines/index.ts';
import type { OfficerCase } from '../schemas/officer-case.ts';
import type { OfficeSettings } from '../schemas/office-settings.ts';
import { attachedOnPaper, type AttachedOnPaper } from './attached-on-paper.ts';
import { dateInWords } from './date-words.ts';
import { BLANK, CLOSING, heldInWords, partyInWords, titleOf, UNNAMED } from './minutes-words.ts';
import { timeOnPaper } from './office-moment.ts';
import { officeOnPaper, type OfficeOnPaper } from './office-on-paper.ts';
import { maskComplainant, maskInOthersLine, maskWhole, type Mask, type WhoComplains } from './without-complainant.ts';

type ShownMinutes = OfficerCase['minutes'][number];
type ShownSigner = ShownMinutes['signers'][number];

/** Whom a copy of minutes is for: the office's file, or the respondent, to whom a name in confidence never comes (R23). */
export const minutesCopies = ['file', 'respondent'] as const;
export type MinutesCopy = (typeof minutesCopies)[number];

/** Somebody who is to sign, as they stand on paper. */
export interface PartyOnPaper {
  readonly as: string;
  readonly called?: string;
  readonly name: string;
  readonly position?: string;
  readonly office?: string;
}

/** A place to sign, and how it stands: still to be signed, signed, refused or absent; what is to be told of the last two stands under `remarks`, by number. */
export interface SignatureOnPaper extends PartyOnPaper {
  readonly state: 'awaited' | 'signed' | 'refused' | 'absent';
  /** Civil date, `YYYY-MM-DD`. */
  readonly signedOn?: string;
  readonly remark?: number;
}

/** Why somebody did not sign, and who witnessed it (R8). */
export interface SignatureRemark {
  readonly n: number;
  readonly who: string;
  readonly state: 'refused' | 'absent';
  readonly reason?: string;
  readonly witnesses: readonly string[];
}

/** A Berita Acara to be laid out. */
export interface MinutesPaper {
  readonly office: OfficeOnPaper;
  readonly copy: MinutesCopy;
  /** `namedInConfidence`: it is not to be handed to the respondent. `unnamed`: the complainant's name was taken out. */
  readonly confidence?: 'namedInConfidence' | 'unnamed';
  readonly title: string;
  readonly number: string;
  readonly subject: string;
  readonly version: number;
  /** The version that it corrects. */
  readonly replaces?: { readonly number: string; readonly version: number };
  /** The version that corrects it. */
  readonly replacedBy?: { readonly number: string; readonly version: number };
  /** Civil date on which it was closed. */
  readonly closedOn?: string;
  readonly opening: string;
  readonly parties: readonly PartyOnPaper[];
  readonly lead: string;
  readonly body: string;
  readonly outcome?: 'agreed' | 'notAgreed';
  readonly terms?: string;
  readonly nextStep?: string;
  readonly closing: string;
  readonly signatures: readonly SignatureOnPaper[];
  readonly remarks: readonly SignatureRemark[];
  readonly attachments: readonly AttachedOnPaper[];
}

/** What minutes are built from: the complaint as the officer who prints sees it, and who complains, so that it can be taken out where it may not stand. */
export interface MinutesFacts {
  readonly complaint: OfficerCase;
  readonly who: WhoComplains;
  readonly office: OfficeSettings;
  /** The id of the minutes. */
  readonly id: string;
  readonly copy: MinutesCopy;
}

/** Who was at the table with the respondent and has put their name to it has agreed to be known to them. */
const agreedToBeKnown = ({ kind, separate, signers }: ShownMinutes): boolean => {
  const own = signers.filter(({ party }) => party === 'complainant');
  return kind === 'mediation' && separate !== true && own.length > 0 && own.every(({ state }) => state.kind === 'signed');
};

/** What the respondent may see of it (`domain.md` §7), asked of the table. */
const forRespondent = ({ identityMode, supervision, restricted }: OfficerCase, minutes: ShownMinutes): { readonly minutes: boolean; readonly name: boolean } => {
  const facts: PolicyFacts = { identityMode, supervision, restricted, namedOfficerIds: [] };
  const reader = { kind: 'respondent', isSigner: minutes.signers.some(({ party }) => party === 'respondent'), hasConsent: agreedToBeKnown(minutes) } as const;
  return { minutes: seen('minutes', facts, reader) === 'yes', name: seen('name', facts, reader) === 'yes' && identityMode === 'open' };
};

const openingOf = ({ heldOn, heldFrom }: ShownMinutes, { calendar }: OfficeSettings, place: string | undefined): string => {
  const { weekday, day, month, year, digits } = dateInWords(heldOn);
  const time = heldFrom === undefined ? BLANK : timeOnPaper(heldFrom, heldOn, calendar.zone);
  return `Pada hari ini ${weekday} tanggal ${day} bulan ${month} tahun ${year} (${digits}), pukul ${time}, bertempat di ${place || BLANK}, kami yang bertanda tangan di bawah ini:`;
};

const leadOf = ({ kind, round, separate }: ShownMinutes): string =>
  `telah melaksanakan ${heldInWords(kind, round)} atas pengaduan tersebut.${separate ? ' Para pihak didengar secara terpisah.' : ''} Uraiannya sebagai berikut:`;

/** A Berita Acara as it is printed; undefined where there is none of this id, or no copy of it for this reader: the respondent gets one of minutes that they sign, and none of a supervision case (R15). */
export const buildMinutes = ({ complaint, who, office, id, copy }: MinutesFacts): MinutesPaper | undefined => {
  const minutes = complaint.minutes.find((one) => one.id === id);
  if (!minutes) return undefined;
  const may = forRespondent(complaint, minutes);
  if (copy === 'respondent' && !may.minutes) return undefined;
  const isHidden = copy === 'respondent' && !may.name;
  const others = minutes.signers.filter(({ party }) => party !== 'complainant').flatMap(({ name, position, office: from }) => [name, position ?? '', from ?? '']);
  const asIs: Mask = (text) => text;
  const mask = isHidden ? maskComplainant(who, others) : asIs;
  const maskLine = isHidden ? maskInOthersLine(who) : asIs;
  const numberOf = ({ number }: ShownMinutes): string => (isHidden ? (maskWhole(who)(number) ?? BLANK) : number);
  const briefly = (one: ShownMinutes) => ({ number: numberOf(one), version: one.version });
  const hides = ({ party, name }: ShownSigner): boolean => party === 'complainant' && (isHidden || name === HIDDEN_NAME);
  const onPaper = (signer: ShownSigner): PartyOnPaper => {
    const party = partyInWords(minutes.kind, signer.party);
    if (hides(signer)) return { ...party, name: UNNAMED };
    const { name, position, office: from } = signer;
    return { ...party, name: maskLine(name), ...(position === undefined ? {} : { position: maskLine(position) }), ...(from === undefined ? {} : { office: maskLine(from) }) };
  };
  const unsigned = minutes.signers.filter(({ state: { kind } }) => kind === 'refused' || kind === 'absent');
  const replaced = complaint.minutes.find((one) => one.id === minutes.replaces);
  const replacing = complaint.minutes.find((one) => one.replaces === id);
  const namesComplainant = minutes.signers.some((signer) => signer.party === 'complainant' && !hides(signer));
  const { body, outcome, terms, nextStep, closedAt } = minutes;
  return {
    office: officeOnPaper(office),
    copy,
    ...(isHidden ? { confidence: 'unnamed' } : complaint.identityMode !== 'open' && namesComplainant ? { confidence: 'namedInConfidence' } : {}),
    title: titleOf(minutes.kind, minutes.round),
    number: numberOf(minutes),
    subject: `Penanganan pengaduan ${complaint.type.label.id}, nomor tiket ${complaint.ticket}`,
    version: minutes.version,
    ...(replaced ? { replaces: briefly(replaced) } : {}),
    ...(replacing ? { replacedBy: briefly(replacing) } : {}),
    ...(closedAt === undefined ? {} : { closedOn: civilDate(closedAt, office.calendar.zone) }),
    opening: openingOf(minutes, office, isHidden ? maskWhole(who)(minutes.place) : minutes.place),
    parties: minutes.signers.map(onPaper),
    lead: leadOf(minutes),
    body: mask(body),
    ...(outcome === undefined ? {} : { outcome }),
    ...(terms === undefined ? {} : { terms: mask(terms) }),
    ...(nextStep === undefined ? {} : { nextStep: mask(nextStep) }),
    closing: CLOSING,
    signatures: minutes.signers.map((signer) => {
      const { state } = signer;
      const remark = unsigned.indexOf(signer) + 1;
      return { ...onPaper(signer), state: state.kind, ...(state.on === undefined ? {} : { signedOn: state.on }), ...(remark === 0 ? {} : { remark }) };
    }),
    remarks: unsigned.map((signer, index) => {
      const { kind, reason, witnesses = [] } = signer.state;
      const { as, name } = onPaper(signer);
      // Why somebody who is not named did not sign, and who stood by them, could tell who they are.
      const said = hides(signer) ? { witnesses: [] } : { ...(reason === undefined ? {} : { reason: mask(reason) }), witnesses: witnesses.map(mask) };
      return { n: index + 1, who: `${as} ${name}`, state: kind === 'refused' ? 'refused' : 'absent', ...said };
    }),
    attachments: attachedOnPaper(complaint, minutes.attachments, { unnamed: copy === 'respondent' }),
  };
};
