import type { BrowserContextOptions, Frame, FrameLocator, Page } from 'playwright-core';
import type { OpenBrowser, Visit } from './browser.ts';
import { scriptOf, type RunningWadul } from './wadul-server.ts';

/** Where a form stands: on the office's own site, all of it in the page; on a partner's, who complains in a frame of the office. */
export const formPlaces = ['in place', 'in a frame'] as const;
export type FormPlace = (typeof formPlaces)[number];

/** A visit to a page with a form: where its matter, and where who complains, is filled in. */
export interface FormVisit extends Visit {
  readonly person: Page | FrameLocator;
}

interface Put {
  /** Attributes of the tag. */
  readonly more?: string;
  /** Attributes of the page's root. */
  readonly root?: string;
  readonly policy?: string;
  readonly options?: BrowserContextOptions;
  /** What else stands in the page, before all scripts. */
  readonly head?: string;
}

/** Opens a page with the form, and waits until its types of complaint are there. */
export const visitForm = async (wadul: RunningWadul, browser: OpenBrowser, place: FormPlace, { more = '', root = 'lang="id"', policy, options, head = '' }: Put = {}): Promise<FormVisit> => {
  const tag = `<wadul-form office="${wadul.office}" endpoint="${wadul.origin}" ${more}>Formulir di kantor kami.</wadul-form>`;
  const html = `<!doctype html><html ${root}><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>Kota</title>${head}<main><h1>Pengaduan</h1>${tag}</main><script type="module" src="${scriptOf(wadul.origin, 'wadul-form')}"></script>`;
  const show = place === 'in place' ? wadul.showAtOffice : wadul.show;
  const visit = await browser.visit(show(html, policy === undefined ? {} : { policy }), options);
  await visit.page.getByLabel(/^(Jenis pengaduan|Type of complaint)/).locator('option').nth(1).waitFor({ state: 'attached' });
  return { ...visit, person: place === 'in place' ? visit.page : frameOf(visit.page) };
};

/** The office's frame on a page. */
export const frameOf = (page: Page): FrameLocator => page.frameLocator('wadul-form iframe');

/** The office's frame, as what runs in it sees it. Throws where there is none. */
export const insideFrame = (page: Page): Frame => {
  const frame = page.frames().find((one) => new URL(one.url()).pathname.startsWith('/embed/'));
  if (!frame) throw new Error('the page has no frame of the office');
  return frame;
};

/** What has the focus, in an element of the page or of the frame. */
export interface Focused {
  /** Its name or id. */
  readonly name: string;
  /** What it is called. */
  readonly label: string;
}

const readFocused = (): Focused | 'frame' => {
  let active = document.activeElement;
  while (active?.shadowRoot?.activeElement) active = active.shadowRoot.activeElement;
  if (active instanceof HTMLIFrameElement) return 'frame';
  const { labels } = active as HTMLInputElement;
  return { name: active?.getAttribute('name') ?? active?.id ?? '', label: ((labels?.[0] ?? active)?.textContent ?? '').replaceAll(/\s+/g, ' ').trim() };
};

/** What has the focus. */
export const focused = async (page: Page): Promise<Focused> => {
  const inPage = await page.evaluate(readFocused);
  return inPage === 'frame' ? ((await insideFrame(page).evaluate(readFocused)) as Focused) : inPage;
};

/** Presses Tab until a field has the focus. */
export const tabTo = async (page: Page, name: string): Promise<void> => {
  for (let step = 0; step < 60; step += 1) {
    if ((await focused(page)).name === name) return;
    await page.keyboard.press('Tab');
  }
  throw new Error(`${name} cannot be reached with the Tab key`);
};
