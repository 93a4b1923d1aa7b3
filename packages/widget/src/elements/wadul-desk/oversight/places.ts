import { html, type TemplateResult } from 'lit';
import { readers } from '@wadul/core';
import { define } from '../../../internal/define.ts';
import type { DeskContext } from '../desk-context.ts';
import type { Screen } from '../places.ts';
import { watches, type WatchName } from './oversight.view.ts';

const load = async (): Promise<void> => {
  const { BreachScreen, HealthScreen, LeavingScreen, NoticeDecision, NoticesScreen, OversightScreen, RequestsScreen } = await import('./index.ts');
  define('wadul-desk-oversight', OversightScreen);
  define('wadul-desk-notice', NoticeDecision);
  define('wadul-desk-notices', NoticesScreen);
  define('wadul-desk-requests', RequestsScreen);
  define('wadul-desk-leaving', LeavingScreen);
  define('wadul-desk-breach', BreachScreen);
  define('wadul-desk-health', HealthScreen);
};

const drawn: Readonly<Record<WatchName, (context: DeskContext) => TemplateResult>> = {
  'notices': (context) => html`<wadul-desk-notices .context=${context}></wadul-desk-notices>`,
  'data-requests': (context) => html`<wadul-desk-requests .context=${context}></wadul-desk-requests>`,
  'retention': (context) => html`<wadul-desk-leaving .context=${context}></wadul-desk-leaving>`,
  'breach': (context) => html`<wadul-desk-breach .context=${context}></wadul-desk-breach>`,
  'operations': (context) => html`<wadul-desk-health .context=${context}></wadul-desk-health>`,
};

/** What is kept an eye on: one entry of the menu, which leads to all of them. */
export const oversightScreens: readonly Screen[] = [
  {
    name: 'oversight',
    detail: false,
    roles: [...readers, 'admin'],
    title: ({ oversight }) => oversight.title,
    load,
    render: (context) => html`<wadul-desk-oversight .context=${context}></wadul-desk-oversight>`,
  },
  ...(Object.keys(watches) as WatchName[]).map((name): Screen => ({ name, detail: false, roles: watches[name].roles, under: 'oversight', load, render: drawn[name] })),
];
