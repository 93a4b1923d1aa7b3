import type { Browser, BrowserContext, BrowserContextOptions, Page } from 'playwright-core';
import { launchChromium } from '@wadul/testing/chromium';

/** Every request for a script, a style or data that a page made, as `script /widget/0.1.0-1f2e3d4c/wadul-form.js`, in order. */
export interface Visit {
  readonly page: Page;
  readonly context: BrowserContext;
  readonly requests: string[];
  /** Every answer that began to come, as `200 /api/desk/changes`. */
  readonly answers: string[];
  /** What the page complained of: errors of scripts, and what its policy refused. */
  readonly complaints: string[];
}

/** One browser for a test file; each visit has cookies, storage and cache of its own. */
export const openBrowser = async () => {
  const browser: Browser = await launchChromium();
  const contexts: BrowserContext[] = [];
  return {
    visit: async (address: string, options: BrowserContextOptions = {}): Promise<Visit> => {
      const context = await browser.newContext({ viewport: { width: 360, height: 800 }, locale: 'id-ID', ...options });
      contexts.push(context);
      const page = await context.newPage();
      page.setDefaultTimeout(30_000);
      const [requests, answers, complaints]: [string[], string[], string[]] = [[], [], []];
      page.on('request', (request) => requests.push(`${request.resourceType()} ${new URL(request.url()).pathname}`));
      page.on('response', (response) => answers.push(`${response.status()} ${new URL(response.url()).pathname}`));
      page.on('pageerror', ({ message }) => complaints.push(message));
      page.on('console', (message) => {
        if (message.type() === 'error' && !message.text().startsWith('Failed to load resource')) complaints.push(message.text());
      });
      await page.goto(address);
      return { page, context, requests, answers, complaints };
    },
    /** Ends all visits, between tests. */
    leave: async () => {
      for (const context of contexts.splice(0)) await context.close();
    },
    close: () => browser.close(),
  };
};

/** A browser of a test file. */
export type OpenBrowser = Awaited<ReturnType<typeof openBrowser>>;
