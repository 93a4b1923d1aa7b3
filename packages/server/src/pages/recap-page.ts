import type { OfficeSettings, Recap } from '@wadul/core';
import { html } from 'hono/html';
import { isWhole, recapSheet, termCount, type RecapTable, type TermRow, type WholeTermRow } from '../papers/recap/recap-sheet.ts';
import { wordsIn } from '../papers/words.ts';
import { officeFoot, officeLinks } from './element-page.ts';
import { layout, type Html } from './layout.ts';
import { pageWords, type PageLanguage } from './page-words.ts';

/** A bar of so many hundredths. What it shows, the number beside it says. */
const bar = (of: number, className: string): Html => html`<svg class="bar-picture" viewBox="0 0 100 8" preserveAspectRatio="none" aria-hidden="true"><rect class="${className}" width="${of.toFixed(2)}" height="8"/></svg>`;

const countTable = ({ part, title, by, rows, total }: RecapTable, language: PageLanguage): Html => {
  const words = wordsIn(language).recap;
  const most = Math.max(1, ...rows.map(({ complaints }) => complaints));
  return html`<section aria-labelledby="${part}">
<h2 id="${part}">${title}</h2>
<table class="counts">
<thead><tr><th scope="col">${by}</th><th scope="col">${words.complaints}</th><th scope="col">${words.share}</th></tr></thead>
<tbody>
${rows.map(({ name, complaints, count, share, isRest }) => html`<tr><th scope="row">${name}${complaints > 0 ? bar((100 * complaints) / most, isRest ? 'rest' : 'kind') : ''}</th><td>${count}</td><td>${share}</td></tr>`)}
</tbody>
<tfoot><tr><th scope="row">${total.name}</th><td>${total.count}</td><td>${total.share}</td></tr></tfoot>
</table>
</section>`;
};

const kepts = ['onTime', 'late', 'running'] as const;

const split = (row: WholeTermRow): Html => {
  const all = Math.max(1, row.onTime + row.late + row.running);
  const begins = { onTime: 0, late: row.onTime, running: row.onTime + row.late };
  return html`<svg class="bar-picture" viewBox="0 0 100 8" preserveAspectRatio="none" aria-hidden="true">${kepts.map((kept) => html`<rect class="${kept}" x="${((100 * begins[kept]) / all).toFixed(2)}" width="${((100 * row[kept]) / all).toFixed(2)}" height="8"/>`)}</svg>`;
};

const termTable = (terms: readonly TermRow[], language: PageLanguage): Html => {
  const words = wordsIn(language).recap;
  const titles = { onTime: words.onTime, late: words.late, running: words.stillRunning };
  return html`<section aria-labelledby="terms">
<h2 id="terms">${words.terms}</h2>
${terms.length === 0
  ? html`<p>${words.none}</p>`
  : html`<table class="counts terms">
<thead><tr><th scope="col">${words.term}</th>${kepts.map((kept) => html`<th scope="col"><svg class="key" viewBox="0 0 8 8" aria-hidden="true"><rect class="${kept}" width="8" height="8"/></svg> ${titles[kept]}</th>`)}<th scope="col">${words.onTimeShare}</th></tr></thead>
<tbody>
${terms.map((row) => html`<tr><th scope="row">${row.name}${isWhole(row) ? split(row) : ''}</th>${kepts.map((kept) => html`<td>${termCount(row[kept])}</td>`)}<td>${row.share}</td></tr>`)}
</tbody>
</table>`}
</section>`;
};

/** A year of an office in numbers, as a page of tables and pictures, with its papers. @param years that the office's book has, the newest first */
export const recapPage = (office: OfficeSettings, recap: Recap, { language, years }: { readonly language: PageLanguage; readonly years: readonly string[] }): Html => {
  const words = wordsIn(language).recap;
  const page = pageWords(language);
  const sheet = recapSheet(recap, { language, zone: office.calendar.zone });
  const name = words.name(recap);
  const path = `/${office.slug}/recap/${recap.year}`;
  const file = (ending: string): string => `/api/offices/${office.slug}/recap/${recap.year}.${ending}?lang=${language}`;
  return layout({
    language,
    title: `${name} · ${office.shortName}`,
    path,
    name: office.shortName,
    links: officeLinks(office.slug, language, path),
    body: html`<h1>${name}</h1>
<p class="quiet">${sheet.about.join(' ')}</p>
<div class="lead">${sheet.lead.map((text) => html`<p>${text}</p>`)}</div>
<p class="actions"><a class="button" href="${file('pdf')}">${page.recap.pdf}</a> <a class="button second" href="${file('xlsx')}">${page.recap.xlsx}</a> <a class="button second" href="${file('csv')}">${page.recap.csv}</a></p>
${years.length > 1 ? html`<nav class="years" aria-label="${page.recap.years}"><ul>${years.map((year) => html`<li><a href="/${office.slug}/recap/${year}?lang=${language}"${year === recap.year ? html` aria-current="page"` : ''}>${year}</a></li>`)}</ul></nav>` : ''}
<div class="recap">
${sheet.tables.map((table) => countTable(table, language))}
${termTable(sheet.terms, language)}
</div>
<section aria-labelledby="notes"><h2 id="notes">${words.notes.title}</h2><ul>${sheet.notes.map((text) => html`<li>${text}</li>`)}</ul></section>`,
    foot: officeFoot(office, language),
  });
};
