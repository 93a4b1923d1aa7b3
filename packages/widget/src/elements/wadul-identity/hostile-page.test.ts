import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { openBrowser, type OpenBrowser } from '../../testing/browser.ts';
import { fillMatter, fillPerson, matter, person as invented, send } from '../../testing/fill-in.ts';
import { frameOf, insideFrame, visitForm, type FormPlace } from '../../testing/form-places.ts';
import { hostileScript, noPolicy } from '../../testing/hostile-script.ts';
import { startWadul, type RunningWadul } from '../../testing/wadul-server.ts';
import { photoOf } from '../wadul-form/attaching/testing/some-files.ts';

let wadul: RunningWadul;
let browser: OpenBrowser;
beforeAll(async () => {
  [wadul, browser] = await Promise.all([startWadul(), openBrowser()]);
});
afterEach(() => browser.leave());
afterAll(async () => {
  await browser.close();
  await wadul.close();
});

interface Taken {
  written: string[];
  ports: MessagePort[];
}
const visitHostile = (place: FormPlace) => visitForm(wadul, browser, place, { head: hostileScript, policy: noPolicy });
/** All that the hostile script has written down, once it has had another look. */
const written = async (page: Page): Promise<string> => {
  const before = await page.evaluate(() => performance.mark('look again').startTime);
  await page.waitForFunction((time) => (window as unknown as Taken).written.some((line) => line.startsWith('measured') && line.includes('look again') && line.includes(String(time))), before);
  return page.evaluate(() => (window as unknown as Taken).written.join('\n'));
};

interface Sent {
  sent?: string;
}
/** The test's own ear, in the document that uploads: the browser's debugger does not give it the bytes of a Blob. */
const keepSent = (): void => {
  const { send: sends } = XMLHttpRequest.prototype;
  XMLHttpRequest.prototype.send = function (body) {
    if (body instanceof Blob && body.size > 0) {
      const reader = new FileReader();
      reader.onload = () => Object.assign(window, { sent: reader.result });
      reader.readAsBinaryString(body);
    }
    sends.call(this, body);
  };
};

/** Files a complaint with everything that a person is asked for, and a photo; what goes over the wire is told by the browser, not by the page. */
const fileAll = async (place: FormPlace) => {
  const { page, person } = await visitHostile(place);
  const photo = await photoOf('ktp-siti.jpg', [1200, 800]);
  const filed = page.waitForRequest((request) => request.url().endsWith('/complaints') && request.method() === 'POST', { timeout: 0 }); // long before it is sent
  const document = place === 'in place' ? page.mainFrame() : insideFrame(page);
  await document.evaluate(keepSent);
  await fillMatter(page);
  await fillPerson(person);
  await person.getByLabel('Kuasa orang lain').check();
  await person.getByLabel('Nama orang yang memberi kuasa').fill('Budi Teladan');
  await person.getByLabel('Pilih berkas KTP').setInputFiles(photo);
  await person.getByRole('listitem').filter({ hasText: 'ktp-siti.jpg' }).getByText('Terlampir').waitFor();
  const read = await written(page);
  await send(person);
  await person.getByRole('heading', { name: 'Pengaduan Anda telah diterima' }).waitFor();
  const [ticket, secret] = [await person.locator('#ticket').innerText(), await person.locator('#secret').innerText()];
  const key = (await filed).headers()['idempotency-key'] ?? '';
  const sent = Buffer.from(await document.evaluate(() => (window as unknown as Sent).sent ?? ''), 'latin1');
  return { ticket, secret, key, sent, picked: photo.buffer, read: `${read}\n${await written(page)}` };
};

/** What of a person, of the keys to the complaint and of a photo stands in a text. */
const leaks = (text: string, { secret, key, sent, picked }: { secret: string; key: string; sent: Buffer; picked: Buffer }): string[] => {
  const words = [invented.nik, invented.name, '0812 3456 7890', '81234567890', invented.email, invented.address, 'Kauman', 'Budi Teladan', 'ktp-siti', secret, secret.replaceAll('-', ''), key];
  const pieces = [sent, picked].map((bytes) => bytes.subarray(600, 615));
  const photo = pieces.flatMap((piece) => [piece.toString('latin1'), piece.toString('base64'), piece.toString('hex')]);
  return [...words, ...photo, '\u00ff\u00d8\u00ff', 'data:image'].filter((word) => word !== '' && text.includes(word));
};

