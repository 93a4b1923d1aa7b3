import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { eventTypes, senders, type OfficerEvent, type Role } from '@wadul/core';
import type { Locator } from 'playwright-core';
import { fileOne } from '../../../../../server/src/testing/file-one.ts';
import { desk as english } from '../../../locales/en/desk/index.ts';
import { desk as indonesian } from '../../../locales/id/desk/index.ts';
import { atTheDesk, unfold, type AtDesk } from '../../../testing/at-the-desk.ts';
import { openBrowser, type OpenBrowser } from '../../../testing/browser.ts';
import { startWadul, type RunningWadul } from '../../../testing/wadul-server.ts';
import { complainantsOwn, goAlong, inOffice, waysToEvents, type Way } from '../../../testing/ways-to-events.ts';
import { pdfOf } from '../../wadul-form/attaching/testing/some-files.ts';
import { eventFields, type EventField } from './event-fields.ts';
import { localAt } from './office-time.ts';

type Action = OfficerEvent['type'];

/** After every day that the samples name. */
const NOW = '2026-03-16T08:00:00.000Z';
/** Asked for where it is that is looked at (`wadul-desk.test.ts`), and the complainant's own. */
const elsewhere: readonly string[] = ['officer.viewedIdentity', 'officer.openedUnscanned', ...complainantsOwn];
const sendable = eventTypes.filter((type): type is Action => senders[type].officers !== undefined && !elsewhere.includes(type));

let wadul: RunningWadul;
let browser: OpenBrowser;
let ways: ReadonlyMap<Action, Way>;
const desks = new Map<string, Promise<AtDesk>>();
beforeAll(async () => {
  [wadul, browser] = await Promise.all([startWadul(), openBrowser()]);
  wadul.api.at(NOW);
  ways = waysToEvents('telepon');
}, 60_000);
afterAll(async () => {
  await browser.leave();
  await browser.close();
  await wadul.close();
});

/** An officer who stays at the desk from one test to the next; signed in anew where the time of their session is over. */
const desk = (role: Role, language: 'id' | 'en', at: string): Promise<AtDesk> => {
  const key = `${role} ${language} ${at}`;
  const there = desks.get(key) ?? atTheDesk(wadul, browser, role, { language, at });
  desks.set(key, there);
  return there;
};

/** Goes to a case and opens the form of an action. */
const openForm = async ({ page, go }: AtDesk, id: string, type: Action): Promise<Locator> => {
  await go(`cases/${id}`);
  return unfold(page, page.locator(`[data-action="${type}"]`));
};

/** Fills in a field, by the value that it has in an event. */
const fillIn = async (form: Locator, { name, kind }: EventField, value: unknown): Promise<void> => {
  const control = form.locator(`[name="/${name}"]`);
  if (kind === 'files') {
    await form.getByLabel('Pilih dokumen').setInputFiles(pdfOf('surat.pdf'));
    await form.getByText('Terlampir', { exact: true }).waitFor();
  } else if (kind === 'minutes' || kind === 'person') {
    for (const [part, text] of Object.entries(value as Record<string, unknown>)) {
      const field = form.locator(`[name="/${name}/${part}"]`);
      if (part === 'outcome') await field.selectOption(String(text));
      else if (part !== 'signers') await field.fill(String(text));
    }
    if (kind === 'minutes') for (const row of await form.locator('li input[name$="/name"]').all()) await row.fill('Warga Contoh');
  } else if (kind === 'line' || kind === 'passage' || kind === 'date') await control.fill(String(value));
  else if (kind === 'moment') await control.fill(localAt(String(value), wadul.api.office.settings.calendar.zone));
  else if (kind === 'people') await control.fill((value as string[]).join('\n'));
  else if (kind === 'yesOrNo') await control.setChecked(value === true);
  else await control.selectOption(kind === 'decision' ? (value === true ? 'yes' : 'no') : String(value));
};

describe('every event that the chart takes from an officer, in Chromium,', () => {
  test.for(sendable)('%s is sent from the complaint’s page, and has its form in English too', { timeout: 30_000 }, async (type) => {
    const { steps, last } = ways.get(type) as Way;
    const other = await fileOne(wadul.api);
    const filed = await fileOne(wadul.api, { identityMode: 'confidential' });
    try {
      await goAlong(wadul.api, filed, steps);
      const at = wadul.api.parts.now();
      const inEnglish = await openForm(await desk(last.by, 'en', at), filed.id, type);
      expect(await inEnglish.getByRole('button', { name: english.actions[type], exact: true }).count()).toBe(1);
      const officer = await desk(last.by, 'id', at);
      const form = await openForm(officer, filed.id, type);
      const values: Readonly<Record<string, unknown>> = inOffice(wadul.api, type === 'officer.linked' ? { ...last.event, ticket: other.receipt.ticket } : last.event);
      for (const field of eventFields(type)) if (values[field.name] !== undefined) await fillIn(form, field, values[field.name]);
      await form.getByRole('button', { name: indonesian.actions[type], exact: true }).click();
      await officer.page.getByText(`${indonesian.caseWords.recorded({ action: indonesian.actions[type] })}`, { exact: true }).waitFor();
      expect(officer.complaints).toEqual([]);
    } finally {
      if (wadul.api.parts.now() !== NOW) desks.clear(); // their sessions ended meanwhile
      wadul.api.at(NOW);
    }
  });
});
