import { html, nothing, type TemplateResult } from 'lit';
import type { RegisterView } from '@wadul/core';
import type { DeskContext, DeskWords } from '../desk-context.ts';

type Warning = RegisterView['warnings'][number];

/** A warning's sentence, or its code where this version has no words for it. */
const sentence = ({ code }: Warning, { book }: DeskWords): string => (book.warnings as Readonly<Record<string, string>>)[code] ?? code;

/** What is to be checked in the month, each with its row and column; a row's own leads to it. */
export const warningsView = ({ warnings, rows, columns }: RegisterView, words: DeskWords): TemplateResult => {
  const { book } = words;
  const placeOf = ({ row, column }: Warning): string => [row === undefined ? undefined : book.row({ number: (rows[row]?.[0] ?? String(row + 1)).replace(/\.$/, '') }), column === undefined ? undefined : columns[column]].filter((part) => part !== undefined).join(' · ');
  return html`<section class="notice warnings" aria-labelledby="warnings-title">
    <h2 id="warnings-title">${book.toCheck}</h2>
    <ul>
      ${warnings.map((warning) => html`<li>${placeOf(warning) === '' ? nothing : html`<strong>${placeOf(warning)}</strong>: `}${sentence(warning, words)}</li>`)}
    </ul>
  </section>`;
};

const signatory = ({ label, position, name }: RegisterView['preparedBy']): TemplateResult => html`<div class="signature"><p>${label},</p><p class="name">${name ?? ''}</p><p>${position}</p></div>`;

/** A month of the book as the office's form has it: letterhead, heading, nine columns, foot. It is an Indonesian paper, whatever language the desk speaks. */
export const bookPaper = (view: RegisterView, { words: { book }, language }: Pick<DeskContext, 'words' | 'language'>): TemplateResult => {
  const checked = (row: number, column: number): boolean => view.warnings.some((warning) => warning.row === row && warning.column === column);
  return html`
    <article class="paper" lang="id" aria-labelledby="paper-title">
      <header class="letterhead">
        <p><strong>${view.office.name}</strong></p>
        ${view.office.letterhead.map((line) => html`<p>${line}</p>`)}
      </header>
      <h2 id="paper-title" tabindex="-1">${view.title}</h2>
      <dl class="heading">
        <div><dt>BULAN</dt><dd>${view.monthName}</dd></div>
        <div><dt>TAHUN</dt><dd>${view.year}</dd></div>
        <div><dt>Nomor Form</dt><dd>${view.formNumber ?? '–'}</dd></div>
        <div><dt>Tanggal Terbit</dt><dd>${view.issuedOn ?? '–'}</dd></div>
      </dl>
      <div class="scroll" role="region" aria-label=${view.title} tabindex="0">
        <table>
          <caption class="sr">
            ${view.title}, ${view.monthName} ${view.year}
          </caption>
          <thead>
            <tr>
              ${view.columns.map((column) => html`<th scope="col">${column}</th>`)}
            </tr>
          </thead>
          <tbody>
            ${view.rows.map(
              (cells, row) => html`<tr>
                ${cells.map((cell, column) =>
                  column === 0 ? html`<th scope="row">${cell}</th>` : html`<td class=${checked(row, column) ? 'check' : ''}>${cell}${checked(row, column) ? html`<span class="sr" lang=${language}> (${book.toCheck})</span>` : nothing}</td>`,
                )}
              </tr>`,
            )}
          </tbody>
        </table>
      </div>
      <footer>
        <div class="signatures">${signatory(view.preparedBy)} ${signatory(view.acknowledgedBy)}</div>
        <p><strong>Catatan:</strong> ${view.note ?? ''}</p>
      </footer>
    </article>
  `;
};