describe('a hostile partner page, in Chromium,', () => {
  test('that reads and changes all it can holds nothing of the person, no key, no secret and no photo after a whole filing', async () => {
    const taken = await fileAll('in a frame');
    expect(taken.key).toMatch(/^[\da-f-]{36}$/);
    expect(taken.sent.subarray(0, 3).toString('hex')).toBe('ffd8ff');
    expect(leaks(taken.read, taken)).toEqual([]);
    // It does see: what is written about the matter, and what it is told.
    expect(taken.read).toContain(matter.description);
    expect(taken.read).toContain(matter.place);
    expect(taken.read).toContain(`"kind":"filed","ticket":"${taken.ticket}"`);
  });

  test('would hold all of it if the form were in place: the same script finds it there', async () => {
    const taken = await fileAll('in place');
    expect(leaks(taken.read, taken)).toEqual(expect.arrayContaining([invented.nik, invented.name, invented.email, invented.address, 'Kauman', 'Budi Teladan', 'ktp-siti', taken.secret, taken.key, '\u00ff\u00d8\u00ff']));
  });

  test('that speaks through the form’s own port makes nothing be sent that nobody pressed the button for', async () => {
    const before = await wadul.countComplaints();
    const { page, person } = await visitHostile('in a frame');
    await fillMatter(page);
    await fillPerson(person);
    await page.evaluate(() => {
      const draft = crypto.randomUUID();
      const matter = { draft, values: { '/type': 'reklame', '/description': 'Bukan kata saya.' }, halfTyped: [] };
      for (const port of (window as unknown as Taken).ports) for (const kind of ['matter', 'check', 'wanted', 'submit']) port.postMessage({ kind, matter });
    });
    // `check` was answered: the messages before it have been heard too.
    await expect.poll(() => page.evaluate(() => (window as unknown as Taken).written.some((line) => line.includes('"sound"')))).toBe(true);
    expect(await wadul.countComplaints()).toBe(before);
    expect(await person.getByRole('heading', { name: 'Pengaduan Anda telah diterima' }).count()).toBe(0);
  });

  test('that slips identity fields, or a style that loads something, into its messages is not heard', async () => {
    const { page, person } = await visitHostile('in a frame');
    await person.getByLabel('Nama lengkap').fill(invented.name);
    const asked: string[] = [];
    page.on('request', (request) => asked.push(request.url()));
    await page.evaluate(() => {
      const [port] = (window as unknown as Taken).ports;
      const colour = 'rgb(1, 2, 3)';
      const theme = { colour: 'url(https://evil.example/)', scheme: 'light', accent: colour, onAccent: colour, danger: colour, heading: colour, font: 'x; background: url(//evil.example)', headingFont: 'serif', fontSize: '16px', rootSize: '16px', radius: '0px', space: '16px', room: '8px' };
      port?.postMessage({ kind: 'look', language: 'id', direction: 'ltr', theme });
      port?.postMessage({ kind: 'check', matter: { draft: crypto.randomUUID(), values: { '/complainant/name': 'Lain' }, halfTyped: [] } });
      port?.postMessage({ kind: 'focus', on: '/complainant/nik' });
    });
    await expect.poll(() => person.locator('wadul-identity').evaluate((element) => element.shadowRoot?.activeElement?.id)).toBe('complainant-nik');
    expect(await person.locator('wadul-identity').evaluate((element) => element.getAttribute('style'))).not.toContain('evil');
    expect(asked.filter((url) => url.includes('evil'))).toEqual([]);
    expect(await page.getByRole('group', { name: /perlu diperbaiki/ }).count()).toBe(0);
  });

  test('that hands the frame a second port gets no word through it', async () => {
    const { page, person } = await visitHostile('in a frame');
    await person.getByRole('button', { name: 'Kirim pengaduan' }).waitFor();
    await page.evaluate(() => {
      const frame = document.querySelector('wadul-form')?.shadowRoot?.querySelector('iframe');
      const { port1, port2 } = new MessageChannel();
      port1.onmessage = ({ data }) => (window as unknown as Taken).written.push(`second ${JSON.stringify(data)}`);
      frame?.contentWindow?.postMessage({ wadul: 'identity', protocol: 1 }, '*', [port2]);
    });
    await person.getByLabel('Tanpa nama').check();
    await expect.poll(() => page.evaluate(() => (window as unknown as Taken).written.some((line) => line.startsWith('heard') && line.includes('"anonymous":true')))).toBe(true);
    expect(await page.evaluate(() => (window as unknown as Taken).written.filter((line) => line.startsWith('second')))).toEqual([]);
  });
});

describe('the frame’s page, in Chromium,', () => {
  test('is shown in no page of another origin than the office’s and its partners’', async () => {
    const src = `${wadul.origin}/embed/${wadul.office}/identity`;
    const address = wadul.show(`<!doctype html><html lang="id"><title>Kota</title><iframe src="${src}"></iframe>`, { policy: noPolicy });
    const partner = await browser.visit(address);
    await expect.poll(() => partner.page.frames()[1]?.url()).toBe(src);
    const stranger = await browser.visit(address.replace('127.0.0.1', 'localhost'));
    await expect.poll(() => stranger.complaints.join('\n')).toContain('frame-ancestors');
  });

  test('takes a port from the page around it only, not from a frame beside it', async () => {
    const src = `${wadul.origin}/embed/${wadul.office}/identity`;
    const beside = wadul.show(
      `<!doctype html><html lang="id"><title>B</title><script>const { port1, port2 } = new MessageChannel(); port1.onmessage = () => parent.postMessage('taken', '*'); onmessage = () => { parent.frames[0].postMessage({ wadul: 'identity', protocol: 1 }, '*', [port2]); parent.postMessage('tried', '*'); };</script>`,
      { policy: noPolicy },
    );
    const { page } = await browser.visit(wadul.show(`<!doctype html><html lang="id"><title>Kota</title><iframe src="${src}"></iframe><iframe src="${beside}"></iframe><script>const told = []; onmessage = ({ data }) => { told.push(data); document.title = told.join(' '); };</script>`, { policy: noPolicy }));
    await page.waitForLoadState('load');
    await page.evaluate(() => frames[1]?.postMessage('go', '*'));
    await expect.poll(() => page.title()).toBe('tried');
    // Had the neighbour's port been taken, this one would not be.
    await page.evaluate(() => {
      const { port1, port2 } = new MessageChannel();
      port1.onmessage = () => document.body.append('heard');
      frames[0]?.postMessage({ wadul: 'identity', protocol: 1 }, '*', [port2]);
    });
    await page.getByText('heard').waitFor();
    expect(await page.title()).toBe('tried');
  });

  test('leads to the whole form where nothing is around it', async () => {
    const { page } = await browser.visit(`${wadul.origin}/embed/${wadul.office}/identity`);
    await page.getByRole('link', { name: 'Isi formulir lengkap di sini' }).click();
    await page.getByLabel('Jenis pengaduan').waitFor();
    expect(await frameOf(page).locator('body').count()).toBe(0);
  });
});
