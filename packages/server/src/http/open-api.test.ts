import { expect, test } from 'vitest';
import { operations } from '../routes/index.ts';
import { apiDocument, problemsOf } from './open-api.ts';
import { problemTypes } from './problem-types.ts';

interface Described {
  readonly operationId: string;
  readonly parameters?: readonly { readonly name: string; readonly in: string; readonly required: boolean }[];
  readonly requestBody?: unknown;
  readonly responses: Record<string, { readonly content?: Record<string, unknown> }>;
}
const document = (await apiDocument(operations)) as { openapi: string; paths: Record<string, Record<string, Described>>; components: { schemas: Record<string, unknown> } };
const described = Object.entries(document.paths).flatMap(([path, methods]) => Object.entries(methods).map(([method, operation]) => ({ path, method, ...operation })));

test('the document is OpenAPI 3.1 and holds every operation once, at its place', () => {
  expect(document.openapi).toMatch(/^3\.1\./);
  expect(described.map(({ operationId, method, path }) => [operationId, method, path]).sort()).toEqual(
    operations.map(({ id, method, path }) => [id, method.toLowerCase(), path.replace(/:(\w+)/g, '{$1}')]).sort(),
  );
});

test('every operation names its answers and every refusal, as problems', () => {
  for (const operation of operations) {
    const { responses } = described.find(({ operationId }) => operationId === operation.id) as Described;
    const refused = new Set(problemsOf(operation).map((code) => String(problemTypes[code].status)));
    expect(new Set(Object.keys(responses)), operation.id).toEqual(new Set([...Object.keys(operation.answers), ...refused]));
    for (const status of refused) expect(responses[status]?.content).toEqual({ 'application/problem+json': { schema: { $ref: '#/components/schemas/Problem' } } });
  }
});

test('what is in a path, required in a header or sent in a body is described', () => {
  for (const { id, path, needs, headers = {}, body, stream } of operations) {
    const { parameters = [], requestBody } = described.find(({ operationId }) => operationId === id) as Described;
    const names = (place: string) => parameters.filter((parameter) => parameter.in === place && parameter.required).map(({ name }) => name);
    expect(names('path'), id).toEqual([...path.matchAll(/:(\w+)/g)].map(([, name]) => name));
    expect(names('header'), id).toEqual([...(needs?.key ? ['Idempotency-Key'] : []), ...(needs?.tus ? ['Tus-Resumable'] : []), ...Object.keys(headers), ...(needs?.version ? ['If-Match'] : [])]);
    expect(requestBody !== undefined, id).toBe(body !== undefined || stream !== undefined);
  }
});

test('every reference leads somewhere', () => {
  const references = [...JSON.stringify(document).matchAll(/"\$ref":"#\/components\/schemas\/(\w+)"/g)].map(([, name = '']) => name);
  expect(references.length).toBeGreaterThan(20);
  for (const name of references) expect(document.components.schemas).toHaveProperty(name);
});

test('no shape of the document is nameless where core names it', () => {
  for (const name of ['Filing', 'Intake', 'Receipt', 'CitizenView', 'OfficerCase', 'OfficerEvent', 'CitizenEvent', 'Problem', 'PublicOffice', 'RegisterView']) {
    expect(document.components.schemas).toHaveProperty(name);
  }
});
