import { Slug, type OfficeSettings } from '@wadul/core';
import type { Context } from 'hono';
import { publicRecap, recapYears } from '../commands/yearly-recap.ts';
import { findOfficeBySlug, listOffices } from '../db/office.queries.ts';
import { answerFile, FOR_EVER, FOR_EVERY_SITE } from '../files/answer-file.ts';
import type { FileFolder, ServedFile } from '../files/file-folder.ts';
import type { WidgetFiles } from '../files/widget-files.ts';
import type { App, Env, OfficeHere } from '../http/env.ts';
import type { AppParts } from '../http/parts.ts';
import { ProblemError } from '../http/problem-error.ts';
import { EMBED_PERMISSIONS, embedHeaders, embedPage } from './embed-page.ts';
import { elementPage, officePages } from './element-page.ts';
import { landing } from './landing.ts';
import type { Html } from './layout.ts';
import { PAGE_POLICY } from './page-policy.ts';
import { pageLanguage, type PageLanguage } from './page-words.ts';
import { problemList, problemPage, type ProblemTexts } from './problem-pages.ts';
import type { ApiDocument } from './reference/open-api-document.ts';
import { recapPage } from './recap-page.ts';
import { referencePage } from './reference/reference-page.ts';

/** What the pages are made of, beside the app's own parts. */
export interface PageParts {
  readonly widget: WidgetFiles;
  /** Styles and pictures of the pages. */
  readonly assets: FileFolder;
  /** The folder of the region files of this version. */
  readonly regionFiles: FileFolder;
  readonly problems: ProblemTexts;
  /** The API's document, for the page that shows it. */
  readonly api: () => Promise<ApiDocument>;
}

type Handler = (c: Context<Env>) => Promise<Response>;

/** Puts something that is only ever read in its place. */
const reading = (app: App, path: string, handle: Handler): void => {
  app.get(path, async (c) => {
    c.set('route', path);
    return handle(c);
  });
  app.all(path, (c) => {
    c.set('route', path);
    throw new ProblemError('method-not-allowed', {}, { allow: 'GET, HEAD' });
  });
};

const answerPage = async (page: Html, status = 200, headers: Readonly<Record<string, string>> = {}): Promise<Response> =>
  new Response((await page).toString(), { status, headers: { 'content-type': 'text/html; charset=utf-8', 'content-security-policy': PAGE_POLICY, 'cache-control': 'no-cache', ...headers } });

const languageOf = (c: Context, first?: PageLanguage): PageLanguage => pageLanguage(c.req.query('lang'), first);

const orNotFound = (c: Context, file: ServedFile | undefined, headers: Readonly<Record<string, string>>): Response => {
  if (!file) throw new ProblemError('not-found');
  return answerFile(c, file, headers);
};

/** An office's page: what `draw` makes of the office's settings. */
const pageOfOffice =
  ({ db }: AppParts, { problems }: PageParts, draw: (c: Context<Env>, settings: OfficeSettings, language: PageLanguage, office: OfficeHere) => Promise<Response>): Handler =>
  async (c) => {
    const slug = Slug.safeParse(c.req.param('office'));
    const office = slug.success ? await findOfficeBySlug(db, slug.data) : undefined;
    const unknown = problemPage(problems, 'unknown-office', languageOf(c));
    if (!office) return unknown ? answerPage(unknown, 404) : Promise.reject(new ProblemError('unknown-office'));
    return draw(c, office.settings, languageOf(c, office.settings.languages[0]), office);
  };

/** The landing page, the offices' pages, the API reference and what refusals mean; and the files that they and the partners' sites load. */
export const mountPages = (app: App, parts: AppParts, pages: PageParts): void => {
  const { widget, assets, regionFiles, problems, api } = pages;
  const origin = parts.origins[0] ?? '';

  reading(app, '/', async (c) => {
    const offices = (await listOffices(parts.db)).map(({ settings }) => settings);
    return answerPage(landing(offices, { language: languageOf(c), origin, integrity: widget.integrity }));
  });
  reading(app, '/docs', async (c) => answerPage(referencePage(await api(), languageOf(c))));
  reading(app, '/problems', async (c) => answerPage(problemList(languageOf(c))));
  reading(app, '/problems/:code', async (c) => {
    const page = problemPage(problems, c.req.param('code') ?? '', languageOf(c));
    if (!page) throw new ProblemError('not-found');
    return answerPage(page);
  });
  const made = { integrity: widget.integrity, regionsPath: `/regions/${parts.regions.version}` };
  for (const page of officePages) reading(app, `/:office/${page}`, pageOfOffice(parts, pages, (c, settings, language) => answerPage(elementPage(settings, page, { language, month: c.req.query('month'), ...made, ...(parts.identityProvider && { provider: parts.identityProvider.name }) }))));
  const frameOfOffice = pageOfOffice(parts, pages, (c, settings, language) => {
    const origins = [...new Set([...parts.origins, ...settings.partnerOrigins])];
    c.set('answerHeaders', { 'permissions-policy': EMBED_PERMISSIONS }); // every answer's own would overrule the page's
    return answerPage(embedPage(settings, { language, origins, ...made }), 200, embedHeaders(origins));
  });
  reading(app, '/embed/:office/identity', frameOfOffice);
  const recapOfYear = pageOfOffice(parts, pages, async (c, settings, language, office) => {
    const now = parts.now();
    const years = await recapYears(parts.db, office, now);
    const recap = await publicRecap(parts, office, c.req.param('year') ?? years[0] ?? '', now);
    const unknown = problemPage(problems, 'not-found', language);
    if (!recap) return unknown ? answerPage(unknown, 404) : Promise.reject(new ProblemError('not-found'));
    return answerPage(recapPage(settings, recap, { language, years }));
  });
  reading(app, '/:office/recap', recapOfYear);
  reading(app, '/:office/recap/:year', recapOfYear);

  reading(app, '/assets/:name', async (c) => orNotFound(c, await assets.file(c.req.param('name') ?? ''), { 'cache-control': 'no-cache' }));
  reading(app, '/widget/integrity.json', async () => Response.json(widget.integrity, { headers: { ...FOR_EVERY_SITE, 'cache-control': 'no-cache' } }));
  reading(app, '/widget/:version/:name', async (c) => orNotFound(c, await widget.file(c.req.param('version') ?? '', c.req.param('name') ?? ''), { ...FOR_EVERY_SITE, 'cache-control': FOR_EVER }));
  reading(app, '/regions/:version/:name', async (c) => {
    const file = c.req.param('version') === parts.regions.version ? await regionFiles.file(c.req.param('name') ?? '') : undefined;
    return orNotFound(c, file, { ...FOR_EVERY_SITE, 'cache-control': FOR_EVER });
  });
};
