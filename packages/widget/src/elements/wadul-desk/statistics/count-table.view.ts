import { html, nothing, type TemplateResult } from 'lit';
import type { DeskWords } from '../desk-context.ts';

/** A name and how many there are of it; where a link leads to them, it is the number's. */
export interface CountRow {
  readonly name: string;
  readonly count: number;
  readonly href?: string;
  /** What is said of it below its name. */
  readonly hint?: string;
}

/** Numbers as a table, with a bar beside each number. */
export const countTable = (title: string, rows: readonly CountRow[], { statistics }: DeskWords): TemplateResult => {
  const most = Math.max(1, ...rows.map(({ count }) => count));
  return html`
    <table>
      <caption>
        ${title}
      </caption>
      <thead class="sr">
        <tr>
          <th scope="col">${title}</th>
          <th scope="col">${statistics.complaints}</th>
        </tr>
      </thead>
      <tbody>
        ${rows.length === 0
          ? html`<tr><td colspan="2">${statistics.none}</td></tr>`
          : rows.map(
              ({ name, count, href, hint }) =>
                html`<tr><th scope="row">${href && count > 0 ? html`<a href=${href}>${name}</a>` : name}${hint ? html`<span class="hint">${hint}</span>` : nothing}</th><td><meter aria-hidden="true" min="0" max=${most} value=${count}></meter> ${count}</td></tr>`,
            )}
      </tbody>
    </table>
  `;
};
