import type { Context } from 'hono';
import { findOfficeBySlug } from '../db/office.queries.ts';
import { authenticate } from './authenticate.ts';
import { expectedVersion } from './conditions.ts';
import { answerPreflight, crossOriginHeaders } from './cors.ts';
import type { App, Env, OfficeHere } from './env.ts';
import { requireFreshProof } from './fresh-proof.ts';
import { idempotencyKey } from './idempotency-key.ts';
import type { Operation } from './operation.ts';
import type { AppParts } from './parts.ts';
import { ProblemError } from './problem-error.ts';
import { readJson } from './read-json.ts';
import { requireSameOrigin } from './same-origin.ts';
import { requireTus } from './tus.ts';
import { validate } from './validate.ts';

const isSlug = (text: string): boolean => /^[A-Za-z0-9][A-Za-z0-9-]{0,63}$/.test(text);

/** The office that the path names. Throws `unknown-office`. */
const officeOf = async (c: Context, { db }: AppParts): Promise<OfficeHere> => {
  const slug = c.req.param('office') ?? '';
  const office = isSlug(slug) ? await findOfficeBySlug(db, slug) : undefined;
  if (!office) throw new ProblemError('unknown-office');
  return office;
};

const changesSomething = ({ method }: Operation): boolean => method !== 'GET';

/** Who calls, and whether they may: each kind of access with its guards. */
const admit = async (c: Context<Env>, parts: AppParts, operation: Operation, now: string) => {
  const { access, needs } = operation;
  if (access.kind === 'public') {
    const office = await officeOf(c, parts);
    c.set('answerHeaders', crossOriginHeaders(c, office.settings, parts.origins));
    return { office };
  }
  if (changesSomething(operation)) requireSameOrigin(c, parts.origins);
  if (access.kind === 'open') return {};
  const here = await authenticate(c, parts, { isUse: operation.unattended !== true });
  if (!access.roles.some((role) => here.officer.roles.includes(role))) throw new ProblemError('role-not-allowed');
  if (here.session.mustChangePassword && !access.beforeOwnPassword) throw new ProblemError('password-change-needed');
  if (needs?.proof) requireFreshProof(here.session, now);
  return here;
};

/** Puts an operation behind its guards, in this order: site, office, sign-in, role, own password, fresh proof, required headers, query, body. */
const mount = (app: App, parts: AppParts, operation: Operation): void => {
  const { method, path, needs, body, query } = operation;
  app.on(method, path, async (c: Context<Env>) => {
    c.set('route', path);
    const now = parts.now();
    const here = await admit(c, parts, operation, now);
    if (needs?.tus) requireTus(c);
    const call = {
      c,
      parts,
      now,
      ...here,
      ...(needs?.key ? { key: idempotencyKey(c) } : {}),
      ...(needs?.version ? { version: expectedVersion(c) } : {}),
      query: query && validate(query, c.req.query(), '/query'),
      body: body && validate(body, await readJson(c.req.raw)),
    };
    return operation.handle(call as never);
  });
};

/** Puts every operation in its place; a path that is called with a method it does not have is told which it has. */
export const mountAll = (app: App, parts: AppParts, operations: readonly Operation[]): void => {
  for (const operation of operations) mount(app, parts, operation);
  for (const [path, those] of Map.groupBy(operations, ({ path }) => path)) {
    const methods = those.flatMap(({ method }) => (method === 'GET' ? ['GET', 'HEAD'] : [method]));
    const isPublic = those.some(({ access }) => access.kind === 'public');
    app.all(path, async (c) => {
      c.set('route', path);
      if (isPublic && c.req.method === 'OPTIONS' && c.req.header('access-control-request-method') !== undefined) {
        const office = await officeOf(c, parts);
        return answerPreflight(crossOriginHeaders(c, office.settings, parts.origins), methods);
      }
      throw new ProblemError('method-not-allowed', {}, { allow: methods.join(', ') });
    });
  }
};
