import { html, nothing, type PropertyDeclarations, type TemplateResult } from 'lit';
import type { DeskHealth, LogCheck } from '@wadul/core';
import { momentInWords, monthInWords } from '../../../internal/dates.ts';
import { WatchScreen } from './watch-screen.ts';

type Row = readonly [name: string, isGood: boolean, text: string];

/** How the server is, for those who answer for it. */
export class HealthScreen extends WatchScreen<DeskHealth> {
  static override properties: PropertyDeclarations = { ...WatchScreen.properties, check: { state: true }, checking: { state: true }, notChecked: { state: true } };

  /** What came of checking the log. */
  private declare check: LogCheck | undefined;
  private declare checking: boolean;
  private declare notChecked: string | undefined;
  protected readonly here = 'operations';

  constructor() {
    super();
    this.checking = false;
  }

  protected override ask(): Promise<DeskHealth> {
    return this.context.desk.health();
  }

  readonly #onCheck = async (): Promise<void> => {
    if (this.checking) return;
    this.checking = true;
    this.notChecked = undefined;
    this.check = undefined;
    try {
      this.check = await this.context.desk.checkLog();
    } catch (error) {
      this.notChecked = this.context.told(error);
    } finally {
      this.checking = false;
    }
  };

  #rows({ backup, mail, keys, sweepBehind, scanner, database }: DeskHealth): Row[] {
    const { health } = this.words;
    const at = backup.lastAt === undefined ? undefined : { at: this.#moment(backup.lastAt) };
    const { masters, behind } = keys;
    return [
      [health.backup, !backup.late, at === undefined ? health.noBackup : backup.late ? health.backupLate(at) : health.backupGood(at)],
      [health.mail, mail.on && mail.putOff === 0, mail.on ? health.mailOn(mail) : health.mailOff],
      [health.failed, mail.failed === 0, health.failedCount({ count: mail.failed })],
      [health.keys, behind === 0, behind > 0 ? health.keysBehind({ behind }) : masters > 1 ? health.keysOld({ masters }) : health.keysGood],
      [health.sweep, sweepBehind === 0, sweepBehind === 0 ? health.sweepGood : health.sweepBehind({ count: sweepBehind })],
      [health.scanner, scanner, scanner ? health.scannerOn : health.scannerOff],
      [health.database, database.durability === 'verified', `${health.engines[database.engine]}. ${health.durabilities[database.durability]}.`],
    ];
  }

  #moment(at: string): string {
    return momentInWords(at, this.context.language, this.context.office.zone);
  }

  protected override renderFound(found: DeskHealth): TemplateResult {
    const { health } = this.words;
    return html`
      <p class="hint" role="status">${health.lead({ at: this.#moment(found.at) })}</p>
      <ul class="cards">
        ${this.#rows(found).map(
          ([name, isGood, text]) => html`<li class="panel">
            <div class="row"><h2>${name}</h2> <span class="badge ${isGood ? '' : 'late'}">${isGood ? health.good : health.look}</span></div>
            <p>${text}</p>
          </li>`,
        )}
      </ul>
      ${this.#renderLog()}
    `;
  }

  #renderLog(): TemplateResult {
    const { health } = this.words;
    const { check, notChecked } = this;
    return html`<section class="panel narrow" aria-labelledby="log-title">
      <h2 id="log-title">${health.log}</h2>
      <p>${health.logLead}</p>
      <div class="actions"><button @click=${this.#onCheck} aria-disabled=${this.checking}>${this.checking ? health.checking : health.check}</button></div>
      ${notChecked ? html`<p class="notice bad" role="alert">${notChecked}</p>` : nothing}
      <div role="status">${check ? (check.faults.length === 0 && check.staffLog.ok && check.tree.ok ? html`<p class="notice">${health.whole(check)}</p>` : this.#renderFaults(check)) : nothing}</div>
    </section>`;
  }

  #renderFaults({ faults, staffLog, tree }: LogCheck): TemplateResult {
    const { health } = this.words;
    return html`<div class="notice bad">
      <p>${health.faults({ count: faults.length + (staffLog.ok ? 0 : 1) + (tree.ok ? 0 : 1) })}</p>
      <ul>
        ${faults.map(({ ticket = health.hidden, seq, reason }) => html`<li>${health.fault({ ticket, seq })} <span class="hint">(${reason})</span></li>`)}
        ${staffLog.ok ? nothing : html`<li>${health.staffLogFault({ seq: staffLog.seq })} <span class="hint">(${staffLog.reason})</span></li>`}
        ${tree.ok ? nothing : html`<li>${tree.month === undefined ? health.treeFault : health.issuedFault({ month: monthInWords(tree.month, this.context.language), version: tree.version ?? 0 })} <span class="hint">(${tree.reason})</span></li>`}
      </ul>
    </div>`;
  }
}
