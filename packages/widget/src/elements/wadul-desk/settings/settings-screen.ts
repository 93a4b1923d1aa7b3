import { html, nothing, type PropertyDeclarations, type PropertyValues, type TemplateResult } from 'lit';
import type { OfficeSettingsChange, SettingsVersion, SettingsVersions, SettingsView } from '@wadul/core';
import { isProblemError } from '@wadul/core/client';
import { momentInWords } from '../../../internal/dates.ts';
import { issueText } from '../../../internal/messages.ts';
import { summary, type SummaryLine } from '../../wadul-form/submitting/summary.view.ts';
import { idOf } from '../../wadul-form/field.view.ts';
import { administrationNav } from '../administration/administration.view.ts';
import { administrationStyles } from '../administration/administration.styles.ts';
import { DeskScreen } from '../desk-screen.ts';
import { settingField } from './setting-fields.view.ts';
import { placeAt, same, sectionsOf, settingWords, settled, withDraft, type Draft, type Section, type SettingSchema } from './setting-schema.ts';
import { settingValue } from './setting-value.view.ts';
import { settingsStyles } from './settings.styles.ts';

type Wrong = SummaryLine;

/** How the office works, section by section, in forms that are made of the settings' own schema; and every version of it. The auditor reads. */
export class SettingsScreen extends DeskScreen {
  static override styles = [...DeskScreen.styles, administrationStyles, settingsStyles];
  static override properties: PropertyDeclarations = {
    ...DeskScreen.properties,
    rest: {},
    view: { state: true },
    schema: { state: true },
    versions: { state: true },
    version: { state: true },
    draft: { state: true },
    stored: { state: true },
    failure: { state: true },
    told: { state: true },
    errors: { state: true },
    busy: { state: true },
  };

  /** Nothing for the sections, the name of one, `versions`, or `versions/<n>`. */
  declare rest: string;
  private declare view: SettingsView | undefined;
  private declare schema: SettingSchema | undefined;
  private declare versions: SettingsVersions | undefined;
  private declare version: SettingsVersion | undefined;
  /** The settings as they are being worked on. */
  private declare draft: Draft;
  /** Whether what is kept is shown beside what was typed. */
  private declare stored: boolean;
  private declare failure: string | undefined;
  private declare told: string | undefined;
  private declare errors: readonly Wrong[];
  private declare busy: boolean;
  /** Goes up with every question: a late answer to an older one is not shown. */
  #asked = 0;

  constructor() {
    super();
    this.rest = '';
    this.errors = [];
    this.busy = false;
    this.stored = false;
  }

