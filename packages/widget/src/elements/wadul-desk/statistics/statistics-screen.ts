import { html, nothing, type PropertyDeclarations, type PropertyValues, type TemplateResult } from 'lit';
import type { DeskStatistics, MonthAtAGlance } from '@wadul/core';
import type { RecapPaper } from '@wadul/core/client';
import { civilDate } from '../../../internal/civil-date.ts';
import { monthInWords } from '../../../internal/dates.ts';
import { inLanguage } from '../../../internal/in-language.ts';
import { DeskScreen } from '../desk-screen.ts';
import { saveFile } from '../save-file.ts';
import { countTable, type CountRow } from './count-table.view.ts';
import { glanceView } from './glance.view.ts';
import { procedureLayout } from './procedure-layout.ts';
import { procedureView } from './procedure.view.ts';
import { recapView } from './recap.view.ts';
import { standingRows } from './standing-table.ts';
import { statisticsStyles } from './statistics.styles.ts';
import { timesView } from './times.view.ts';

/** The present month at a glance, where everything stands in the procedure, and a year in numbers: each as a table and as a picture. */
export class StatisticsScreen extends DeskScreen {
  static override styles = [...DeskScreen.styles, statisticsStyles];
  static override properties: PropertyDeclarations = {
    ...DeskScreen.properties,
    year: {},
    numbers: { state: true },
    glance: { state: true },
    failure: { state: true },
    scale: { state: true },
    saving: { state: true },
    notSaved: { state: true },
  };

  /** `YYYY`; this year where it is not set. */
  declare year: string;
  private declare numbers: DeskStatistics | undefined;
  private declare glance: MonthAtAGlance | undefined;
  private declare failure: string | undefined;
  /** How large the picture of the procedure is drawn. */
  private declare scale: number;
  private declare saving: boolean;
  private declare notSaved: string | undefined;
  /** Goes up with every question: a late answer to an older one is not shown. */
  #asked = 0;

  constructor() {
    super();
    this.scale = 1;
    this.saving = false;
  }

  get #thisYear(): string {
    return civilDate(this.context.now(), this.context.office.zone).slice(0, 4);
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    super.willUpdate(changed);
    if (changed.has('year')) void this.#load(/^\d{4}$/.test(this.year) ? this.year : this.#thisYear);
  }

  async #load(year: string): Promise<void> {
    const asked = (this.#asked += 1);
    const { desk } = this.context;
    this.failure = undefined;
    try {
      const [numbers, glance] = await Promise.all([desk.statistics(year), desk.monthAtAGlance()]);
      if (asked !== this.#asked) return;
      const isFirst = !this.glance;
      [this.numbers, this.glance] = [numbers, glance];
      if (isFirst) await this.#beginAtReceipt();
    } catch (error) {
      if (asked === this.#asked) this.failure = this.context.told(error);
    }
  }

  /** Where the picture is wider than its place, it begins with the state in which complaints begin. */
  async #beginAtReceipt(): Promise<void> {
    await this.updateComplete;
    const [picture, [first]] = [this.renderRoot.querySelector('.picture'), procedureLayout.boxes];
    if (picture && first) picture.scrollLeft = first.x + procedureLayout.box.width / 2 - picture.clientWidth / 2;
  }

  readonly #onSubmit = (event: SubmitEvent): void => {
    event.preventDefault();
    this.context.go(`statistics/${String(new FormData(event.target as HTMLFormElement).get('year'))}`);
  };

  async #save(year: string, ending: RecapPaper['ending']): Promise<void> {
    if (this.saving) return;
    this.saving = true;
    this.notSaved = undefined;
    try {
      saveFile(await this.context.desk.recapPaper(year, { ending, language: this.context.language }), `${this.words.statistics.recap.file({ year })}.${ending}`);
    } catch (error) {
      this.notSaved = this.context.told(error);
    } finally {
      this.saving = false;
    }
  }

  protected override render(): TemplateResult {
    const { statistics, shell } = this.words;
    const { numbers, glance, failure } = this;
    return html`
      <div class="stack">
        <h1>${statistics.title}</h1>
        <p class="hint">${statistics.scope}</p>
        ${failure ? html`<p class="notice bad" role="alert">${failure}</p>` : nothing} ${glance || failure ? nothing : html`<p role="status">${shell.loading}</p>`}
        ${glance ? html`${glanceView(glance, this.context)} ${this.#renderProcedure(glance)}` : nothing} ${this.#renderYear(numbers)}
      </div>
    `;
  }

  #renderProcedure({ standing }: MonthAtAGlance): TemplateResult {
    const { words, scale } = this;
    const { procedure } = words.statistics;
    const counted = new Map(standing.map(({ label, complaints }) => [label, complaints]));
    return html`
      <section class="panel" aria-labelledby="procedure-title">
        <h2 id="procedure-title">${procedure.title}</h2>
        <p class="hint">${procedure.lead}</p>
        ${procedureView({ layout: procedureLayout, words, standing: counted, scale, onScale: (to) => (this.scale = to) })}
        <details class="standing">
          <summary>${procedure.asTable}</summary>
          ${countTable(words.statistics.states, standingRows(procedureLayout, counted, words), words)}
        </details>
      </section>
    `;
  }

  #renderYear(numbers: DeskStatistics | undefined): TemplateResult {
    const { statistics } = this.words;
    const years = Array.from({ length: 5 }, (_, index) => String(Number(this.#thisYear) - index));
    return html`
      <div class="stack">
        <h2>${statistics.ofYear}</h2>
        <form class="row" @submit=${this.#onSubmit}>
          <label for="year">${statistics.year}</label>
          <select id="year" name="year">
            ${years.map((year) => html`<option value=${year} ?selected=${year === (numbers?.year ?? this.#thisYear)}>${year}</option>`)}
          </select>
          <button class="primary">${statistics.show}</button>
        </form>
        ${numbers ? this.#renderNumbers(numbers) : nothing}
      </div>
    `;
  }

  #renderNumbers({ year, complaints, months, channels, types, severities, states, outcomes, clocks }: DeskStatistics): TemplateResult {
    const { words, context } = this;
    const { statistics } = words;
    const coded = (list: DeskStatistics['types']): CountRow[] => list.map(({ label, complaints: count }) => ({ name: inLanguage(label, context.language), count }));
    const ended = outcomes.map(({ outcome, complaints: count }) => ({ name: statistics.outcomes[outcome], count }));
    const notEnded = complaints - ended.reduce((sum, { count }) => sum + count, 0);
    const table = (title: string, rows: readonly CountRow[]): TemplateResult => countTable(title, rows, words);
    return html`
      <p role="status">${statistics.total({ count: complaints, year })}</p>
      <div class="tables">
        ${table(statistics.months, months.map(({ month, complaints: count }) => ({ name: monthInWords(month, context.language), count })))} ${table(statistics.channels, coded(channels))}
        ${table(statistics.types, coded(types))} ${table(statistics.severities, severities.map(({ severity, complaints: count }) => ({ name: words.standing.severities[severity], count })))}
        ${table(statistics.ended, [...ended, { name: statistics.notEnded, count: notEnded }])}
        ${table(statistics.statesOfYear, states.map(({ label, complaints: count }) => ({ name: words.states[label], count })))}
      </div>
      <div class="stack">${timesView(clocks, words)}</div>
      ${recapView({ year, busy: this.saving, failure: this.notSaved, onSave: (ending) => void this.#save(year, ending) }, context)}
    `;
  }
}
