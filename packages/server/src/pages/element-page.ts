import { publicOffice, type OfficeSettings } from '@wadul/core';
import { html, raw } from 'hono/html';
import type { Integrity } from '../files/widget-files.ts';
import { elementScript, type ElementName } from './embed-snippet.ts';
import { jsonInside } from './json-inside.ts';
import { layout, type Html } from './layout.ts';
import { pageWords, type PageLanguage } from './page-words.ts';

/** The pages of an office, by the last part of their address. */
export const officePages = ['form', 'track', 'register', 'desk'] as const;
export type OfficePage = (typeof officePages)[number];

/** Those that a citizen is led to. */
const publicPages = ['form', 'track', 'register'] as const;

const elements: Readonly<Record<OfficePage, ElementName>> = { form: 'wadul-form', track: 'wadul-status', register: 'wadul-register', desk: 'wadul-desk' };

const contactOf = ({ contact }: OfficeSettings, language: PageLanguage): Html => {
  const { contact: words } = pageWords(language);
  const lines = (['phone', 'email', 'address'] as const).flatMap((kind) => (contact[kind] === undefined ? [] : [html`<li>${words[kind]}: ${contact[kind]}</li>`]));
  return html`<ul>${lines}</ul>`;
};

/** The pages of an office that a citizen is led to, as links. @param recap the address of its recap, which has one for each year */
export const officeLinks = (slug: string, language: PageLanguage, recap = `/${slug}/recap`): (readonly [href: string, words: string])[] => {
  const words = pageWords(language);
  return [...publicPages.map((page) => [`/${slug}/${page}?lang=${language}`, words[page]] as const), [`${recap}?lang=${language}`, words.recap.link]];
};

/** What stands at the foot of an office's pages: how it is reached, and who else may be turned to. */
export const officeFoot = (office: OfficeSettings, language: PageLanguage): Html => {
  const words = pageWords(language);
  return html`<address><strong>${office.name}</strong>${contactOf(office, language)}</address>
<p>${words.free}</p>
${office.onward.map(({ name, contact }) => html`<p>${words.onward({ name, contact })}</p>`)}`;
};

/** A page of an office with the element that does its work; the form's page brings the office's public settings along, which saves a request. @param month on which the register's page is opened, `YYYY-MM`; else the newest */
export const elementPage = (office: OfficeSettings, kind: OfficePage, { language, integrity, regionsPath, provider, month }: { language: PageLanguage; integrity: Integrity; regionsPath: string; provider?: string; month?: string | undefined }): Html => {
  const words = pageWords(language);
  const element = elements[kind];
  const script = elementScript(integrity, element);
  const inside = kind === 'form' ? jsonInside(publicOffice(office, regionsPath)) : '';
  const isDesk = kind === 'desk';
  // The desk's screens have headings and a menu of their own, and every line above them is one less of the work.
  const head = html`<h1>${words[kind]}</h1>
<p class="quiet">${words.leads[kind]}</p>`;
  const more = kind === 'form' ? html` track-url="/${office.slug}/track?lang=${language}"` : isDesk ? html` office-name="${office.shortName}"` : '';
  const opened = kind === 'register' && month !== undefined && /^\d{4}-(?:0[1-9]|1[0-2])$/.test(month) ? month : undefined;
  const signIn = kind === 'desk' && provider !== undefined ? html` provider="${provider}"` : '';
  return layout({
    language,
    title: `${words[kind]} · ${office.shortName}`,
    path: `/${office.slug}/${kind}`,
    ...(opened === undefined ? {} : { query: `&month=${opened}` }),
    name: office.shortName,
    links: isDesk ? [] : officeLinks(office.slug, language),
    ...(script ? { script } : {}),
    body: html`${isDesk ? '' : head}
${raw(`<${element}`)} office="${office.slug}" endpoint="/" lang="${language}"${more}${opened === undefined ? '' : html` month="${opened}"`}${signIn}>${inside}${isDesk ? head : ''}<p class="quiet">${words.loading}</p>${raw(`</${element}>`)}
<noscript><p>${words.noScript}</p>${contactOf(office, language)}</noscript>`,
    foot: officeFoot(office, language),
  });
};
