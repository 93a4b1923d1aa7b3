import type { RegisterView } from '@wadul/core';
import { html } from 'hono/html';
import { issueLines } from './issue-lines.ts';
import { QUIET, qrRuns } from './qr-runs.ts';
import { warningIn, wordsIn, type PaperLanguage } from './words.ts';

/** What stands around a month of the book on its page. */
export interface RegisterPage {
  readonly language: PaperLanguage;
  /** The office's time zone. */
  readonly zone: string;
  /** Where the stylesheet is served. */
  readonly stylesheet: string;
  /** Where the same month is to be had in other formats. */
  readonly pdf: string;
  readonly xlsx: string;
  readonly csv: string;
  readonly json: string;
}

type Signatory = RegisterView['preparedBy'];
const signature = ({ label, position, name }: Signatory) => html`<div class="signature"><p>${label},</p><p class="name">${name ?? ''}</p><p>${position}</p></div>`;

const fact = (label: string, value: string | null) => html`<div><dt>${label}</dt><dd>${value ?? ''}</dd></div>`;

const warningList = ({ warnings, rows, columns }: RegisterView, language: PaperLanguage) => {
  const { warnings: words } = wordsIn(language);
  return html`<aside class="warnings" aria-labelledby="warnings"><h2 id="warnings">${words.heading}</h2><ul>
${warnings.map(({ row, code, column }) => {
  const place = [row === undefined ? undefined : `${words.row} ${rows[row]?.[0] ?? row + 1}`, column === undefined ? undefined : columns[column]].filter((part) => part !== undefined);
  return html`<li>${place.length > 0 ? `${place.join(' · ')}: ` : ''}${warningIn(language, code)}</li>`;
})}
</ul></aside>`;
};

/** A code with a word under it. */
const code = (text: string, said: string) => {
  const { size, runs } = qrRuns(text);
  const wide = size + 2 * QUIET;
  const path = runs.map(({ row, from, length }) => `M${QUIET + from} ${QUIET + row}h${length}v1h-${length}z`).join('');
  return html`<figure><svg viewBox="0 0 ${wide} ${wide}" role="img" aria-label="${said}" shape-rendering="crispEdges"><rect width="${wide}" height="${wide}" fill="#fff"/><path d="${path}"/></svg><figcaption>${said}</figcaption></figure>`;
};

/** Of an issued version which it is, where it is to be checked, and the checkpoint under which it stands, also as codes for a telephone; of any other that it is none. */
const standing = ({ issue, takenBack }: RegisterView, { language, zone }: RegisterPage) => {
  const { book } = wordsIn(language);
  if (!issue) return html`<section class="issue none">${takenBack === undefined ? '' : html`<p>${book.takenBack({ version: takenBack })}</p>`}<p>${book.notIssued}</p></section>`;
  const [which, when] = issueLines(issue, { language, zone });
  return html`<section class="issue">
${code(issue.address, book.codeOfAddress)}
<div><p><strong>${which}</strong></p><p>${when}</p><p>${book.address} ${issue.address}</p><p>${book.checkpoint}</p><pre>${issue.checkpoint.trimEnd()}</pre><p>${book.key} <span class="key">${issue.key}</span></p></div>
${code(issue.checkpoint, book.codeOfCheckpoint)}
</section>`;
};

/**
 * A month of the book as a page that prints like the office's form (A4 landscape): letterhead, heading, nine columns, foot. Everything is escaped;
 * no script and no style of its own, so that it stands under `default-src 'none'; style-src 'self'`. Warnings and links are for the screen only.
 */
export const registerHtml = (view: RegisterView, around: RegisterPage): string => {
  const { language, zone, stylesheet, pdf, xlsx, csv, json } = around;
  const words = wordsIn(language);
  const [which, when] = view.issue ? issueLines(view.issue, { language, zone }) : [words.book.notIssued, ''];
  const page = html`<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="robots" content="${view.version === 'public' ? 'all' : 'noindex'}">
<title>${view.title} · ${view.monthName} ${view.year} · ${view.office.name}</title>
<link rel="stylesheet" href="${stylesheet}">
</head>
<body>
<aside class="about"><p>${words[view.version]}</p><p><strong>${which}</strong></p>${when === '' ? '' : html`<p>${when}</p>`}<p>${words.print} <a href="${pdf}">${words.asPdf}</a> · <a href="${xlsx}">${words.asXlsx}</a> · <a href="${csv}">${words.asCsv}</a> · <a href="${json}">${words.asJson}</a></p></aside>
${view.warnings.length > 0 ? warningList(view, language) : ''}
<main>
<header class="letterhead"><p class="office">${view.office.name}</p>${view.office.letterhead.map((line) => html`<p>${line}</p>`)}</header>
<h1>${view.title}</h1>
<dl class="heading">
${fact(words.month, view.monthName)}
${fact(words.year, view.year)}
${fact(words.formNumber, view.formNumber)}
${fact(words.issuedOn, view.issuedOn)}
</dl>
<div class="book" role="region" aria-label="${view.title}" tabindex="0">
<table>
<thead><tr>${view.columns.map((column) => html`<th scope="col">${column}</th>`)}</tr></thead>
<tbody>
${view.rows.map((row) => html`<tr>${row.map((cell) => html`<td>${cell}</td>`)}</tr>`)}
</tbody>
</table>
</div>
<footer>
<div class="signatures">${signature(view.preparedBy)}${signature(view.acknowledgedBy)}</div>
<p class="note"><strong>${words.note}:</strong> ${view.isNoteWithheld ? words.book.noteWithheld : (view.note ?? '')}</p>
${standing(view, around)}
</footer>
</main>
</body>
</html>
`;
  return page.toString();
};
