import { launchChromium } from '@wadul/testing/chromium';
import type { Browser, Page } from 'playwright-core';

/** A page of a real browser, and everything that a web team would not want to see in its console. */
export interface WatchedPage {
  readonly page: Page;
  /** Violations of the page's policy, errors and warnings of the console, and requests that failed. */
  readonly complaints: readonly string[];
  /** The origins that were asked for anything. */
  readonly origins: () => readonly string[];
}

export { launchChromium };

/** Opens an empty page in a context of its own and watches it from before its first byte. */
export const watchedPage = async (browser: Browser, { width = 1280, height = 900 } = {}): Promise<WatchedPage> => {
  const context = await browser.newContext({ viewport: { width, height }, locale: 'id-ID', timezoneId: 'Asia/Jakarta' });
  const page = await context.newPage();
  page.setDefaultTimeout(30_000);
  const complaints: string[] = [];
  const origins = new Set<string>();
  page.on('request', (request) => {
    const url = new URL(request.url());
    if (url.protocol.startsWith('http')) origins.add(url.origin);
  });
  page.on('requestfailed', (request) => complaints.push(`failed: ${request.method()} ${request.url()} ${request.failure()?.errorText ?? ''}`));
  page.on('response', (response) => {
    if (response.status() >= 400) complaints.push(`${response.status()}: ${response.url()}`);
  });
  page.on('console', (message) => {
    if (message.type() === 'error' || message.type() === 'warning') complaints.push(`${message.type()}: ${message.text()}`);
  });
  page.on('pageerror', (error) => complaints.push(`thrown: ${error.message}`));
  await page.exposeFunction('wadulPolicyViolated', (what: string) => void complaints.push(`policy: ${what}`));
  await page.addInitScript(() => {
    addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI }) => {
      (Reflect.get(globalThis, 'wadulPolicyViolated') as (what: string) => void)(`${violatedDirective} ${blockedURI}`);
    });
  });
  return { page, complaints, origins: () => [...origins].sort() };
};
