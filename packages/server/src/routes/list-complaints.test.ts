import type { ComplaintList, Role } from '@wadul/core';
import { expect, test } from 'vitest';
import { eraseComplaint } from '../commands/erase-complaint.ts';
import { lookUpOld } from '../commands/look-up-old.ts';
import { describeOnEachEngine } from '../db/testing/engines.ts';
import { inTransaction } from '../db/transaction.ts';
import { enterOne, fileOne } from '../testing/file-one.ts';
import { startTestServer, type TestServer } from '../testing/test-server.ts';

const list = async (server: TestServer, query: string, role: Role = 'head'): Promise<ComplaintList> => (await server.send('GET', `/api/desk/complaints?${query}`, { as: await server.signIn(role) })).json() as Promise<ComplaintList>;
const found = async (server: TestServer, query: string, role?: Role): Promise<string[]> => (await list(server, query, role)).complaints.map(({ id }) => id).sort();
const ids = (...filed: readonly { readonly id: string }[]): string[] => filed.map(({ id }) => id).sort();

const villages = { '33.75.01.1006': 'Bendan Kergon', '33.75.01.1002': 'Medono' } as const;
const inVillage = (village: keyof typeof villages) => ({
  place: {
    text: 'Dekat balai',
    region: {
      province: { code: '33', name: 'Jawa Tengah' },
      regency: { code: '33.75', name: 'Kota Pekalongan' },
      district: { code: '33.75.01', name: 'Pekalongan Barat' },
      village: { code: village, name: villages[village] },
    },
  },
});

describeOnEachEngine('the work list', (database) => {
  test('is narrowed to a place at every level of it, by hashes that tell nobody the place', async () => {
    const server = await startTestServer(database());
    const [here, there] = [await fileOne(server, inVillage('33.75.01.1006')), await fileOne(server, inVillage('33.75.01.1002'))];
    await fileOne(server);
    expect(await found(server, 'place=33.75.01.1006')).toEqual(ids(here));
    expect(await found(server, 'place=33.75.01')).toEqual(ids(here, there));
    expect(await found(server, 'place=33')).toEqual(ids(here, there));
    expect(await found(server, 'place=33.75.02')).toEqual([]);
    const marks = await database().db.selectFrom('matterLookup').select(['kind', 'hash']).where('officeId', '=', server.office.id).execute();
    expect(marks).toHaveLength(8);
    expect(Buffer.concat(marks.map(({ hash }) => hash)).includes('33.75')).toBe(false);
  });

  test('finds a complaint that is older than the look-up of places once the sweep has been there', async () => {
    const server = await startTestServer(database());
    const old = await fileOne(server, inVillage('33.75.01.1006'));
    const { db } = database();
    await db.deleteFrom('matterLookup').where('complaintId', '=', old.id).execute();
    await db.updateTable('filing').set({ lookedUp: false }).where('complaintId', '=', old.id).execute();
    expect(await found(server, 'place=33.75')).toEqual([]);
    expect(await lookUpOld(server.parts)).toBe(1);
    expect(await lookUpOld(server.parts)).toBe(0);
    expect(await found(server, 'place=33.75')).toEqual(ids(old));
  });

  test('forgets the place of what was erased whole', async () => {
    const server = await startTestServer(database());
    const { id } = await fileOne(server, inVillage('33.75.01.1006'));
    const { office, parts } = server;
    await inTransaction(parts.db, (trx) => eraseComplaint({ ...parts, db: trx }, { officeId: office.id, complaintId: id }, ['everything'], new Date(parts.now())));
    expect(await database().db.selectFrom('matterLookup').select('kind').where('complaintId', '=', id).execute()).toEqual([]);
  });

  test('finds words in tickets and in what types and channels are called, each of them somewhere', async () => {
    const server = await startTestServer(database());
    const one = await fileOne(server, { type: 'reklame' });
    const other = await enterOne(server, 'head', { type: 'bangunan' });
    const { settings } = server.office;
    const called = (code: string): string => (settings.types.find((type) => type.code === code)?.label.id ?? '').split(' ')[0] ?? '';
    expect(await found(server, `q=${called('reklame').toUpperCase()}`)).toContain(one.id);
    expect(await found(server, `q=${encodeURIComponent(`${one.receipt.ticket.slice(-6)} situs`)}`)).toEqual(ids(one));
    expect(await found(server, `q=${encodeURIComponent(`${one.receipt.ticket.slice(-6)} kotak`)}`)).toEqual([]);
    expect(await found(server, `q=kotak&type=bangunan`)).toEqual(ids(other));
    expect(await found(server, 'q=---')).toEqual([]);
    expect(await found(server, 'q=%25')).toEqual([]);
  });

  test('finds the number that a complaint has in another system, however it is spaced, and nothing of what people wrote', async () => {
    const server = await startTestServer(database());
    const one = await enterOne(server, 'head', { channel: 'sp4n-lapor', letterDate: undefined, boxOpenedOn: undefined, externalNumber: 'LAPOR 8 123-A' });
    expect(await found(server, 'q=lapor8123-a')).toEqual(ids(one));
    expect(await found(server, 'q=rambu')).toEqual([]);
    expect(await found(server, 'q=Siti')).toEqual([]);
  });

  test('says how many working days are left of a due date, and how many it is late by', async () => {
    const server = await startTestServer(database());
    await fileOne(server);
    const due = async () => (await list(server, 'tag=open')).complaints[0]?.due;
    const first = await due();
    expect(first).toMatchObject({ overdue: false });
    expect(first?.workingDays).toBeGreaterThan(0);
    server.at('2026-06-30T03:00:00.000Z');
    expect(await due()).toMatchObject({ overdue: true });
    expect((await due())?.workingDays).toBeLessThan(-20);
  });

  test('tells an officer nothing of what does not exist for them, by whatever it is sought (R15, R19)', async () => {
    const server = await startTestServer(database());
    const hidden = await enterOne(server, 'head', { ...inVillage('33.75.01.1006'), supervision: true, externalNumber: 'X-1' });
    const about = await enterOne(server, 'head', { ...inVillage('33.75.01.1006'), namedOfficerIds: [server.officers.frontDesk] });
    for (const query of ['place=33.75', 'q=kotak', 'q=X-1', `q=${about.receipt.ticket}`]) expect(await found(server, query, 'frontDesk'), query).toEqual([]);
    expect(await found(server, 'place=33.75')).toEqual(ids(hidden, about));
  });
});
