import { html } from 'hono/html';
import type { HtmlEscapedString } from 'hono/utils/html';
import { pageWords, type PageLanguage } from './page-words.ts';

/** A piece of a page, escaped. */
export type Html = HtmlEscapedString | Promise<HtmlEscapedString> | '';

/** A script that a page loads, with the hash that the browser checks. */
export interface PageScript {
  readonly src: string;
  readonly integrity: string;
}

/** A page of the server. */
export interface Page {
  readonly language: PageLanguage;
  readonly title: string;
  /** The page's own address, for the other language and the link of the current page. */
  readonly path: string;
  /** What its address asks for beside the language, and the other language's does then, such as `&month=2026-03`. */
  readonly query?: string;
  /** Whose pages these are; without one, the server's. */
  readonly name?: string;
  readonly links?: readonly (readonly [href: string, words: string])[];
  readonly script?: PageScript;
  readonly body: Html;
  readonly foot?: Html;
}

const others: Readonly<Record<PageLanguage, PageLanguage>> = { id: 'en', en: 'id' };

/** A whole page: head, name, links, body, foot. Neither script nor style of its own, so that it stands under `PAGE_POLICY`. */
export const layout = ({ language, title, path, query = '', name, links = [], script, body, foot = '' }: Page): Html => {
  const words = pageWords(language);
  const other = others[language];
  return html`<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${title}</title>
<link rel="icon" href="/assets/icon.svg" type="image/svg+xml">
<link rel="stylesheet" href="/assets/pages.css">
${script ? html`<script type="module" src="${script.src}" integrity="${script.integrity}" crossorigin="anonymous"></script>` : ''}
</head>
<body>
<a class="skip" href="#content">${words.skip}</a>
<header class="bar">
<div class="inner">
<p class="name"><a href="/${language === 'en' ? '?lang=en' : ''}">${name ?? 'Wadul'}</a></p>
<nav aria-label="${name ?? 'Wadul'}"><ul>
${links.map(([href, text]) => html`<li><a href="${href}"${href.split('?')[0] === path ? html` aria-current="page"` : ''}>${text}</a></li>`)}
<li><a href="${path}?lang=${other}${query}" lang="${other}" hreflang="${other}">${pageWords(other).language}</a></li>
</ul></nav>
</div>
</header>
<main id="content" class="inner">
${body}
</main>
<footer class="foot"><div class="inner">${foot}<p>Wadul · MIT</p></div></footer>
</body>
</html>
`;
};
