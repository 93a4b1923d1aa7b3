import { html, nothing, type TemplateResult } from 'lit';
import type { RegisterView } from '@wadul/core/tracking';
import type { Language } from '../../internal/languages.ts';
import type { Locale } from '../../locales/id.ts';

const signatory = ({ label, position, name }: RegisterView['preparedBy']) => html`<p>${label}<br /><strong>${name ?? position}</strong>${name ? html`<br />${position}` : nothing}</p>`;

/** Whether a row says that there was nothing. */
const isNil = (row: readonly string[]): boolean => row.slice(1).every((cell) => cell === 'NIHIL');

/**
 * A month of the book as a table: a caption, a header over each column, the number of a row as its header. Roles are written out, since a browser takes
 * them from a table that is laid out as cards.
 */
export const registerView = (view: RegisterView, words: Locale['register'], language: Language): TemplateResult => html`
  <table part="table" role="table" aria-colcount=${view.columns.length} lang="id">
    <caption part="caption" lang=${language}>
      <strong lang="id">${view.title}</strong>
      ${view.office.name}<br />
      ${words.caption({ month: view.monthName, year: view.year })}${view.formNumber ? html` · ${words.formNumber} ${view.formNumber}` : nothing}${view.issuedOn ? html` · ${words.issuedOn} ${view.issuedOn}` : nothing}
    </caption>
    <thead role="rowgroup">
      <tr role="row">
        ${view.columns.map((column) => html`<th role="columnheader" scope="col">${column}</th>`)}
      </tr>
    </thead>
    <tbody role="rowgroup">
      ${view.rows.map(
        (row) => html`<tr role="row" class=${isNil(row) ? 'nil' : ''}>
          ${row.map((cell, column) =>
            column === 0
              ? html`<th role="rowheader" scope="row" aria-colindex="1" data-column=${view.columns[0] ?? ''}>${cell}</th>`
              : html`<td role="cell" aria-colindex=${column + 1} data-column=${view.columns[column] ?? ''}>${cell}</td>`,
          )}
        </tr>`,
      )}
    </tbody>
  </table>
  ${view.rows.every(isNil) ? html`<p>${words.nil}</p>` : nothing} ${view.note ? html`<p>${words.note}: ${view.note}</p>` : nothing}
  <div class="feet">${signatory(view.preparedBy)} ${signatory(view.acknowledgedBy)}</div>
  <p class="hint" part="hint">${words.masked}</p>
`;
