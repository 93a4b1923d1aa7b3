import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { html, raw } from 'hono/html';
import { marked } from 'marked';
import { problemTypes, type ProblemCode } from '../http/problem-types.ts';
import { layout, type Html } from './layout.ts';
import { pageWords, type PageLanguage } from './page-words.ts';

/** The text of every refusal, as Markdown of our own. */
export type ProblemTexts = Readonly<Record<ProblemCode, string>>;

const codes = Object.keys(problemTypes) as ProblemCode[];

/** Reads `<code>.md` of every refusal. Throws where one is missing. */
export const readProblemTexts = async (folder: string): Promise<ProblemTexts> =>
  Object.fromEntries(await Promise.all(codes.map(async (code) => [code, await readFile(join(folder, `${code}.md`), 'utf8')]))) as ProblemTexts;

const isCode = (text: string): text is ProblemCode => Object.hasOwn(problemTypes, text);

/** The page to which a refusal's `type` leads, or nothing where there is no such refusal. */
export const problemPage = (texts: ProblemTexts, code: string, language: PageLanguage): Html | undefined => {
  if (!isCode(code)) return undefined;
  const { problems: words } = pageWords(language);
  return layout({
    language,
    title: `${problemTypes[code].title} · Wadul`,
    path: `/problems/${code}`,
    body: html`<article lang="en">${raw(marked.parse(texts[code], { async: false }))}</article><p><a href="/problems?lang=${language}">${words.all}</a></p>`,
  });
};

/** The list of all refusals. */
export const problemList = (language: PageLanguage): Html => {
  const { problems: words } = pageWords(language);
  return layout({
    language,
    title: `${words.title} · Wadul`,
    path: '/problems',
    body: html`<h1>${words.title}</h1><p>${words.lead}</p><ul lang="en">${codes.map(
      (code) => html`<li><a href="/problems/${code}?lang=${language}"><code>${code}</code></a> (${problemTypes[code].status}): ${problemTypes[code].title}</li>`,
    )}</ul>`,
  });
};
