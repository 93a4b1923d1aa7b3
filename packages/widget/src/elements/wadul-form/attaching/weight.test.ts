import { readdirSync, readFileSync, statSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';

const cdn = fileURLToPath(new URL('../../../../cdn/', import.meta.url));
const kB = (pattern: RegExp): number => readdirSync(cdn).filter((name) => pattern.test(name)).reduce((sum, name) => sum + statSync(cdn + name).size / 1000, 0);

/** Brotli kB: the section with its buttons, with the first touch; all that a file needs, tus-js-client included, with the first file. */
const BUDGET = { section: 3.5, file: 12.5 };

test.for(['wadul-form', 'wadul-identity'])('the attachments of %s keep to their own budget, and none of it is among what is needed to type', (element) => {
  const [section, file] = [kB(new RegExp(`^${element}-attachments-field-.*\\.br$`)), kB(new RegExp(`^${element}-attaching-.*\\.br$`))];
  expect([section > 1, section <= BUDGET.section, file > 5, file <= BUDGET.file]).toEqual([true, true, true, true]);
  expect(readFileSync(`${cdn}${element}.js`, 'utf8')).not.toMatch(/upload-offset|Tus-Resumable|Lampiran/i);
});
