import { html, type TemplateResult } from 'lit';
import { handlers, readers, Role } from '@wadul/core';
import { define } from '../../internal/define.ts';
import { administrationPlaces, administrators, type AdministrationPlace } from './administration/administration-places.ts';
import type { DeskContext, DeskWords } from './desk-context.ts';
import { oversightScreens } from './oversight/places.ts';

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
  /** Whether a place with something behind its name is this screen's; absent where both are. */
  readonly detail?: boolean;
  readonly roles: readonly Role[];
  /** Its name in the menu; none where it is not there. */
  readonly title?: (words: DeskWords) => string;
  /** The entry of the menu that it belongs to, where it has none of its own. */
  readonly under?: string;
  /** Where it is left with something unsent, it is kept as it is. */
  readonly keeps?: true;
  readonly load: () => Promise<void>;
  readonly render: (context: DeskContext, place: Place) => TemplateResult;
}

/** A screen of administration, and what is behind its name; the menu leads to them by one entry. */
const administration = (name: AdministrationPlace, load: Screen['load'], render: Screen['render']): Screen => ({ name, roles: administrationPlaces[name], under: 'administration', load, render });

/** What is there before anybody can sign in. */
export const setUpScreen: Pick<Screen, 'load'> = { load: async () => define('wadul-desk-set-up', (await import('./set-up/set-up-screen.ts')).SetUpScreen) };

/** The table of contents of the desk. */
export const screens: readonly Screen[] = [
  {
    name: 'cases',
    detail: false,
    roles: readers,
    title: ({ shell }) => shell.cases,
    load: async () => {
      const [{ SavedViews, WorkList }, { Attention }] = await Promise.all([import('./work-list/index.ts'), import('./oversight/attention.ts')]);
      define('wadul-desk-attention', Attention);
      define('wadul-desk-views', SavedViews);
      define('wadul-desk-work-list', WorkList);
    },
    render: (context, { query }) => html`<wadul-desk-work-list .context=${context} .office=${context.office.slug} .query=${query}></wadul-desk-work-list>`,
  },
  {
    name: 'cases',
    detail: true,
    roles: readers,
    keeps: true,
    load: async () => {
      const { CaseNotices, CaseRequests, CaseScreen, EventForm, NoticeDecision } = await import('./case/index.ts');
      define('wadul-desk-notice', NoticeDecision);
      define('wadul-desk-case-notices', CaseNotices);
      define('wadul-desk-case-requests', CaseRequests);
      define('wadul-desk-event', EventForm);
      define('wadul-desk-case', CaseScreen);
    },
    render: (context, { rest }) => html`<wadul-desk-case .context=${context} .office=${context.office.slug} .caseId=${rest}></wadul-desk-case>`,
  },
  {
    name: 'intake',
    detail: false,
    roles: handlers,
    keeps: true,
    title: ({ shell }) => shell.intake,
    load: async () => {
      const { IntakeScreen, LinkDuplicates } = await import('./intake/index.ts');
      define('wadul-desk-duplicates', LinkDuplicates);
      define('wadul-desk-intake', IntakeScreen);
    },
    render: (context) => html`<wadul-desk-intake .context=${context} .office=${context.office.slug}></wadul-desk-intake>`,
  },
  {
    name: 'statistics',
    roles: readers,
    title: ({ statistics }) => statistics.title,
    load: async () => define('wadul-desk-statistics', (await import('./statistics/statistics-screen.ts')).StatisticsScreen),
    render: (context, { rest }) => html`<wadul-desk-statistics .context=${context} .year=${rest}></wadul-desk-statistics>`,
  },
  {
    name: 'book',
    roles: readers,
    title: ({ book }) => book.title,
    keeps: true,
    load: async () => {
      const { BookForm, BookIssuing, BookScreen } = await import('./book/index.ts');
      define('wadul-desk-book-form', BookForm);
      define('wadul-desk-book-issuing', BookIssuing);
      define('wadul-desk-book', BookScreen);
    },
    render: (context, { rest }) => {
      const [month = '', version = ''] = rest.split('/');
      return html`<wadul-desk-book .context=${context} .office=${context.office.slug} .month=${month} .version=${version}></wadul-desk-book>`;
    },
  },
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
  {
    name: 'administration',
    detail: false,
    roles: administrators,
    title: ({ administration }) => administration.title,
    load: async () => define('wadul-desk-administration', (await import('./administration/administration-screen.ts')).AdministrationScreen),
    render: (context) => html`<wadul-desk-administration .context=${context}></wadul-desk-administration>`,
  },
  administration('officers', async () => define('wadul-desk-officers', (await import('./officers/officers-screen.ts')).OfficersScreen), (context, { rest }) => html`<wadul-desk-officers .context=${context} .rest=${rest}></wadul-desk-officers>`),
  administration('settings', async () => define('wadul-desk-settings', (await import('./settings/settings-screen.ts')).SettingsScreen), (context, { rest }) => html`<wadul-desk-settings .context=${context} .rest=${rest}></wadul-desk-settings>`),
  administration('days-off', async () => define('wadul-desk-days-off', (await import('./days-off/days-off-screen.ts')).DaysOffScreen), (context, { rest }) => html`<wadul-desk-days-off .context=${context} .rest=${rest}></wadul-desk-days-off>`),
  administration('staff-log', async () => define('wadul-desk-staff-log', (await import('./staff-log/staff-log-screen.ts')).StaffLogScreen), (context) => html`<wadul-desk-staff-log .context=${context}></wadul-desk-staff-log>`),
  ...oversightScreens,
];

/** The screens of somebody with these roles. */
export const screensFor = (roles: readonly Role[]): Screen[] => screens.filter((screen) => screen.roles.some((role) => roles.includes(role)));

/** The screen at a place, among those of somebody. */
export const screenAt = (place: Place, mine: readonly Screen[]): Screen | undefined => mine.find(({ name, detail }) => name === place.name && (detail ?? place.rest !== '') === (place.rest !== ''));
