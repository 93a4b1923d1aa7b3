import { html, type TemplateResult } from 'lit';
import { handlers, readers, Role } from '@wadul/core';
import { define } from '../../internal/define.ts';
import type { DeskContext, DeskWords } from './desk-context.ts';

/** Where somebody is: the first part of the fragment, what follows it, and its query. `#cases/0190…?due=overdue` */
export interface Place {
  readonly name: string;
  readonly rest: string;
  readonly query: string;
}

/** Reads a fragment. */
export const readPlace = (hash: string): Place => {
  const [path = '', query = ''] = hash.replace(/^#\/?/, '').split('?', 2);
  const [name = '', ...rest] = path.split('/');
  return { name: name === '' ? 'cases' : name, rest: rest.join('/'), query };
};

/** A screen: who may see it, what loads it, and how it is drawn. */
export interface Screen {
  readonly name: string;
  /** Whether a place with something behind its name is this screen's. */
  readonly detail: boolean;
  readonly roles: readonly Role[];
  /** Its name in the menu; none where it is not there. */
  readonly title?: (words: DeskWords) => string;
  readonly load: () => Promise<void>;
  readonly render: (context: DeskContext, place: Place) => TemplateResult;
}

/** The table of contents of the desk. */
export const screens: readonly Screen[] = [
  {
    name: 'cases',
    detail: false,
    roles: readers,
    title: ({ shell }) => shell.cases,
    load: async () => define('wadul-desk-work-list', (await import('./work-list/work-list.ts')).WorkList),
    render: (context, { query }) => html`<wadul-desk-work-list .context=${context} .query=${query}></wadul-desk-work-list>`,
  },
  {
    name: 'cases',
    detail: true,
    roles: readers,
    load: async () => {
      const { CaseScreen, EventForm } = await import('./case/index.ts');
      define('wadul-desk-event', EventForm);
      define('wadul-desk-case', CaseScreen);
    },
    render: (context, { rest }) => html`<wadul-desk-case .context=${context} .office=${context.office.slug} .caseId=${rest}></wadul-desk-case>`,
  },
  {
    name: 'intake',
    detail: false,
    roles: handlers,
    title: ({ shell }) => shell.intake,
    load: async () => define('wadul-desk-intake', (await import('./intake/intake-screen.ts')).IntakeScreen),
    render: (context) => html`<wadul-desk-intake .context=${context} .office=${context.office.slug}></wadul-desk-intake>`,
  },
  ...[false, true].map(
    (detail): Screen => ({
      name: 'statistics',
      detail,
      roles: readers,
      ...(!detail && { title: ({ statistics }) => statistics.title }),
      load: async () => define('wadul-desk-statistics', (await import('./statistics/statistics-screen.ts')).StatisticsScreen),
      render: (context, { rest }) => html`<wadul-desk-statistics .context=${context} .year=${rest}></wadul-desk-statistics>`,
    }),
  ),
  {
    name: 'account',
    detail: false,
    roles: Role.options,
    load: async () => {
      const { AccountScreen, PasskeysPart, PasswordPart, ProviderPart, SecondFactorPart, SessionsPart } = await import('./account/index.ts');
      define('wadul-desk-own-password', PasswordPart);
      define('wadul-desk-second-factor', SecondFactorPart);
      define('wadul-desk-passkeys', PasskeysPart);
      define('wadul-desk-provider', ProviderPart);
      define('wadul-desk-own-sessions', SessionsPart);
      define('wadul-desk-account', AccountScreen);
    },
    render: (context) => html`<wadul-desk-account .context=${context}></wadul-desk-account>`,
  },
];

/** The screens of somebody with these roles. */
export const screensFor = (roles: readonly Role[]): Screen[] => screens.filter((screen) => screen.roles.some((role) => roles.includes(role)));

/** The screen at a place, among those of somebody. */
export const screenAt = (place: Place, mine: readonly Screen[]): Screen | undefined => mine.find(({ name, detail }) => name === place.name && detail === (place.rest !== ''));
