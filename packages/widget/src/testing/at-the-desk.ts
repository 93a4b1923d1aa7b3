import type { Locator, Page } from 'playwright-core';
import type { Role } from '@wadul/core';
import { PASSWORD } from '../../../server/src/testing/test-server.ts';
import type { OpenBrowser, Visit } from './browser.ts';
import type { RunningWadul } from './wadul-server.ts';

/** The clock of the office and of its officers' devices, until a test moves it. */
const NOW = '2026-03-09T03:00:00.000Z';

/** An officer at the desk, on its own page. */
export interface AtDesk extends Visit {
  /** Goes to a place of the desk, such as `intake`. */
  go(place: string): Promise<void>;
  /** Opens a complaint from the work list. */
  open(ticket: string): Promise<void>;
  /** Opens the form of an action, fills in its fields by what they are called, and sends it. */
  act(action: string, values?: Readonly<Record<string, string | boolean>>): Promise<void>;
}

const fill = async (form: Locator, label: string, value: string | boolean): Promise<void> => {
  const field = form.getByLabel(label, { exact: false }).first();
  const kind = await field.evaluate((element) => (element as HTMLInputElement).type);
  if (kind === 'checkbox') await field.setChecked(value === true);
  else if (kind === 'select-one') await field.selectOption({ label: String(value) });
  else await field.fill(String(value));
};

/** Lets the device's clock stand still, and nothing else: a clock that is made up holds its timers back as well. @param now milliseconds since 1970 */
const standStill = (now: number): void => {
  globalThis.Date = new Proxy(Date, {
    construct: (target, given) => Reflect.construct(target, given.length === 0 ? [now] : given) as Date,
    get: (target, name) => (name === 'now' ? () => now : (Reflect.get(target, name) as unknown)),
  });
};

/** Opens an action of the case on the screen, wherever it is folded up; answers its form. */
export const unfold = async (page: Page, action: Locator): Promise<Locator> => {
  await action.waitFor({ state: 'attached' }); // a case that was just asked for anew may come to allow it
  const group = page.locator('details.more:not([open])').filter({ has: action });
  if ((await group.count()) > 0) await group.locator('summary').first().click();
  await action.locator('summary').first().click();
  const form = action.locator('form');
  await form.waitFor();
  return form;
};

/** Signs an officer in on the desk's page. @param at the instant of their device (UTC) */
export const atTheDesk = async (wadul: RunningWadul, browser: OpenBrowser, role: Role, { language = 'id', at = NOW, width = 1280 }: { readonly language?: 'id' | 'en'; readonly at?: string; readonly width?: number } = {}): Promise<AtDesk> => {
  const visit = await browser.visit('about:blank', { viewport: { width, height: 900 } });
  const { page } = visit;
  await page.addInitScript(standStill, Date.parse(at));
  await page.goto(`${wadul.origin}/${wadul.office}/desk?lang=${language}`);
  await page.locator('#login').fill(role.toLowerCase());
  await page.locator('#password').fill(PASSWORD);
  await page.locator('#password').press('Enter');
  await page.getByRole('button', { name: language === 'id' ? 'Keluar' : 'Sign out' }).waitFor();
  return {
    ...visit,
    go: async (place) => {
      await page.evaluate((hash) => (location.hash = hash), place);
    },
    open: async (ticket) => {
      await page.evaluate((hash) => (location.hash = hash), `cases?q=${ticket}`);
      await page.getByRole('link', { name: ticket }).click();
      await page.locator('#state-title').waitFor();
    },
    act: async (action, values = {}) => {
      const folded = page.locator(`details.action`).filter({ has: page.locator('summary').getByText(action, { exact: true }) });
      const form = await unfold(page, folded);
      for (const [label, value] of Object.entries(values)) await fill(form, label, value);
      await form.getByRole('button', { name: action, exact: true }).click();
      await page.getByText(`${language === 'id' ? 'Tercatat' : 'Recorded'}: ${action}.`).waitFor();
    },
  };
};

