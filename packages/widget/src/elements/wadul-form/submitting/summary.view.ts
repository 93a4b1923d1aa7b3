import { html, type TemplateResult } from 'lit';

/** One line of the summary: where to go and what is wrong there. */
export interface SummaryLine {
  readonly pointer: string;
  readonly label: string;
  readonly text: string;
  /** Label and text for the document of the field alone, such as with a file's name. */
  readonly own?: Pick<SummaryLine, 'label' | 'text'> | undefined;
}

/** The list of what is wrong, which takes the focus; each line leads to its field. */
export const summary = (title: string, lines: readonly SummaryLine[], go: (pointer: string) => void): TemplateResult => html`
  <div class="notice bad" part="summary" id="summary" role="group" aria-labelledby="summary-title" tabindex="-1">
    <h2 id="summary-title">${title}</h2>
    <ul class="summary">
      ${lines.map(({ pointer, own, ...line }) => {
        const { label, text } = own ?? line;
        return html`<li>
          <a
            href="#${pointer.slice(1).replaceAll('/', '-')}"
            @click=${(event: Event) => {
              event.preventDefault(); // a fragment does not reach into a shadow root
              go(pointer);
            }}
            >${label ? html`${label}: ` : ''}${text}</a
          >
        </li>`;
      })}
    </ul>
  </div>
`;
