import type { App } from '../http/env.ts';
import { apiDocument } from '../http/open-api.ts';
import type { Operation } from '../http/operation.ts';
import { ProblemError } from '../http/problem-error.ts';

/** Puts the API's own document in its place, for everybody to read: made of the operations when it is first asked for. */
export const mountApiDocument = (app: App, operations: readonly Operation[]): void => {
  const path = '/openapi.json';
  app.get(path, async (c) => {
    c.set('route', path);
    return Response.json(await apiDocument(operations), { headers: { 'access-control-allow-origin': '*', 'cache-control': 'no-cache' } });
  });
  app.all(path, () => {
    throw new ProblemError('method-not-allowed', {}, { allow: 'GET, HEAD' });
  });
};
