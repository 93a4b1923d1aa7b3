import { handlers, signatoryWarnings, type RegisterWarning } from '@wadul/core';
import type { Officer } from '../db/officer.table.ts';
import type { OfficerHere } from '../http/env.ts';
import type { MadeMonth } from './made-month.ts';

/** Who asks, what is prepared already, and everybody who might acknowledge. */
export interface SignatoryCheck {
  readonly made: Pick<MadeMonth, 'head'>;
  readonly officer: Pick<OfficerHere, 'id' | 'name' | 'roles'>;
  readonly officers: readonly Pick<Officer, 'id' | 'name' | 'roles' | 'disabledAt'>[];
  /** Absent where nobody has prepared it, or it has changed since. */
  readonly preparedBy?: string | undefined;
  readonly acknowledgers: readonly string[];
}

/** What an officer is told of the names that are printed under a month of the book. Before it is prepared whoever asks is taken to prepare it, and once it is, whoever asks and may to acknowledge it. */
export const warnOfSignatories = ({ made, officer, officers, preparedBy, acknowledgers }: SignatoryCheck): RegisterWarning[] => {
  const preparer = preparedBy === undefined ? (officer.roles.some((role) => handlers.includes(role)) ? officer : undefined) : officers.find(({ id }) => id === preparedBy);
  const others = officers.filter(({ id, roles, disabledAt }) => disabledAt === null && id !== preparer?.id && roles.some((role) => acknowledgers.includes(role)));
  const own = preparedBy === undefined ? undefined : others.find(({ id }) => id === officer.id);
  return signatoryWarnings({ printed: made.head, preparing: preparer?.name, acknowledging: (own ? [own] : others).map(({ name }) => name) });
};
