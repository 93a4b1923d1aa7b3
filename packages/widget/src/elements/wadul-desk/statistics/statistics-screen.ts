import { html, nothing, type PropertyDeclarations, type PropertyValues, type TemplateResult } from 'lit';
import type { DeskStatistics } from '@wadul/core';
import { civilDate } from '../../../internal/civil-date.ts';
import { monthInWords } from '../../../internal/dates.ts';
import { inLanguage } from '../../../internal/in-language.ts';
import { DeskScreen } from '../desk-screen.ts';
import { statisticsStyles } from './statistics.styles.ts';

type Row = readonly [name: string, count: number];

/** A year in numbers: each as a table, with a bar beside each number. */
export class StatisticsScreen extends DeskScreen {
  static override styles = [...DeskScreen.styles, statisticsStyles];
  static override properties: PropertyDeclarations = {
    ...DeskScreen.properties,
    year: {},
    numbers: { state: true },
    failure: { state: true },
  };

  /** `YYYY`; this year where it is not set. */
  declare year: string;
  private declare numbers: DeskStatistics | undefined;
  private declare failure: string | undefined;
  /** Goes up with every question: a late answer to an older one is not shown. */
  #asked = 0;

  get #thisYear(): string {
    return civilDate(this.context.now(), this.context.office.zone).slice(0, 4);
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    super.willUpdate(changed);
    if (changed.has('year')) void this.#load(/^\d{4}$/.test(this.year) ? this.year : this.#thisYear);
  }

  async #load(year: string): Promise<void> {
    const asked = (this.#asked += 1);
    this.failure = undefined;
    try {
      const numbers = await this.context.desk.statistics(year);
      if (asked === this.#asked) this.numbers = numbers;
    } catch (error) {
      if (asked === this.#asked) this.failure = this.context.told(error);
    }
  }

  readonly #onSubmit = (event: SubmitEvent): void => {
    event.preventDefault();
    this.context.go(`statistics/${String(new FormData(event.target as HTMLFormElement).get('year'))}`);
  };

  protected override render(): TemplateResult {
    const { statistics, shell } = this.words;
    const { numbers, failure } = this;
    const years = Array.from({ length: 5 }, (_, index) => String(Number(this.#thisYear) - index));
    return html`
      <div class="stack">
        <h1>${statistics.title}</h1>
        <form class="row" @submit=${this.#onSubmit}>
          <label for="year">${statistics.year}</label>
          <select id="year" name="year">
            ${years.map((year) => html`<option value=${year} ?selected=${year === (numbers?.year ?? this.#thisYear)}>${year}</option>`)}
          </select>
          <button class="primary">${statistics.show}</button>
        </form>
        ${failure ? html`<p class="notice bad" role="alert">${failure}</p>` : nothing} ${numbers ? this.#renderNumbers(numbers) : failure ? nothing : html`<p role="status">${shell.loading}</p>`}
      </div>
    `;
  }

  #renderNumbers({ year, complaints, months, channels, types, severities, states }: DeskStatistics): TemplateResult {
    const { words, context } = this;
    const { statistics } = words;
    const coded = (list: DeskStatistics['types']): Row[] => list.map(({ label, complaints: count }) => [inLanguage(label, context.language), count]);
    return html`
      <p role="status">${statistics.total({ count: complaints, year })} <span class="hint">${statistics.scope}</span></p>
      <div class="tables">
        ${this.#table(statistics.months, months.map(({ month, complaints: count }) => [monthInWords(month, context.language), count]))} ${this.#table(statistics.channels, coded(channels))}
        ${this.#table(statistics.types, coded(types))} ${this.#table(statistics.severities, severities.map(({ severity, complaints: count }) => [words.standing.severities[severity], count]))}
        ${this.#table(statistics.states, states.map(({ label, complaints: count }) => [words.states[label], count]))}
      </div>
    `;
  }

  #table(title: string, rows: readonly Row[]): TemplateResult {
    const { statistics } = this.words;
    const most = Math.max(1, ...rows.map(([, count]) => count));
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
            : rows.map(([name, count]) => html`<tr><th scope="row">${name}</th><td><meter aria-hidden="true" min="0" max=${most} value=${count}></meter> ${count}</td></tr>`)}
        </tbody>
      </table>
    `;
  }
}
