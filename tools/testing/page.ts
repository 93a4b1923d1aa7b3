// What every element's browser test asks of a page: that axe finds nothing, and a picture of it at a telephone's and a desk's width.
import { readFileSync } from 'node:fs';
import { mkdir } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';
import type { AxeResults } from 'axe-core';
import type { Locator, Page } from 'playwright-core';

const axeSource = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const pictures = fileURLToPath(new URL('../../.artifacts/screenshots/', import.meta.url));
/** Where the guides' pictures are put; `npm run pictures` brings them into the documentation. */
export const guidePictures = fileURLToPath(new URL('../../.artifacts/guides/', import.meta.url));

/** Fails with one line a finding when axe finds anything on the page as it stands (open shadow roots and frames of any origin included). */
export const expectNoAxeViolations = async (page: Page): Promise<void> => {
  // Evaluated through the debugger, not as a script of the page: a strict Content-Security-Policy has no say in it.
  for (const frame of page.frames()) {
    if (!(await frame.evaluate(() => 'axe' in window))) await frame.evaluate(`{${axeSource}; axe.configure({ allowedOrigins: ['<unsafe_all_origins>'] })}`);
  }
  const results = (await page.evaluate('axe.run(document, { resultTypes: ["violations"] })')) as AxeResults;
  const findings = results.violations.flatMap((rule) => rule.nodes.map((node) => `${rule.id} (${rule.impact ?? 'unrated'}): ${rule.help}\n  at ${node.target.flat(2).join(' >>> ')}\n  ${node.html}`));
  if (findings.length > 0) throw new Error(`axe found ${findings.length} on ${page.url()}:\n${findings.join('\n')}`);
};

/** Saves the whole page at 360 and 1280 px as `.artifacts/screenshots/<name>-<width>.png`, to be looked at, and leaves the page as wide as it was. */
export const screenshot = async (page: Page, name: string): Promise<void> => {
  await mkdir(pictures, { recursive: true });
  const before = page.viewportSize();
  for (const width of [360, 1280]) {
    await page.setViewportSize({ width, height: 800 });
    await page.screenshot({ path: `${pictures}${name}-${width}.png`, fullPage: true });
  }
  if (before !== null) await page.setViewportSize(before);
};

/** Takes a picture for a guide, of what the page shows from an element on (from the top without one), as `.artifacts/guides/<name>.png`. */
export const guidePicture = async (page: Page, name: string, from?: Locator): Promise<void> => {
  await mkdir(guidePictures, { recursive: true });
  if (from) await from.evaluate((element) => element.scrollIntoView({ block: 'start' }));
  else await page.evaluate(() => scrollTo(0, 0));
  await page.screenshot({ path: `${guidePictures}${name}.png` });
};
