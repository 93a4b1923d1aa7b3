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
  'reason-required': { status: 403, title: 'This is shown only to somebody who says why they look.' },
  'unknown-office': { status: 404, title: 'There is no such office here.' },
  'not-found': { status: 404, title: 'There is nothing here.' },
  'unknown-ticket-or-secret': { status: 404, title: 'The ticket number or the secret is not right.' },
  'method-not-allowed': { status: 405, title: 'This address does not take that method.' },
  'upload-interrupted': { status: 408, title: 'The body broke off; what arrived is kept.' },
  'event-not-allowed': { status: 409, title: 'The procedure does not allow this now.' },
  'notice-not-failed': { status: 409, title: 'This notice does not wait for an officer, or mail is off.' },
  'file-held': { status: 409, title: 'A virus was found in this file; nobody gets it.' },
  'upload-offset-mismatch': { status: 409, title: 'The upload does not go on from there.' },
  'stale-version': { status: 412, title: 'It has changed since it was read.' },
  'unknown-tus-version': { status: 412, title: 'The header Tus-Resumable must be 1.0.0.' },
  'body-too-large': { status: 413, title: 'The body is too large.' },
  'unsupported-media-type': { status: 415, title: 'A body of this media type is not taken here.' },
  'invalid-request': { status: 422, title: 'Something in the request is not as it must be.' },
  'idempotency-key-reused': { status: 422, title: 'This Idempotency-Key belongs to another request.' },
  'upload-busy': { status: 423, title: 'Another request is just adding to this upload.' },
  'version-required': { status: 428, title: 'The header If-Match with the version that was read is required.' },
  'too-many-tries': { status: 429, title: 'Too many tries; wait a little.' },
  internal: { status: 500, title: 'Something went wrong here.' },
  'uploads-full': { status: 503, title: 'No more files can be taken at the moment; a complaint without them can.' },
  'not-ready': { status: 503, title: 'The service cannot keep anything at the moment; try again soon.' },
} as const satisfies Record<string, { readonly status: number; readonly title: string }>;

/** The name of a refusal, and the last part of its `type`. */
export type ProblemCode = keyof typeof problemTypes;
