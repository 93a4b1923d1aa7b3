import { PossibleDuplicates, type DuplicateQuestion, type Role } from '@wadul/core';
import { expect, test } from 'vitest';
import { describeOnEachEngine } from '../db/testing/engines.ts';
import { enterOne, fileOne } from '../testing/file-one.ts';
import { someFiling } from '../testing/some-filing.ts';
import { startTestServer, type TestServer } from '../testing/test-server.ts';

const ask = async (server: TestServer, question: DuplicateQuestion, role: Role = 'frontDesk'): Promise<PossibleDuplicates['complaints']> => {
  const answer = await server.send('POST', '/api/desk/possible-duplicates', { body: question, as: await server.signIn(role) });
  return PossibleDuplicates.parse(await answer.json()).complaints;
};
const told = async (...asked: Parameters<typeof ask>) => (await ask(...asked)).map(({ ticket, reasons }) => [ticket, reasons]);
const sameWords = { type: 'reklame', description: 'Ada papan reklame yang menutupi rambu di dekat sekolah.' };
const samePerson = { person: { nik: '3375011708900001' } };
const others = { nik: '3375014102950002', mobile: '081299999999', phone: '0285400000', email: 'lain@surel.example' };
const somebodyElse = { complainant: { ...someFiling().complainant, ...others } };
const district = (code: string, name: string) => ({ province: { code: '33', name: 'Jawa Tengah' }, regency: { code: '33.75', name: 'Kota Pekalongan' }, district: { code, name } });

describeOnEachEngine('what may be the same as what is being entered (R18)', (database) => {
  test('is found by its words and its place among those of the same type, and by its person among all, the likeliest first', async () => {
    const server = await startTestServer(database());
    const other = await fileOne(server, somebodyElse);
    const mine = await fileOne(server, { type: 'bangunan', description: 'Bangunan tanpa izin di tepi sungai.', place: { text: 'Tepi Sungai Loji' } });
    await fileOne(server, { ...somebodyElse, type: 'bangunan' });
    expect(await told(server, sameWords)).toEqual([[other.receipt.ticket, ['text', 'type']]]);
    expect(await told(server, { type: 'reklame', place: { text: 'Jl. Kenanga' } })).toEqual([[other.receipt.ticket, ['place', 'type']]]);
    expect(await told(server, { ...sameWords, ...samePerson })).toEqual([[mine.receipt.ticket, ['person']], [other.receipt.ticket, ['text', 'type']]]);
  });

  test('is not what is half typed, of another type, or elsewhere, however alike it sounds', async () => {
    const server = await startTestServer(database());
    await fileOne(server, { place: { text: 'Jalan Kenanga', region: district('33.75.01', 'Pekalongan Barat') } });
    for (const question of [
      {},
      { type: 'reklame' },
      { type: 'reklame', description: 'Papan reklame' },
      { ...sameWords, type: 'bangunan' },
      { ...sameWords, place: { region: district('33.75.02', 'Pekalongan Timur') } },
      { person: { nik: '337501170890', mobile: '0812', email: 'siti' } },
    ]) expect(await told(server, question), JSON.stringify(question)).toEqual([]);
    expect((await told(server, { ...sameWords, place: { region: district('33.75.01', 'Pekalongan Barat') } })).map(([, reasons]) => reasons)).toEqual([['text', 'place', 'type']]);
  });

  test('is near in time: a month for a matter, three for a person', async () => {
    const server = await startTestServer(database());
    await enterOne(server, 'frontDesk', { receivedAt: '2026-01-15T02:00:00.000Z', letterDate: undefined, boxOpenedOn: undefined, occurredOn: undefined });
    const reasons = async (receivedOn: string) => (await ask(server, { ...sameWords, ...samePerson, receivedOn })).map((one) => one.reasons);
    expect(await reasons('2026-02-14')).toEqual([['person', 'text', 'type']]);
    expect(await reasons('2026-02-15')).toEqual([['person', 'type']]);
    expect(await reasons('2026-04-15')).toEqual([['person', 'type']]);
    expect(await reasons('2026-04-16')).toEqual([]);
  });

  test('shows no identity and no text, and leaves neither in the log', async () => {
    const server = await startTestServer(database());
    await fileOne(server);
    const answer = await server.send('POST', '/api/desk/possible-duplicates', { body: { ...sameWords, ...samePerson }, as: await server.signIn('frontDesk') });
    expect(await answer.text()).not.toMatch(/siti|3375|8123|rambu|kenanga/i);
    expect(answer.headers.get('cache-control')).toBe('no-store');
    expect(server.lines.join()).not.toMatch(/3375011708900001|rambu/);
  });

  test('does not say whose it is to who may not look for a person, and is then found by its words alone', async () => {
    const server = await startTestServer(database());
    await fileOne(server);
    expect(await told(server, samePerson, 'technicalTeam')).toEqual([]);
    expect((await ask(server, { ...sameWords, ...samePerson }, 'technicalTeam')).map(({ reasons }) => reasons)).toEqual([['text', 'type']]);
  });

  test('is nothing that does not exist for this officer (R15, R19)', async () => {
    const server = await startTestServer(database());
    const { receipt } = await enterOne(server, 'head', { supervision: true });
    const { id } = await fileOne(server);
    await server.parts.db.updateTable('complaint').set({ namedOfficerIds: [server.officers.frontDesk] }).where('officeId', '=', server.office.id).where('id', '=', id).execute();
    expect(await told(server, { ...sameWords, ...samePerson })).toEqual([]);
    expect((await told(server, { ...sameWords, ...samePerson }, 'head')).map(([ticket]) => ticket)).toContain(receipt.ticket);
  });

  test('is nothing whose complainant had the use of their data restricted, but for who may still know them (R16)', async () => {
    const server = await startTestServer(database());
    const { id } = await fileOne(server);
    const as = await server.signIn('head');
    for (const [version, body] of [{ type: 'citizen.madeDataRequest', request: 'restriction', via: 'telepon' }, { type: 'officer.answeredDataRequest', requestId: 'r1', granted: true, text: 'Dibatasi.' }].entries()) {
      await server.send('POST', `/api/desk/complaints/${id}/events`, { body, headers: { 'if-match': `"${version + 1}"` }, as });
    }
    expect(await told(server, { ...sameWords, ...samePerson })).toEqual([]);
    expect((await ask(server, { ...sameWords, ...samePerson }, 'head')).map(({ reasons }) => reasons)).toEqual([['person', 'type']]);
  });
});
