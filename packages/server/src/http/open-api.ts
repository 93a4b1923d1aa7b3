import { Problem } from '@wadul/core';
import { Hono, type MiddlewareHandler } from 'hono';
import { describeRoute, generateSpecs, resolver } from 'hono-openapi';
import * as z from 'zod/mini';
import { PROBLEM_JSON } from './answer-problem.ts';
import type { Answer, Operation } from './operation.ts';
import { problemTypes, type ProblemCode } from './problem-types.ts';

type Spec = Parameters<typeof describeRoute>[0];
type ParameterList = NonNullable<Spec['parameters']>;

/** Every refusal that an operation may answer with: those of its guards, and its own. */
export const problemsOf = ({ access, method, needs, body, stream, query, problems = [] }: Operation): ProblemCode[] => {
  const codes: ProblemCode[] = ['internal', 'not-ready', ...problems];
  if (access.kind === 'public') codes.push('unknown-office', 'origin-not-allowed');
  if (access.kind === 'desk') codes.push('not-signed-in', 'role-not-allowed');
  if (access.kind === 'desk' && !access.beforeOwnPassword) codes.push('password-change-needed');
  if (needs?.proof) codes.push('proof-needed');
  if (method !== 'GET') codes.push('origin-not-allowed');
  if (needs?.version) codes.push('version-required', 'stale-version');
  if (needs?.key) codes.push('idempotency-key-required', 'idempotency-key-reused');
  if (needs?.tus) codes.push('unknown-tus-version');
  if (stream !== undefined) codes.push('unsupported-media-type');
  if (body) codes.push('unsupported-media-type', 'body-too-large', 'malformed-json');
  if (body || query) codes.push('invalid-request');
  const asked = new Set(codes);
  return (Object.keys(problemTypes) as ProblemCode[]).filter((code) => asked.has(code));
};

const refusals = (operation: Operation): NonNullable<Spec['responses']> => {
  const byStatus = Map.groupBy(problemsOf(operation), (code) => problemTypes[code].status);
  return Object.fromEntries(
    [...byStatus].map(([status, codes]) => [
      status,
      { description: codes.map((code) => `\`${code}\`: ${problemTypes[code].title}`).join(' '), content: { [PROBLEM_JSON]: { schema: resolver(Problem) } } },
    ]),
  );
};

const header = (name: string, description: string, schema: object) => ({ in: 'header', name, required: true, description, schema }) as ParameterList[number];

const parametersOf = ({ path, needs, headers = {}, query }: Operation): ParameterList => {
  const inPath = [...path.matchAll(/:(\w+)/g)].map(([, name]) => ({ in: 'path', name, required: true, schema: { type: 'string' } }) as ParameterList[number]);
  const shape = query === undefined ? {} : (z.toJSONSchema(query, { io: 'input', unrepresentable: 'any' }).properties ?? {});
  return [
    ...inPath,
    ...Object.entries(shape).map(([name, schema]) => ({ in: 'query', name, required: false, schema }) as ParameterList[number]),
    ...(needs?.key ? [header('Idempotency-Key', 'The same key and body give the same answer. A random UUID (version 4): who guesses it could ask for the receipt.', { type: 'string', format: 'uuid' })] : []),
    ...(needs?.tus ? [header('Tus-Resumable', 'The version of the tus protocol.', { type: 'string', const: '1.0.0' })] : []),
    ...Object.entries(headers).map(([name, description]) => header(name, description, { type: 'string' })),
    ...(needs?.version ? [header('If-Match', 'The version that was read, in quotes.', { type: 'string', examples: ['"3"'] })] : []),
  ];
};

const tags = { open: 'service', public: 'public', desk: 'desk' } as const;

const contentOf = ({ schema, alsoAs = [] }: Answer) => {
  const others = alsoAs.map((media) => [media, { schema: { type: 'string' } }]);
  if (!schema && others.length === 0) return {};
  return { content: { ...(schema ? { 'application/json': { schema: resolver(schema) } } : {}), ...Object.fromEntries(others) } };
};

const headersOf = ({ headers }: Answer) =>
  headers ? { headers: Object.fromEntries(Object.entries(headers).map(([name, description]) => [name, { description, schema: { type: 'string' as const } }])) } : {};

/** What the API document says of an operation, as the mark that hono-openapi reads off a route. */
const describe = (operation: Operation): MiddlewareHandler => {
  const { id, summary, body, stream, answers, access } = operation;
  const good = Object.entries(answers).map(([status, answer]) => [status, { description: answer.description, ...contentOf(answer), ...headersOf(answer) }]);
  return describeRoute({
    operationId: id,
    summary,
    tags: [tags[access.kind]],
    parameters: parametersOf(operation),
    ...(body ? { requestBody: { required: true, content: { 'application/json': { schema: resolver(body) } } } } : {}),
    ...(stream === undefined ? {} : { requestBody: { required: true, content: { [stream]: { schema: { type: 'string', format: 'binary' } } } } }),
    ...(access.kind === 'desk' ? { security: [{ session: [] }] } : {}),
    responses: { ...Object.fromEntries(good), ...refusals(operation) },
  });
};

const makeDocument = (operations: readonly Operation[]): Promise<object> => {
  const app = new Hono();
  for (const operation of operations) app.on(operation.method, operation.path, describe(operation), (c) => c.body(null));
  return generateSpecs(app, {
    excludeStaticFile: false,
    documentation: {
      openapi: '3.1.0',
      info: {
        title: 'Wadul',
        version: '0.1.0',
        description: 'A complaint desk for a government office: the public files and follows complaints, officers work on them. Every refusal is a problem (RFC 9457); its `type` leads to a page that says what to do.',
        license: { name: 'MIT', identifier: 'MIT' },
      },
      servers: [{ url: '/' }],
      tags: [
        { name: 'public', description: 'For everybody, from the office’s own site and its partners’ (CORS), without cookies.' },
        { name: 'desk', description: 'For officers: from the server’s own pages, with the session’s cookie.' },
        { name: 'service', description: 'Signing in, and the state of the service.' },
      ],
      components: { securitySchemes: { session: { type: 'apiKey', in: 'cookie', name: '__Host-wadul' } } },
    },
  });
};

const made = new WeakMap<readonly Operation[], Promise<object>>();

/** The API as an OpenAPI 3.1 document, made when it is first asked for: making it takes as long as a start of the server without it. */
export const apiDocument = (operations: readonly Operation[]): Promise<object> => {
  const document = made.get(operations) ?? makeDocument(operations);
  made.set(operations, document);
  return document;
};
