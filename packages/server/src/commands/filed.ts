import type { FiledMatter, FiledPerson, Filing, Intake } from '@wadul/core';
import type { StoredFiling } from '../db/filing.queries.ts';

/** A filing in the two parts in which it is stored: what the matter is, and who complains (nothing for an anonymous one). */
export const splitFiling = (filing: Filing | Intake): { matter: FiledMatter; person: FiledPerson | null } => {
  const { description, place, occurredOn, respondent, settlementSought, language } = filing;
  const externalNumber = 'externalNumber' in filing ? filing.externalNumber : undefined;
  const matter = { description, place, occurredOn, respondent, settlementSought, language, externalNumber };
  return {
    matter: JSON.parse(JSON.stringify(matter)) as FiledMatter, // as it will be read: absent, not undefined
    person: filing.identityMode === 'anonymous' ? null : { ...filing.complainant, capacity: filing.capacity },
  };
};

/** Both parts as they were stored; each is absent once it was erased, the person also where the complaint is anonymous. */
export const readFiled = (stored: Pick<StoredFiling, 'content' | 'complainant'> | undefined): { matter: FiledMatter | undefined; person: FiledPerson | undefined } => ({
  matter: (stored?.content ?? undefined) as FiledMatter | undefined,
  person: (stored?.complainant ?? undefined) as FiledPerson | undefined,
});
