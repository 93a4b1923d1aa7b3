import { DaysOff, SettingsVersion, SettingsVersions, SettingsView, StaffLog, type OfficeSettings, type Role } from '@wadul/core';
import { sql } from 'kysely';
import { expect, test } from 'vitest';
import { createApp } from '../../app.ts';
import { describeOnEachEngine } from '../../db/testing/engines.ts';
import { expectProblem } from '../../testing/expect-problem.ts';
import { enterOne, fileOne } from '../../testing/file-one.ts';
import { someFiling, someIntake } from '../../testing/some-filing.ts';
import { startTestServer, type TestServer } from '../../testing/test-server.ts';

const desk = async (server: TestServer, role: Role = 'admin') => {
  const as = await server.signIn(role);
  const ask = (method: string, path: string, version: number, body?: object) => server.send(method, `/api/desk/${path}`, { ...(body ? { body } : {}), headers: { 'if-match': `"${version}"` }, as });
  return {
    as,
    ask,
    change: (version: number, body: object) => ask('PATCH', 'settings', version, body),
    read: async (path: string): Promise<unknown> => (await server.send('GET', `/api/desk/${path}`, { as })).json(),
  };
};
const retiring = (settings: OfficeSettings, code: string) => settings.types.map((type) => (type.code === code ? { ...type, retired: true } : type));
const key = () => ({ 'idempotency-key': crypto.randomUUID() });

