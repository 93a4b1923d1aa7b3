import type { IssuedHead, IssuedMonth, RegisterView } from '@wadul/core/tracking';
import { isNoteWithheld } from '@wadul/core/proof';

type Around = Pick<RegisterView, 'office' | 'title' | 'month' | 'monthName' | 'year' | 'formNumber' | 'issuedOn' | 'columns' | 'preparedBy' | 'acknowledgedBy'>;

const partsOf = ({ office, title, month, monthName, year, formNumber, issuedOn, columns, preparedBy, acknowledgedBy }: Around) => ({
  office: [office.slug, office.name, office.letterhead],
  title,
  month: [month, monthName, year],
  formNumber,
  issuedOn,
  columns,
  signatories: [preparedBy, acknowledgedBy].map(({ label, position, name }) => [label, position, name ?? null]),
});

/** What of a month on the screen can be other than it was issued; `noteGone` is a note that the office gives no more, so that nothing shows whether it is the one. */
export type ShownPart = keyof ReturnType<typeof partsOf> | 'version' | 'rows' | 'note' | 'noteGone';

const isSame = (one: unknown, other: unknown): boolean => JSON.stringify(one) === JSON.stringify(other);

/** What of the heading and the signatories on the screen is other than in a head. */
export const otherAround = (shown: RegisterView, head: IssuedHead): ShownPart[] => {
  const [there, issued] = [partsOf(shown), partsOf(head)];
  return (Object.keys(issued) as (keyof typeof issued)[]).filter((part) => !isSame(there[part], issued[part]));
};

/** Whether the note on the screen is other than the one of the month. */
export const otherNote = (shown: RegisterView, month: IssuedMonth): ShownPart[] => {
  if (shown.note === (month.note?.text ?? null)) return [];
  return [isNoteWithheld(month) ? 'noteGone' : 'note'];
};

/** How many rows on the screen are not as they were issued, or are on one side only. */
export const countOtherRows = ({ rows: shown }: RegisterView, { rows }: IssuedMonth): number =>
  Array.from({ length: Math.max(rows.length, shown.length) }, (_, at) => isSame(rows[at]?.cells, shown[at])).filter((same) => !same).length;
