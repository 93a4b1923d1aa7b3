import { Hono } from 'hono';
import { answerError } from './http/answer-error.ts';
import { answerProblem } from './http/answer-problem.ts';
import type { App, Env } from './http/env.ts';
import { mountAll } from './http/mount.ts';
import type { AppParts } from './http/parts.ts';
import { requestLog } from './http/request-log.ts';
import { securityHeaders } from './http/security-headers.ts';
import { mountPages, type PageParts } from './pages/mount-pages.ts';
import { mountApiDocument } from './routes/api-document.ts';
import { operations } from './routes/index.ts';

/**
 * The server as a function of its parts: asks nobody else, and does nothing until it is asked.
 * @param pages what a browser shows; without them it is the API alone
 */
export const createApp = (parts: AppParts, pages?: PageParts): App => {
  const app = new Hono<Env>();
  app.use(requestLog(parts));
  app.use(securityHeaders(parts));
  app.onError(answerError(parts));
  app.notFound(() => answerProblem('not-found'));
  mountAll(app, parts, operations);
  mountApiDocument(app, operations);
  if (pages) mountPages(app, parts, pages);
  return app;
};
