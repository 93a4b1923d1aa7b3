import type { OfficeSettings } from '@wadul/core';
import { html } from 'hono/html';
import type { Integrity } from '../files/widget-files.ts';
import { embedPolicy, embedSnippet } from './embed-snippet.ts';
import { layout, type Html } from './layout.ts';
import { pageWords, type PageLanguage } from './page-words.ts';

type Listed = Pick<OfficeSettings, 'slug' | 'name' | 'shortName' | 'city'>;

const card = ({ slug, shortName, city }: Listed, language: PageLanguage): Html => {
  const words = pageWords(language);
  const query = `?lang=${language}`;
  return html`<li class="card">
<h3>${shortName}</h3>
<p class="quiet">${city}</p>
<p class="actions">
<a class="button" href="/${slug}/form${query}">${words.form}</a>
<a class="button second" href="/${slug}/track${query}">${words.track}</a>
<a href="/${slug}/register${query}">${words.register}</a>
<a href="/${slug}/recap${query}">${words.recap.link}</a>
</p>
</li>`;
};

/** The first page: what Wadul is, the offices, how it works, how to embed it, where developers and officers go on. */
export const landing = (offices: readonly Listed[], { language, origin, integrity }: { language: PageLanguage; origin: string; integrity: Integrity }): Html => {
  const { landing: words } = pageWords(language);
  const [example] = offices;
  return layout({
    language,
    title: `Wadul · ${words.claim}`,
    path: '/',
    body: html`<section class="lead">
<h1>${words.claim}</h1>
<p>${words.meaning}</p>
</section>
<section aria-labelledby="offices">
<h2 id="offices">${words.offices}</h2>
${offices.length === 0 ? html`<p>${words.noOffices}</p>` : html`<ul class="cards">${offices.map((office) => card(office, language))}</ul>`}
</section>
<section aria-labelledby="how">
<h2 id="how">${words.how}</h2>
<ol class="steps">${words.steps.map(([name, text]) => html`<li><strong>${name}</strong> ${text}</li>`)}</ol>
<p class="quiet">${pageWords(language).free}</p>
</section>
${example === undefined ? '' : html`<section aria-labelledby="embed">
<h2 id="embed">${words.embed}</h2>
<p>${words.embedLead}</p>
<pre tabindex="0" aria-label="${words.embedOffice({ office: example.shortName })}"><code>${embedSnippet({ element: 'wadul-form', office: example.slug, origin, integrity })}</code></pre>
<p>${words.embedPolicy}</p>
<pre tabindex="0" aria-label="Content-Security-Policy"><code>${embedPolicy(origin)}</code></pre>
</section>`}
<section class="columns">
<div><h2>${words.developers}</h2><p><a href="/docs?lang=${language}">${words.reference}</a> · <a href="/openapi.json">${words.openapi}</a></p></div>
<div><h2>${words.staff}</h2><p>${words.staffNote}</p><ul>${offices.map(({ slug, shortName }) => html`<li><a href="/${slug}/desk?lang=${language}">${shortName}</a></li>`)}</ul></div>
</section>`,
  });
};