describeOnEachEngine('the settings of an office', (database) => {
  test('are read whole with their version, and changed section by section at the version that was read', async () => {
    const server = await startTestServer(database());
    const { change, read } = await desk(server, 'head');
    const before = SettingsView.parse(await read('settings'));
    expect([before.version, before.source, before.by, before.settings]).toEqual([1, 'file', undefined, server.office.settings]);

    const both = await Promise.all(['Nama satu', 'Nama dua'].map((name) => change(1, { name })));
    expect(both.map(({ status }) => status).sort()).toEqual([200, 412]);
    const changed = await change(2, { name: 'Nama tiga', contact: { phone: '0285 000000' } });
    expect(changed.headers.get('etag')).toBe('"3"');
    const after = SettingsView.parse(await changed.json());
    expect(after.settings).toEqual({ ...server.office.settings, name: 'Nama tiga', contact: { phone: '0285 000000' } });
    expect(after.by).toEqual({ id: server.officers.head, name: 'Petugas head' });
    expect(SettingsView.parse(await (await change(3, { name: 'Nama tiga' })).json()).version).toBe(3);
  });

  test('are refused where they are not as they must be, each thing at its place, and nothing of it is kept', async () => {
    const server = await startTestServer(database());
    const { change, read } = await desk(server);
    const { types, channels, deadlines, calendar, homeRegion } = server.office.settings;
    const issuesOf = async (body: object) => (await expectProblem(await change(1, body), 'invalid-request')).issues;
    expect(await issuesOf({ ticketPrefix: 'pkl', deadlines: { ...deadlines, light: { ...deadlines.light, n: -1 } }, partnerOrigins: ['https://kota.example/halaman'] })).toEqual([
      { pointer: '/ticketPrefix', code: 'ticketPrefix' },
      { pointer: '/deadlines/light/n', code: 'deadline.days' },
      { pointer: '/partnerOrigins/0', code: 'origin' },
    ]);
    expect(await issuesOf({ types: [...types, types[0]], publicChannel: 'merpati', homeRegion: { ...homeRegion, regency: { code: '82.71', name: 'Kota Ternate' } } })).toEqual([
      { pointer: `/types/${types.length}/code`, code: 'repeated' },
      { pointer: '/publicChannel', code: 'choice' },
      { pointer: '/homeRegion/regency/code', code: 'region.parent' },
    ]);
    expect(await issuesOf({ types: types.map((type) => ({ ...type, retired: true })) })).toEqual([{ pointer: '/types', code: 'required' }]);
    expect(await issuesOf({ channels: channels.map((channel) => ({ ...channel, retired: channel.code === 'situs' })) })).toEqual([{ pointer: '/publicChannel', code: 'choice' }]);
    for (const body of [{ slug: 'lain' }, { calendar }]) expect((await issuesOf(body))?.map(({ code }) => code)).toEqual(['unknown']);
    expect(SettingsView.parse(await read('settings'))).toMatchObject({ version: 1, settings: server.office.settings });
  });

  test('keep every version, with who and when, and tell what is otherwise in it', async () => {
    const server = await startTestServer(database());
    const { change, read } = await desk(server);
    server.at('2026-03-09T03:10:00.000Z');
    await change(1, { name: 'Nama baru', contact: { email: 'kantor@example.id' } });
    await change(2, { name: 'Nama lain' });
    const { versions } = SettingsVersions.parse(await read('settings/versions'));
    const by = { id: server.officers.admin, name: 'Petugas admin' };
    expect(versions).toEqual([
      { version: 3, at: '2026-03-09T03:10:00.000Z', source: 'desk', by },
      { version: 2, at: '2026-03-09T03:10:00.000Z', source: 'desk', by },
      { version: 1, at: '2026-03-09T03:00:00.000Z', source: 'file' },
    ]);
    const third = SettingsVersion.parse(await read('settings/versions/3'));
    expect([third.settings.name, third.comparedWith, third.differences]).toEqual(['Nama lain', 2, [{ pointer: '/name', before: 'Nama baru', after: 'Nama lain' }]]);
    const { contact, name } = server.office.settings;
    expect(SettingsVersion.parse(await read('settings/versions/3?comparedWith=1')).differences).toEqual([
      ...(contact.address === undefined ? [] : [{ pointer: '/contact/address', before: contact.address }]),
      { pointer: '/contact/email', ...(contact.email === undefined ? {} : { before: contact.email }), after: 'kantor@example.id' },
      ...(contact.phone === undefined ? [] : [{ pointer: '/contact/phone', before: contact.phone }]),
      { pointer: '/name', before: name, after: 'Nama lain' },
    ]);
    const first = SettingsVersion.parse(await read('settings/versions/1'));
    expect([first.settings, first.comparedWith, first.differences]).toEqual([server.office.settings, undefined, []]);
    const { db } = server.parts;
    await expect(sql`update office_version set settings = '{}' where office_id = ${server.office.id}`.execute(db)).rejects.toThrow('office_version is append-only');
    const log = StaffLog.parse(await read('staff-log'));
    expect(log.check).toEqual({ ok: true, entries: 2 });
    expect(log.entries.map(({ event }) => ('source' in event ? [event.version, event.source] : []))).toEqual([[3, 'desk'], [2, 'desk']]);
  });

  test('are new at once in every server over the database, partner sites among them', async () => {
    const server = await startTestServer(database());
    const another = createApp(server.parts);
    const { slug } = server.office;
    const origin = 'https://mitra.example';
    const ask = () => another.request(`/api/offices/${slug}`, { headers: { origin } });
    expect((await ask()).status).toBe(403);
    const { change } = await desk(server);
    await change(1, { shortName: 'Kantor Baru', partnerOrigins: [origin] });
    const answer = await ask();
    expect([answer.status, answer.headers.get('access-control-allow-origin')]).toEqual([200, origin]);
    expect(((await answer.json()) as { shortName: string }).shortName).toBe('Kantor Baru');
  });

  test('keep the types and channels that complaints carry, and their zone; one that nobody used may go', async () => {
    const server = await startTestServer(database());
    const { change } = await desk(server);
    const { types, channels, calendar, deadlines: _deadlines, ...rest } = server.office.settings;
    await fileOne(server, { type: 'reklame' });
    await enterOne(server, 'frontDesk', { channel: 'kotak-pengaduan' });
    const own = { zone: 'Asia/Jayapura', closes: calendar.closes };
    const refused = await expectProblem(
      await change(1, { types: types.filter(({ code }) => code !== 'reklame'), channels: channels.filter(({ code }) => code !== 'kotak-pengaduan'), calendar: own }),
      'invalid-request',
    );
    expect(refused.issues).toEqual(['/types', '/channels', '/calendar/zone'].map((pointer) => ({ pointer, code: 'inUse' })));
    expect((await change(1, { types: types.filter(({ code }) => code !== 'menara'), ticketPrefix: 'BARU', languages: ['en', 'id'] })).status).toBe(200);
    expect(rest.ticketPrefix).not.toBe('BARU');
  });

  test('retire what is in use: it is offered and taken no more, and complaints still name it', async () => {
    const server = await startTestServer(database());
    const { change, as, read } = await desk(server);
    const frontDesk = await server.signIn('frontDesk');
    const { receipt, id } = await fileOne(server, { type: 'reklame' });
    const { settings, slug } = server.office;
    const channels = settings.channels.map((channel) => (channel.code === 'faks' ? { ...channel, retired: true } : channel));
    expect((await change(1, { types: retiring(settings, 'reklame'), channels })).status).toBe(200);

    const office = (await (await server.send('GET', `/api/offices/${slug}`)).json()) as { types: { code: string }[] };
    expect(office.types.map(({ code }) => code)).toEqual(settings.types.map(({ code }) => code).filter((code) => code !== 'reklame'));
    const filed = await expectProblem(await server.send('POST', `/api/offices/${slug}/complaints`, { body: someFiling({ type: 'reklame' }), headers: key() }), 'invalid-request');
    expect(filed.issues).toEqual([{ pointer: '/type', code: 'choice' }]);
    const entered = await expectProblem(await server.send('POST', '/api/desk/complaints', { body: someIntake({ type: 'reklame', channel: 'faks' }), headers: key(), as: frontDesk }), 'invalid-request');
    expect(entered.issues).toEqual([{ pointer: '/type', code: 'choice' }, { pointer: '/channel', code: 'choice' }]);

    const seen = (await (await server.send('GET', `/api/desk/complaints/${id}`, { as: frontDesk })).json()) as { type: { label: object } };
    expect(seen.type.label).toEqual({ id: 'Reklame', en: 'Billboards and signs' });
    const tracked = (await (await server.send('POST', `/api/offices/${slug}/tracking`, { body: { ticket: receipt.ticket, secret: receipt.secret } })).json()) as { type: { label: object } };
    expect(tracked.type.label).toEqual({ id: 'Reklame', en: 'Billboards and signs' });
    expect(as).toBeTruthy();
    expect(SettingsView.parse(await read('settings')).settings.types[0]).toMatchObject({ code: 'reklame', retired: true });
  });

  test('with new terms leave due dates that are reckoned as they are', async () => {
    const server = await startTestServer(database());
    const { change } = await desk(server);
    const [before, { deadlines }] = [await fileOne(server), server.office.settings];
    await change(1, { deadlines: { ...deadlines, verification: { ...deadlines.verification, n: 1 } } });
    const after = await fileOne(server);
    expect([await dueOf(server, before.id), await dueOf(server, after.id)]).toEqual(['2026-03-12T16:59:59.000Z', '2026-03-10T16:59:59.000Z']);
  });
});

