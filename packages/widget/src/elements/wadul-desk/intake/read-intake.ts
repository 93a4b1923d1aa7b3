import { Intake, type DeskOffice } from '@wadul/core';
import type { Filled } from '../../wadul-form/filling/filling.ts';
import { check, type Checked } from '../../wadul-form/submitting/check.ts';
import { instantAt } from '../case/office-time.ts';

/** What an intake has beside a filing: how the complaint came, and with what care it is handled. */
const beside = ['/channel', '/receivedAt', '/letterDate', '/boxOpenedOn', '/externalNumber', '/letterOfAuthoritySeen', '/supervision', '/namedOfficerIds'];

/** What is not in the fields. */
export interface Around {
  readonly office: DeskOffice;
  /** The civil date in the office's zone. */
  readonly today: string;
  readonly attachments: readonly string[];
}

/** An intake as it is sent; absent where something is wrong. */
export interface ReadIntake extends Pick<Checked, 'warnings'> {
  readonly intake: Intake | undefined;
  readonly issues: readonly { readonly pointer: string; readonly code: string; readonly digits?: number }[];
}

/** Reads an intake out of its form: the filing in it as a citizen's is read, and what is beside it. */
export const readIntake = (filled: Filled, fields: FormData, { office, today, attachments }: Around): ReadIntake => {
  const given = (name: string): string | undefined => String(fields.get(name) ?? '').trim() || undefined;
  const values = Object.fromEntries(Object.entries(filled.values).filter(([name]) => !beside.includes(name) && name !== '/language'));
  const { filing, issues, warnings } = check({ ...filled, values, language: given('/language') === 'en' ? 'en' : 'id' }, office, today);
  const [receivedAt, named] = [given('/receivedAt'), fields.getAll('/namedOfficerIds')];
  const came = {
    channel: given('/channel'),
    receivedAt: receivedAt && (instantAt(receivedAt, office.zone) ?? receivedAt),
    letterDate: given('/letterDate'),
    boxOpenedOn: given('/boxOpenedOn'),
    externalNumber: given('/externalNumber'),
    letterOfAuthoritySeen: given('/letterOfAuthoritySeen') && true,
    supervision: given('/supervision') && true,
    namedOfficerIds: named.length > 0 ? named : undefined,
    attachments: attachments.length > 0 ? attachments : undefined,
  };
  const parsed = Intake.safeParse({ ...filing, ...Object.fromEntries(Object.entries(came).filter(([, value]) => value !== undefined)) });
  // What is wrong with the filing is told by its own check.
  const wrong = (parsed.error?.issues ?? []).map(({ path, message }) => ({ pointer: `/${path.join('/')}`, code: message })).filter(({ pointer }) => beside.some((name) => pointer.startsWith(name)));
  const found = [...wrong, ...issues];
  return { intake: found.length === 0 ? parsed.data : undefined, issues: found, warnings };
};
