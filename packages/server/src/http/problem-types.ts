/**
 * Every refusal that this server gives, in the order of its status: the only place where errors are named. Each has a page, `docs/problems/<code>.md`,
 * that says what it means and what to do; `type` in the answer leads there.
 */
export const problemTypes = {
  'malformed-json': { status: 400, title: 'The body is not JSON that can be read.' },
  'idempotency-key-required': { status: 400, title: 'The header Idempotency-Key with a UUID is required.' },
  'not-signed-in': { status: 401, title: 'Sign in first.' },
  'wrong-login': { status: 401, title: 'The name or the password is not right.' },
  'origin-not-allowed': { status: 403, title: 'Requests from this site are not allowed.' },
  'role-not-allowed': { status: 403, title: 'This is for officers in another role.' },
  'unknown-office': { status: 404, title: 'There is no such office here.' },
  'not-found': { status: 404, title: 'There is nothing here.' },
  'unknown-ticket-or-secret': { status: 404, title: 'The ticket number or the secret is not right.' },
  'method-not-allowed': { status: 405, title: 'This address does not take that method.' },
  'event-not-allowed': { status: 409, title: 'The procedure does not allow this now.' },
  'stale-version': { status: 412, title: 'It has changed since it was read.' },
  'body-too-large': { status: 413, title: 'The body is too large.' },
  'unsupported-media-type': { status: 415, title: 'Only application/json is taken.' },
  'invalid-request': { status: 422, title: 'Something in the request is not as it must be.' },
  'idempotency-key-reused': { status: 422, title: 'This Idempotency-Key belongs to another request.' },
  'version-required': { status: 428, title: 'The header If-Match with the version that was read is required.' },
  'too-many-tries': { status: 429, title: 'Too many tries; wait a little.' },
  internal: { status: 500, title: 'Something went wrong here.' },
  'not-ready': { status: 503, title: 'The service cannot keep anything at the moment; try again soon.' },
} as const satisfies Record<string, { readonly status: number; readonly title: string }>;

/** The name of a refusal, and the last part of its `type`. */
export type ProblemCode = keyof typeof problemTypes;
