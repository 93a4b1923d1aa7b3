/**
 * What the server's own pages may do: load scripts, styles and data from this server, and nothing else; no inline script or style.
 * `lit-html` is the name of Lit's Trusted Types policy.
 */
export const PAGE_RULES: readonly string[] = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data: blob:",
  "connect-src 'self'",
  "form-action 'none'",
  "base-uri 'none'",
  "require-trusted-types-for 'script'",
  'trusted-types lit-html',
];

/** The policy of a page that nothing frames. */
export const PAGE_POLICY = [...PAGE_RULES, "frame-ancestors 'none'"].join('; ');
