import { readFileSync } from 'node:fs';

/** Wadul's own version, as npm knows it. */
export const VERSION = (JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8')) as { version: string }).version;