  get #mayChange(): boolean {
    return this.context.officer.roles.some((role) => role === 'admin' || role === 'head');
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    super.willUpdate(changed);
    if (!changed.has('rest')) return;
    this.#forget();
    [this.told, this.failure, this.version] = [undefined, undefined, undefined];
    void this.#load();
  }

  /** Puts what is kept in the place of what was typed. */
  #forget(): void {
    this.draft = this.view?.settings;
    this.stored = false;
    this.errors = [];
  }

  async #load(): Promise<void> {
    const asked = (this.#asked += 1);
    const { desk } = this.context;
    try {
      this.schema ??= (await desk.settingsSchema()).schema as SettingSchema;
      const [, number] = /^versions\/([1-9]\d*)$/.exec(this.rest) ?? [];
      if (number !== undefined) {
        const version = await desk.settingsVersion(Number(number));
        if (asked === this.#asked) this.version = version;
      } else if (this.rest === 'versions') {
        const versions = await desk.settingsVersions();
        if (asked === this.#asked) this.versions = versions;
      } else {
        const view = await desk.settings();
        if (asked !== this.#asked) return;
        this.view = view;
        this.#forget();
      }
    } catch (error) {
      if (asked === this.#asked) this.failure = this.context.told(error);
    }
  }

  readonly #onSubmit = (event: SubmitEvent, section: Section): void => {
    event.preventDefault();
    void this.#save(section);
  };

  async #save({ settings }: Section): Promise<void> {
    const { view, schema } = this;
    if (this.busy || !view || !schema) return;
    const wanted = settled(schema, this.draft) as Record<string, Draft>;
    const kept = view.settings as unknown as Record<string, Draft>;
    const change = Object.fromEntries(settings.flatMap((name) => (same(wanted[name], (settled(schema, kept) as Record<string, Draft>)[name]) ? [] : [[name, wanted[name]]])));
    [this.failure, this.told] = [undefined, undefined];
    if (Object.keys(change).length === 0) {
      this.errors = [];
      this.told = this.words.administration.unchanged;
      await this.focusOn('#told');
      return;
    }
    this.busy = true;
    try {
      this.view = await this.context.proved(() => this.context.desk.changeSettings(view.version, change as OfficeSettingsChange));
      this.#forget();
      this.told = this.words.settings.saved({ version: this.view.version });
      await this.focusOn('#told');
    } catch (error) {
      await this.#refused(error);
    } finally {
      this.busy = false;
    }
  }

  async #refused(error: unknown): Promise<void> {
    const issues = isProblemError(error) ? (error.problem.issues ?? []) : [];
    if (issues.length > 0) {
      this.errors = issues.map(({ pointer, code }) => ({ pointer, label: this.#nameOf(pointer), text: issueText(this.words, { code: code === 'slug' ? 'slug.typed' : code }) }));
      await this.focusOn('#summary');
      return;
    }
    if (isProblemError(error, 'stale-version')) {
      this.view = await this.context.desk.settings().catch(() => this.view);
      this.stored = true;
      this.failure = this.words.settings.changed;
    } else this.failure = this.context.told(error);
    await this.focusOn('#failure');
  }

  #nameOf(pointer: string): string {
    return placeAt(this.schema ?? {}, pointer, this.context.language, this.words.settings.line).name;
  }

  /** Goes to the field that a pointer names, or the nearest thing around it. */
  readonly #go = (pointer: string): void => {
    for (let at = pointer; at !== ''; at = at.replace(/\/[^/]*$/, '')) {
      const found = this.renderRoot.querySelector<HTMLElement>(`#${CSS.escape(idOf(at))}`);
      if (found) {
        found.focus();
        return;
      }
    }
  };

  #moment(at: string): string {
    return momentInWords(at, this.context.language, this.context.office.zone);
  }

  protected override render(): TemplateResult {
    const { settings } = this.words;
    const { failure, told } = this;
    const section = this.schema && sectionsOf(this.schema).find(({ name }) => name === this.rest);
    const title = section ? this.#titleOf(section) : this.version ? settings.versionTitle({ version: this.version.version }) : this.rest === 'versions' ? settings.versions : settings.title;
    return html`
      <div class="stack">
        ${administrationNav(this.context, 'settings')}
        <h1>${title}</h1>
        ${failure ? html`<p class="notice bad" id="failure" role="alert" tabindex="-1">${failure}</p>` : nothing}
        ${told ? html`<p class="notice" id="told" role="status" tabindex="-1">${told}</p>` : nothing} ${this.#renderPlace(section)}
      </div>
    `;
  }

  #titleOf({ schema }: Section): string {
    return schema ? settingWords(schema, this.context.language).title : this.words.settings.general;
  }

  #helpOf({ schema }: Section): string {
    return schema ? settingWords(schema, this.context.language).help : this.words.settings.generalHelp;
  }

  #renderPlace(section: Section | undefined): TemplateResult | typeof nothing {
    const { settings, shell } = this.words;
    const { schema, view } = this;
    const waiting = this.failure ? nothing : html`<p role="status">${shell.loading}</p>`;
    if (!schema) return waiting;
    const back = html`<p class="row"><a href="#settings">${settings.all}</a> <a href="#settings/versions">${settings.versions}</a></p>`;
    if (this.rest === 'versions') return this.versions ? html`${this.#renderVersions(this.versions)} ${back}` : waiting;
    if (this.rest.startsWith('versions/')) return html`${this.version ? this.#renderVersion(schema, this.version) : waiting} ${back}`;
    if (!view) return waiting;
    if (this.rest === '') return this.#renderSections(schema, view);
    if (!section) return html`<p>${shell.notHere}</p>${back}`;
    return html`<div class="stack narrow">
      <p class="hint">${this.#helpOf(section)}</p>
      ${this.#mayChange ? this.#renderForm(schema, section) : this.#renderStored(schema, section, view)} ${back}
    </div>`;
  }

  #renderSections(schema: SettingSchema, { version, at }: SettingsView): TemplateResult {
    const { settings } = this.words;
    return html`
      <p class="hint">${settings.lead} ${settings.version({ version, at: this.#moment(at) })} <a href="#settings/versions">${settings.versions}</a></p>
      <ul class="cards">
        ${sectionsOf(schema).map((section) => html`<li><a href="#settings/${section.name}">${this.#titleOf(section)}</a><p class="hint">${this.#helpOf(section)}</p></li>`)}
      </ul>
    `;
  }

  #renderStored(schema: SettingSchema, { settings }: Section, view: SettingsView): TemplateResult {
    const { language } = this.context;
    const kept = view.settings as unknown as Record<string, unknown>;
    return html`${settings.map((name) => {
      const below = schema.properties?.[name];
      const value = settingValue({ words: this.words, language }, below, kept[name]);
      return settings.length === 1 ? html`<div class="panel">${value}</div>` : html`<div><strong>${below ? settingWords(below, language).title : name}</strong><div>${value}</div></div>`;
    })}`;
  }

  #renderForm(schema: SettingSchema, section: Section): TemplateResult {
    const { administration, forms, settings } = this.words;
    const { language } = this.context;
    const model = {
      words: this.words,
      language,
      draft: this.draft,
      errors: Object.fromEntries(this.errors.map(({ pointer, text }) => [pointer, text])),
      onChange: (path: readonly string[], value: Draft) => (this.draft = withDraft(this.draft, path, value)),
      onFocus: (id: string) => void this.focusOn(`#${CSS.escape(id)}`),
    };
    return html`
      ${this.stored && this.view ? html`<section class="stack" aria-labelledby="stored-title"><h2 id="stored-title">${settings.stored}</h2>${this.#renderStored(schema, section, this.view)}</section>` : nothing}
      <form class="stack" novalidate @submit=${(event: SubmitEvent) => this.#onSubmit(event, section)}>
        ${this.errors.length > 0 ? summary(forms.summary({ count: this.errors.length }), this.errors, this.#go) : nothing}
        ${section.settings.map((name) => {
          const below = schema.properties?.[name] ?? {};
          return settingField(model, { schema: below, path: [name], ...settingWords(below, language), required: true }, section.schema !== undefined);
        })}
        <div class="actions save">
          <button class="primary" aria-disabled=${this.busy}>${this.busy ? administration.saving : administration.save}</button>
          <button class="quiet" type="button" @click=${() => this.#onDiscard()}>${settings.discard}</button>
        </div>
      </form>
    `;
  }

  #onDiscard(): void {
    this.#forget();
    [this.told, this.failure] = [undefined, undefined];
    void this.#load();
  }

  #renderVersions({ versions }: SettingsVersions): TemplateResult {
    const { settings } = this.words;
    return html`<ol class="plain" aria-label=${settings.versions}>
      ${versions.map(({ version, at, source, by }) => html`<li><a href="#settings/versions/${version}">${settings.versionTitle({ version })}</a> <span class="hint">${by ? settings.by({ name: by.name, at: this.#moment(at) }) : settings.by({ name: settings.sources[source], at: this.#moment(at) })}</span></li>`)}
    </ol>`;
  }

  #renderVersion(schema: SettingSchema, { at, source, by, settings: kept, comparedWith, differences }: SettingsVersion): TemplateResult {
    const { settings } = this.words;
    const of = { words: this.words, language: this.context.language };
    const cell = (head: string, content: unknown) => html`<td role="cell" data-head=${head}>${content}</td>`;
    const value = (schemaThere: SettingSchema | undefined, one: unknown) => (one === undefined ? html`<span class="hint">${settings.absent}</span>` : settingValue(of, schemaThere, one));
    const caption = comparedWith === undefined ? settings.first : settings.differences({ version: comparedWith });
    return html`
      <p class="hint">${settings.by({ name: by ? by.name : settings.sources[source], at: this.#moment(at) })}</p>
      ${differences.length === 0
        ? html`<p>${comparedWith === undefined ? settings.first : settings.same}</p>`
        : html`<table class="wide" role="table">
            <caption>
              ${caption}
            </caption>
            <thead role="rowgroup">
              <tr role="row">
                ${[settings.title, settings.before, settings.after].map((head) => html`<th role="columnheader" scope="col">${head}</th>`)}
              </tr>
            </thead>
            <tbody role="rowgroup">
              ${differences.map(({ pointer, before, after }) => {
                const place = placeAt(schema, pointer, of.language, settings.line);
                return html`<tr role="row">
                  <th role="rowheader" scope="row">${place.name}</th>
                  ${cell(settings.before, value(place.schema, before))} ${cell(settings.after, value(place.schema, after))}
                </tr>`;
              })}
            </tbody>
          </table>`}
      <details>
        <summary>${settings.whole}</summary>
        ${settingValue(of, schema, kept)}
      </details>
    `;
  }
}
