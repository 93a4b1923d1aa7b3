import { html, nothing, type PropertyDeclarations, type TemplateResult } from 'lit';
import type { Role, StaffLog } from '@wadul/core';
import { momentInWords, monthInWords } from '../../../internal/dates.ts';
import { administrationNav } from '../administration/administration.view.ts';
import { administrationStyles } from '../administration/administration.styles.ts';
import { DeskScreen } from '../desk-screen.ts';
import { staffLogStyles } from './staff-log.styles.ts';

type Entry = StaffLog['entries'][number];

/** Who did what with accounts, settings and the issuing of the book, the newest first, and whether anything in that log was changed. */
export class StaffLogScreen extends DeskScreen {
  static override styles = [...DeskScreen.styles, administrationStyles, staffLogStyles];
  static override properties: PropertyDeclarations = {
    ...DeskScreen.properties,
    log: { state: true },
    failure: { state: true },
    busy: { state: true },
  };

  private declare log: StaffLog | undefined;
  private declare failure: string | undefined;
  private declare busy: boolean;

  constructor() {
    super();
    this.busy = false;
  }

  protected override firstUpdated(): void {
    void this.#load();
  }

  async #load(before?: string): Promise<void> {
    if (this.busy) return;
    this.busy = true;
    this.failure = undefined;
    try {
      const page = await this.context.desk.staffLog(before);
      const earlier = before === undefined ? [] : (this.log?.entries ?? []);
      this.log = { ...page, entries: [...earlier, ...page.entries] };
      if (before !== undefined) await this.focusOn(`#entry-${page.entries[0]?.seq ?? ''}`);
    } catch (error) {
      this.failure = this.context.told(error);
    } finally {
      this.busy = false;
    }
  }

  protected override render(): TemplateResult {
    const { staffLog, shell } = this.words;
    const { log, failure } = this;
    return html`
      <div class="stack">
        ${administrationNav(this.context, 'staff-log')}
        <h1>${staffLog.title}</h1>
        <p class="hint">${staffLog.lead}</p>
        ${failure ? html`<p class="notice bad" role="alert">${failure}</p>` : nothing}
        ${log ? this.#renderLog(log) : failure ? nothing : html`<p role="status">${shell.loading}</p>`}
        <div class="actions">
          ${log?.next === undefined ? nothing : html`<button aria-disabled=${this.busy} @click=${() => void this.#load(log.next)}>${staffLog.older}</button>`}
          <button class="quiet" @click=${() => void this.#load()}>${staffLog.reload}</button>
        </div>
      </div>
    `;
  }

  #renderLog({ entries, check }: StaffLog): TemplateResult {
    const { staffLog } = this.words;
    const { language, office } = this.context;
    return html`
      ${check.ok
        ? html`<p class="notice" role="status">${staffLog.sound({ count: check.entries })}</p>`
        : html`<p class="notice bad" role="alert">${staffLog.broken({ seq: check.seq, reason: staffLog.reasons[check.reason] })}</p>`}
      ${entries.length === 0 ? html`<p>${staffLog.none}</p>` : nothing}
      <ol class="plain log" aria-label=${staffLog.title}>
        ${entries.map(
          (entry) => html`<li id="entry-${entry.seq}" tabindex="-1">
            <p class="hint"><time datetime=${entry.at}>${momentInWords(entry.at, language, office.zone)}</time> · ${staffLog.number({ seq: entry.seq })}</p>
            ${this.#renderEvent(entry)}
          </li>`,
        )}
      </ol>
    `;
  }

  #renderEvent({ by: actor, event, people }: Entry): TemplateResult {
    const { staffLog, shell } = this.words;
    const { language } = this.context;
    const named = (id: string): string => {
      const person = people.find((one) => one.id === id);
      return person ? `${person.name} (${person.login})` : staffLog.somebody;
    };
    const rolesOf = (roles: readonly Role[]): string => roles.map((role) => shell.roles[role]).join(', ');
    const by = actor.kind === 'operator' ? staffLog.operator : named(actor.id);
    switch (event.type) {
      case 'officer.added':
        return html`<p>${staffLog.added({ by, whom: `${event.name} (${event.login})`, roles: rolesOf(event.roles) })}</p>`;
      case 'officer.changed':
        return html`<p>${staffLog.changed({ by, whom: named(event.officerId) })}</p>
          ${event.name ? html`<p>${staffLog.renamed(event.name)}</p>` : nothing} ${event.roles ? html`<p>${staffLog.reroled({ from: rolesOf(event.roles.from), to: rolesOf(event.roles.to) })}</p>` : nothing}`;
      case 'officer.disabled':
        return html`<p>${staffLog.disabled({ by, whom: named(event.officerId) })}</p>`;
      case 'officer.enabled':
        return html`<p>${staffLog.enabled({ by, whom: named(event.officerId) })}</p>`;
      case 'officer.passwordGiven':
        return html`<p>${staffLog.passwordGiven({ by, whom: named(event.officerId) })}</p>`;
      case 'settings.changed': {
        const { version, source } = event;
        const said = { desk: staffLog.settingsChanged, file: staffLog.settingsTaken, holidays: staffLog.holidaysTaken }[source];
        return html`<p>${said({ by, version })} <a href="#settings/versions/${version}">${staffLog.look}</a></p>`;
      }
      case 'month.prepared':
        return html`<p>${staffLog.monthPrepared({ by, month: monthInWords(event.month, language) })}</p>`;
      case 'month.preparationTakenBack':
        return html`<p>${staffLog.preparationTakenBack({ by, month: monthInWords(event.month, language) })}</p>`;
      case 'month.issued':
        return html`<p>${staffLog.monthIssued({ by, month: monthInWords(event.month, language), version: event.version })}</p>`;
    }
  }
}
