import { html } from 'hono/html';
import type { Html } from '../layout.ts';
import type { ApiSchema } from './open-api-document.ts';

const joined = (parts: readonly Html[], separator: string): Html => html`${parts.map((part, index) => (index === 0 ? part : html`${separator}${part}`))}`;

const literal = (value: unknown): Html => html`<code>${JSON.stringify(value)}</code>`;

/** The limits of a text, where it has any. */
const limits = ({ format, minLength, maxLength, pattern }: ApiSchema): string =>
  [format, minLength === undefined ? undefined : `≥ ${minLength}`, maxLength === undefined ? undefined : `≤ ${maxLength}`, format === undefined ? pattern : undefined].filter((part) => part !== undefined).join(', ');

/** A type in one line; a named shape is a link to it, an object without a name is written out in `propertiesOf`. */
export const typeLine = (schema: ApiSchema): Html => {
  const { $ref, enum: values, items, anyOf, oneOf, allOf, type } = schema;
  if ($ref !== undefined) {
    const name = $ref.split('/').at(-1) ?? $ref;
    return html`<a href="#schema-${name}">${name}</a>`;
  }
  if (schema.const !== undefined) return literal(schema.const);
  if (values) return joined(values.map(literal), ' | ');
  const choices = anyOf ?? oneOf;
  if (choices) return joined(choices.map(typeLine), ' | ');
  if (allOf) return joined(allOf.map(typeLine), ' & ');
  if (items) return html`${typeLine(items)}[]`;
  const said = limits(schema);
  return html`${type === undefined ? '…' : [type].flat().join(' | ')}${said === '' ? '' : html` <span class="note">${said}</span>`}`;
};

const nested = ({ properties, items, anyOf, oneOf }: ApiSchema): readonly ApiSchema[] =>
  properties ? [{ properties }] : items ? nested(items) : (anyOf ?? oneOf ?? []).flatMap((choice) => (choice.$ref === undefined ? nested(choice) : []));

/** The properties of an object, those of the objects in it included; nothing for what is no object. */
export const propertiesOf = (schema: ApiSchema, required: string): Html => {
  const { properties } = schema;
  if (!properties) return html`${nested(schema).map((one) => propertiesOf(one, required))}`;
  return html`<dl>${Object.entries(properties).map(
    ([name, property]) => html`<dt><code>${name}</code>${schema.required?.includes(name) ? html` <span class="note">${required}</span>` : ''}</dt>
<dd>${typeLine(property)}${property.description === undefined ? '' : html` <span class="note">${property.description}</span>`}${nested(property).map((one) => propertiesOf(one, required))}</dd>`,
  )}</dl>`;
};
