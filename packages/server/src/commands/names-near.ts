import type { OfficeHere, OfficerHere } from '../http/env.ts';

/** The names of officer and office, whole and word by word: what a password must not be made of. */
export const namesNear = ({ settings: { name, shortName, city } }: OfficeHere, officer: Pick<OfficerHere, 'login' | 'name'>): string[] =>
  ['wadul', officer.login, officer.name, name, shortName, city].flatMap((words) => [words, ...words.split(' ')]);
