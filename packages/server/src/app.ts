import { Hono } from 'hono';
import { answerError } from './http/answer-error.ts';
import { answerProblem } from './http/answer-problem.ts';
import type { App, Env } from './http/env.ts';
import { mountAll } from './http/mount.ts';
import type { AppParts } from './http/parts.ts';
import { requestLog } from './http/request-log.ts';
import { securityHeaders } from './http/security-headers.ts';
import { operations, pages } from './routes/index.ts';

/** The server as a function of its parts: asks nobody else, and does nothing until it is asked. */
export const createApp = (parts: AppParts): App => {
  const app = new Hono<Env>();
  app.use(requestLog(parts));
  app.use(securityHeaders(parts));
  app.onError(answerError(parts));
  app.notFound(() => answerProblem('not-found'));
  mountAll(app, parts, operations);
  for (const page of pages) page(app, parts);
  return app;
};
