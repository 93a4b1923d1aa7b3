import type { OfficeSettings } from '@wadul/core';
import { expect, test } from 'vitest';
import { findOfficeBySlug, insertOffice, listOffices, saveOfficeSettings } from './office.queries.ts';
import { findOfficer, findOfficerByLogin, listOfficers, updateOfficer } from './officer.queries.ts';
import { deleteExpiredSessions, deleteSession, deleteSessionsOfOfficer, findSession, insertSession, touchSession } from './session.queries.ts';
import { StaleRowError } from './stale-row.ts';
import { describeOnEachEngine } from './testing/engines.ts';
import { bytes, instant, makeOffice, makeOfficer, someOffice } from './testing/rows.ts';

const later = (minutes: number): Date => new Date(instant.getTime() + minutes * 60_000);

describeOnEachEngine('an office', (database) => {
  test('is found by its name in addresses, and listed', async () => {
    const office = someOffice();
    await insertOffice(database().db, office);
    expect(await findOfficeBySlug(database().db, office.slug)).toEqual(office);
    expect(await listOffices(database().db)).toContainEqual(office);
    expect(await findOfficeBySlug(database().db, 'nowhere')).toBeUndefined();
    await expect(insertOffice(database().db, someOffice({ slug: office.slug }))).rejects.toThrow('unique');
  });

  test('has its settings changed at the version that was read only', async () => {
    const office = someOffice();
    await insertOffice(database().db, office);
    const settings = { name: 'Kantor Lain' } as unknown as OfficeSettings;
    expect(await saveOfficeSettings(database().db, office.id, 1, { settings, updatedAt: later(1), source: 'file', officerId: null })).toBe(2);
    await expect(saveOfficeSettings(database().db, office.id, 1, { settings, updatedAt: later(2), source: 'file', officerId: null })).rejects.toThrow(StaleRowError);
    expect(await findOfficeBySlug(database().db, office.slug)).toEqual({ ...office, settings, version: 2, updatedAt: later(1) });
  });
});

describeOnEachEngine('an officer', (database) => {
  test('is found by login and id in their own office only', async () => {
    const officeId = await makeOffice(database());
    const officer = await makeOfficer(database(), officeId);
    expect(await findOfficerByLogin(database().db, officeId, officer.login)).toEqual(officer);
    expect(await findOfficer(database().db, officeId, officer.id)).toEqual(officer);
    expect(await listOfficers(database().db, officeId)).toEqual([officer]);
    expect(await findOfficerByLogin(database().db, await makeOffice(database()), officer.login)).toBeUndefined();
    await expect(makeOfficer(database(), officeId, { login: officer.login })).rejects.toThrow('unique');
  });

  test('is changed in what is named and nothing else', async () => {
    const officeId = await makeOffice(database());
    const officer = await makeOfficer(database(), officeId);
    expect(await updateOfficer(database().db, officeId, officer.id, { roles: ['auditor'], updatedAt: later(1) })).toBe(true);
    expect(await findOfficer(database().db, officeId, officer.id)).toEqual({ ...officer, roles: ['auditor'], version: 2, updatedAt: later(1) });
    expect(await updateOfficer(database().db, await makeOffice(database()), officer.id, { updatedAt: later(1) })).toBe(false);
  });
});

describeOnEachEngine('a session', (database) => {
  const signIn = async () => {
    const officeId = await makeOffice(database());
    const officer = await makeOfficer(database(), officeId);
    const session = { officeId, idHash: bytes(), officerId: officer.id, createdAt: instant, lastSeenAt: instant, expiresAt: later(720), provedAt: instant, provedBy: 'password' as const };
    await insertSession(database().db, session);
    const find = (now: Date, idleSince = later(-30)) => findSession(database().db, officeId, session.idHash, { now, idleSince });
    return { officeId, officer, session, find };
  };

  test('is good with its officer until its end, and while it is used', async () => {
    const { officeId, officer, session, find } = await signIn();
    expect(await find(later(1))).toEqual({ session, officer });
    expect(await find(later(720))).toBeUndefined();
    expect(await find(later(31), later(1))).toBeUndefined();
    await touchSession(database().db, officeId, session.idHash, later(20));
    expect((await find(later(31), later(1)))?.session.lastSeenAt).toEqual(later(20));
    expect(await findSession(database().db, await makeOffice(database()), session.idHash, { now: instant, idleSince: later(-30) })).toBeUndefined();
  });

  test('ends with signing out, with the officer being disabled, and with signing out everywhere', async () => {
    const [out, disabled, everywhere] = [await signIn(), await signIn(), await signIn()];
    await deleteSession(database().db, out.officeId, out.session.idHash);
    await updateOfficer(database().db, disabled.officeId, disabled.officer.id, { disabledAt: instant, updatedAt: instant });
    await deleteSessionsOfOfficer(database().db, everywhere.officeId, everywhere.officer.id);
    for (const { find } of [out, disabled, everywhere]) expect(await find(later(1))).toBeUndefined();
  });

  test('that is over is cleared away, and no other', async () => {
    const { officeId, officer, session, find } = await signIn();
    const over = { ...session, idHash: bytes(), expiresAt: later(1) };
    await insertSession(database().db, over);
    await deleteExpiredSessions(database().db, officeId, later(1));
    expect(await find(later(1))).toEqual({ session, officer });
    expect(await database().db.selectFrom('session').select('idHash').where('officeId', '=', officeId).execute()).toHaveLength(1);
  });
});
