import { html } from 'hono/html';
import { layout, type Html } from '../layout.ts';
import { pageWords, type PageLanguage } from '../page-words.ts';
import type { ApiDocument, ApiOperation } from './open-api-document.ts';
import { propertiesOf, typeLine } from './schema-view.ts';

interface Placed {
  readonly method: string;
  readonly path: string;
  readonly operation: ApiOperation;
}

const operationsOf = ({ paths = {} }: ApiDocument): Placed[] =>
  Object.entries(paths).flatMap(([path, methods]) => Object.entries(methods).map(([method, operation]) => ({ method: method.toUpperCase(), path, operation })));

/** Text in which `code` stands between backticks. */
const withCode = (text: string): Html => html`${text.split('`').map((part, index) => (index % 2 === 1 ? html`<code>${part}</code>` : part))}`;

const operationView = ({ method, path, operation }: Placed, language: PageLanguage): Html => {
  const { reference: words } = pageWords(language);
  const { parameters = [], requestBody, responses = {} } = operation;
  const body = requestBody?.content?.['application/json']?.schema;
  return html`<details class="operation" id="${operation.operationId ?? `${method}-${path}`}">
<summary><strong>${method}</strong> <code>${path}</code><span>${withCode(operation.summary ?? '')}</span></summary>
<div>
${parameters.length === 0 ? '' : html`<h4>${words.parameters}</h4><dl>${parameters.map(
    ({ name, in: place, required = false, description, schema }) => html`<dt><code>${name}</code> <span class="note">${place}${required ? `, ${words.required}` : ''}</span></dt>
<dd>${schema ? typeLine(schema) : ''}${description === undefined ? '' : html` <span class="note">${withCode(description)}</span>`}</dd>`,
  )}</dl>`}
${body ? html`<h4>${words.body}</h4><p>${typeLine(body)}</p>${propertiesOf(body, words.required)}` : ''}
<h4>${words.answers}</h4><dl>${Object.entries(responses).map(
    ([status, { description = '', content = {} }]) => html`<dt><code>${status}</code></dt>
<dd>${withCode(description)} ${Object.entries(content).map(([media, { schema }]) => html`<span class="note">${media}</span> ${schema ? typeLine(schema) : ''} `)}</dd>`,
  )}</dl>
</div>
</details>`;
};

/** The API reference: every operation and shape of the OpenAPI document on one page, without a script; all of them folded, as open they are too long to read and slow to lay out. A link to a shape unfolds it. */
export const referencePage = (document: ApiDocument, language: PageLanguage): Html => {
  const { reference: words } = pageWords(language);
  const operations = operationsOf(document);
  const groups = (document.tags ?? []).map((tag) => ({ ...tag, operations: operations.filter(({ operation }) => operation.tags?.includes(tag.name)) })).filter((group) => group.operations.length > 0);
  return layout({
    language,
    title: `${words.title} · Wadul`,
    path: '/docs',
    body: html`<h1>${words.title}</h1>
<p>${words.lead}</p>
<p><a href="/openapi.json">${words.document}</a> · <a href="/problems?lang=${language}">${words.problems}</a></p>
${groups.map(({ name, description = '', operations: those }) => html`<section aria-labelledby="tag-${name}"><h2 id="tag-${name}">${name}</h2><p lang="en">${description}</p>${those.map((one) => operationView(one, language))}</section>`)}
<section aria-labelledby="schemas"><h2 id="schemas">${words.schemas}</h2>
${Object.entries(document.components?.schemas ?? {}).map(([name, schema]) => html`<details class="schema"><summary><strong>${name}</strong></summary><div id="schema-${name}"><p>${typeLine(schema)}</p>${propertiesOf(schema, words.required)}</div></details>`)}
</section>`,
  });
};
