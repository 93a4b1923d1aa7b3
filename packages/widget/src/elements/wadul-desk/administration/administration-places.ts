import { Role, type Role as OfRole } from '@wadul/core';

/** The screens of administration and who may see each, as the operations say. */
export const administrationPlaces = {
  'officers': ['admin', 'head'],
  'settings': ['admin', 'head', 'auditor'],
  'days-off': Role.options,
  'staff-log': ['admin', 'head', 'auditor'],
} as const satisfies Readonly<Record<string, readonly OfRole[]>>;

/** The name of such a screen in the page's fragment. */
export type AdministrationPlace = keyof typeof administrationPlaces;

/** Who has administration in their menu. */
export const administrators: readonly OfRole[] = ['admin', 'head', 'auditor'];

/** Those screens that somebody with these roles may see. */
export const administrationFor = (roles: readonly OfRole[]): AdministrationPlace[] =>
  (Object.entries(administrationPlaces) as [AdministrationPlace, readonly OfRole[]][]).filter(([, may]) => may.some((role) => roles.includes(role))).map(([name]) => name);
