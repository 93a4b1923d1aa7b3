import { ATTACHMENT_LIMITS, type AttachmentId, type AttachmentKind } from './attachment.ts';
import { complainantFields } from './complainant-fields.ts';
import type { Filing } from './filing.ts';
import type { OfficeSettings, PublicOffice } from './office-settings.ts';
import type { ProblemIssue } from './problem.ts';

/** What `checkFiling` needs to know of the office. */
export type FilingTerms = Pick<PublicOffice, 'types' | 'identityModes' | 'fields'> & { readonly attachments: Pick<PublicOffice['attachments'], 'ktp' | 'most'> };

/**
 * What an officer's intake must bring, whatever the form asks: a letter or a call brings what it brings, and only a name tells an open complaint from an anonymous one. A card may have
 * come with a letter.
 */
export const intakeTerms = {
  fields: { nik: 'optional', name: 'required', phone: 'optional', mobile: 'optional', email: 'optional', address: 'optional', region: 'optional' },
  attachments: { ktp: 'optional', most: ATTACHMENT_LIMITS.most, mostBytes: ATTACHMENT_LIMITS.mostBytes },
} as const satisfies Pick<OfficeSettings, 'fields' | 'attachments'>;

/** What each attachment is, by its id: an id that is not there is no finished upload of this sender. */
export type AttachmentKinds = ReadonlyMap<AttachmentId, AttachmentKind>;

/** Whether this office asks this complainant for an identity card: never one who stays anonymous (R2). */
const asksForCard = ({ ktp }: FilingTerms['attachments'], { identityMode }: Pick<Filing, 'identityMode'>): boolean => ktp !== 'hidden' && identityMode !== 'anonymous';

/**
 * What is wrong with the attachments that a filing or an event names: one twice, too many, and, where their kinds are known, one that is not there or an identity card that is not
 * asked for. @param cards how many identity cards the complaint has already. @returns pointers `/attachments/<n>` and codes; empty when nothing is wrong
 */
export const checkAttachments = (named: Pick<Filing, 'attachments' | 'identityMode'>, terms: FilingTerms['attachments'], kinds?: AttachmentKinds, cards = 0): ProblemIssue[] => {
  const attachments = named.attachments ?? [];
  let cardsThen = cards;
  const codeOf = (id: AttachmentId, index: number): string | undefined => {
    if (attachments.indexOf(id) < index) return 'attachment.duplicate';
    if (index >= terms.most) return 'attachment.tooMany';
    if (kinds === undefined) return undefined;
    const kind = kinds.get(id);
    if (kind === undefined) return 'attachment.unknown';
    if (kind !== 'ktp') return undefined;
    cardsThen += 1;
    if (!asksForCard(terms, named)) return 'attachment.ktpNotAsked';
    return cardsThen > ATTACHMENT_LIMITS.mostKtp ? 'attachment.tooMany' : undefined;
  };
  return attachments.map((id, index) => ({ pointer: `/attachments/${index}`, code: codeOf(id, index) })).filter((issue): issue is ProblemIssue => issue.code !== undefined);
};

/**
 * What is wrong with a well-formed filing in this office: an unknown type or identity mode, a required field that is empty, a day that has not come yet,
 * identity in an anonymous complaint (R2), attachments that the office does not take.
 * @param today the civil date in the office's zone, `YYYY-MM-DD`
 * @param kinds what each attachment is, where the caller knows; without it neither a missing nor an unasked identity card is noticed
 * @returns JSON pointers and codes (`choice`, `required`, `date.future`, `anonymous.identity`, `attachment.…`); empty when nothing is wrong
 */
export const checkFiling = (filing: Filing, office: FilingTerms, today: string, kinds?: AttachmentKinds): ProblemIssue[] => {
  const issues: ProblemIssue[] = [];
  const add = (pointer: string, code: string) => issues.push({ pointer, code });
  if (!office.types.some(({ code }) => code === filing.type)) add('/type', 'choice');
  if (!office.identityModes.includes(filing.identityMode)) add('/identityMode', 'choice');
  if (filing.identityMode === 'anonymous') {
    if (filing.complainant) add('/complainant', 'anonymous.identity');
  } else {
    for (const field of complainantFields) {
      if (office.fields[field] === 'required' && filing.complainant?.[field] === undefined) add(`/complainant/${field}`, 'required');
    }
  }
  if (filing.occurredOn !== undefined && filing.occurredOn > today) add('/occurredOn', 'date.future');
  issues.push(...checkAttachments(filing, office.attachments, kinds));
  const isCardMissing = kinds !== undefined && !filing.attachments?.some((id) => kinds.get(id) === 'ktp');
  if (isCardMissing && office.attachments.ktp === 'required' && asksForCard(office.attachments, filing)) add('/attachments', 'required');
  return issues;
};
