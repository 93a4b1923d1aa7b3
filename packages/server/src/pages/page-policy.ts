/**
 * What the server's own pages may do: load scripts, styles and data from this server, and nothing else; no inline script or style, nothing frames them.
 * `lit-html` is the name of Lit's Trusted Types policy.
 */
export const PAGE_POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data: blob:",
  "connect-src 'self'",
  "form-action 'none'",
  "base-uri 'none'",
  "frame-ancestors 'none'",
  "require-trusted-types-for 'script'",
  'trusted-types lit-html',
].join('; ');
