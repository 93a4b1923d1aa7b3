import { html, type TemplateResult } from 'lit';
import { DeskScreen } from '../desk-screen.ts';
import { administrationFor } from './administration-places.ts';
import { administrationStyles } from './administration.styles.ts';

/** The way to the screens of administration that somebody may see. */
export class AdministrationScreen extends DeskScreen {
  static override styles = [...DeskScreen.styles, administrationStyles];

  protected override render(): TemplateResult {
    const { administration } = this.words;
    return html`
      <div class="stack">
        <h1>${administration.title}</h1>
        <p class="hint">${administration.lead}</p>
        <ul class="cards">
          ${administrationFor(this.context.officer.roles).map((name) => html`<li><a href="#${name}">${administration.places[name]}</a><p class="hint">${administration.helps[name]}</p></li>`)}
        </ul>
      </div>
    `;
  }
}