const dueOf = async ({ parts, office }: TestServer, id: string): Promise<string | undefined> => {
  const row = await parts.db.selectFrom('complaint').select('nextDueAt').where('officeId', '=', office.id).where('id', '=', id).executeTakeFirst();
  return row?.nextDueAt?.toISOString();
};

describeOnEachEngine('the days off of an office', (database) => {
  test('are listed for a year: the nation’s and its own, and whether there is a list at all', async () => {
    const server = await startTestServer(database());
    const { ask, read } = await desk(server, 'head');
    await ask('PUT', 'days-off/2026-12-30', 1, { name: 'Penutupan tahun' });
    const { year, version, hasList, national, own } = DaysOff.parse(await (await ask('PUT', 'days-off/2026-04-01', 2, { name: ' Hari jadi kota ' })).json());
    expect([year, version, hasList, national.length, national[0]]).toEqual(['2026', 3, true, 25, { on: '2026-01-01', name: expect.stringContaining('Tahun Baru') as string }]);
    expect(own.slice(-2)).toEqual([{ on: '2026-04-01', name: 'Hari jadi kota' }, { on: '2026-12-30', name: 'Penutupan tahun' }]);
    expect(DaysOff.parse(await read('days-off?year=2031'))).toEqual({ year: '2031', version: 3, hasList: false, national: [], own: [] });

    const left = DaysOff.parse(await (await ask('DELETE', 'days-off/2026-04-01', 3)).json());
    expect([left.version, left.own.some(({ on }) => on === '2026-04-01')]).toEqual([4, false]);
    await expectProblem(await ask('DELETE', 'days-off/2026-04-01', 4), 'not-found');
    for (const day of ['2026-02-30', '2026-4-1', 'besok']) await expectProblem(await ask('PUT', `days-off/${day}`, 4, { name: 'Libur' }), 'not-found');
    await expectProblem(await ask('PUT', 'days-off/2026-05-04', 2, { name: 'Libur' }), 'stale-version');
  });

  test('that are added or taken away leave due dates that are reckoned as they are, and count for every term that begins from then on', async () => {
    const server = await startTestServer(database());
    const { ask } = await desk(server);
    const before = await fileOne(server);
    await ask('PUT', 'days-off/2026-03-11', 1, { name: 'Libur setempat' });
    const during = await fileOne(server);
    await ask('DELETE', 'days-off/2026-03-11', 2);
    const after = await fileOne(server);
    expect(await Promise.all([before, during, after].map(({ id }) => dueOf(server, id)))).toEqual(['2026-03-12T16:59:59.000Z', '2026-03-13T16:59:59.000Z', '2026-03-12T16:59:59.000Z']);
  });
});
