import { randomUUID } from 'node:crypto';
import { EventEmitter, once } from 'node:events';
import { viewComplaint, type Actor, type HappeningEvent } from '@wadul/core';
import { expect, test } from 'vitest';
import { applyEvent } from '../commands/apply-event.ts';
import { sweepDeadlines } from '../commands/sweep-deadlines.ts';
import { listEvents } from '../db/complaint-event.queries.ts';
import { findComplaint } from '../db/complaint.queries.ts';
import type { OpenDatabase } from '../db/dialect.ts';
import { describeOnEachEngine } from '../db/testing/engines.ts';
import { bytes } from '../db/testing/rows.ts';
import { fileOne } from '../testing/file-one.ts';
import { startTestServer, type TestServer } from '../testing/test-server.ts';
import { openJobQueue } from './job-queue.ts';
import { startJobs } from './start-jobs.ts';

const officer: Actor = { kind: 'officer', id: randomUUID(), roles: ['frontDesk', 'technicalTeam'] };

/** A complaint in an office of its own, which goes through its life by a clock that the test moves. */
const file = async (database: OpenDatabase) => {
  const server = await startTestServer(database);
  const { parts, office } = server;
  const { id } = await fileOne(server, { identityMode: 'anonymous', complainant: undefined });
  const read = async () => {
    const found = await findComplaint(parts, office.id, id);
    if (!found) throw new Error('The complaint is gone.');
    return found;
  };
  return {
    server,
    read,
    does: async (event: HappeningEvent) => applyEvent(parts, { office, complaintId: id, version: (await read()).rowVersion, by: officer, event, now: parts.now() }),
    label: async () => viewComplaint((await read()).record, parts.now()).label,
    happened: async () => (await listEvents(parts, office.id, id)).map(({ type }) => type),
  };
};

const sweepAt = async ({ server }: { server: TestServer }, now: string) => {
  server.at(now);
  return sweepDeadlines(server.parts, now);
};

describeOnEachEngine('the deadline sweep', (database) => {
  test('marks what is late, once, and only after the last second of the day', async () => {
    const complaint = await file(database());
    await sweepAt(complaint, '2026-03-12T16:59:59.000Z'); // 23:59:59 in Jakarta
    expect(await complaint.happened()).toEqual(['complaint.received']);
    await sweepAt(complaint, '2026-03-12T17:00:00.000Z');
    expect(await complaint.happened()).toEqual(['complaint.received', 'clock.dueDatePassed']);
    expect((await complaint.read()).record.context.dues.find(({ kind }) => kind === 'verification')?.missedAt).toBe('2026-03-12T17:00:00.000Z');
    await sweepAt(complaint, '2026-03-12T17:05:00.000Z');
    expect(await complaint.happened()).toHaveLength(2);
  });

  test('archives what was not completed in time, and lets it expire when the right to revive it ends', async () => {
    const complaint = await file(database());
    await complaint.does({ type: 'officer.askedForCompletion', missing: 'Foto.' });
    await sweepAt(complaint, '2026-03-19T16:59:59.000Z');
    expect(await complaint.label()).toBe('state.awaitingCompletion');
    await sweepAt(complaint, '2026-03-19T17:00:00.000Z');
    expect(await complaint.label()).toBe('state.archived');
    await sweepAt(complaint, '2026-04-08T17:00:00.000Z');
    expect(await complaint.label()).toBe('state.expired');
  });

  test('says everything that a server which was off for months has missed, in one go', async () => {
    const complaint = await file(database());
    await complaint.does({ type: 'officer.askedForCompletion', missing: 'Foto.' });
    await sweepAt(complaint, '2026-09-01T00:00:00.000Z');
    expect(await complaint.label()).toBe('state.expired');
    expect((await complaint.happened()).slice(-2)).toEqual(['clock.completionTermPassed', 'clock.revivalTermPassed']);
    expect((await complaint.read()).nextSweepAt).toBeNull();
  });

  test('finishes what the citizen left unanswered, and says that it did so by itself', async () => {
    const complaint = await file(database());
    await complaint.does({ type: 'officer.declaredComplete' });
    await complaint.does({ type: 'officer.assessed', nature: 'complaint', severity: 'light', siteCheckNeeded: false });
    await complaint.does({ type: 'officer.answered', text: 'Reklame telah ditertibkan.' });
    await sweepAt(complaint, '2026-03-25T16:59:59.000Z'); // the tenth day is a day off, as are those up to the 24th
    expect(await complaint.label()).toBe('state.answered');
    await sweepAt(complaint, '2026-03-25T17:00:00.000Z');
    expect(await complaint.label()).toBe('state.finished');
    expect((await complaint.read()).record.context.outcome).toBe('answeredAutomatic');
  });

  test('in several processes at once lets each thing happen once', async () => {
    const complaint = await file(database());
    await complaint.does({ type: 'officer.askedForCompletion', missing: 'Foto.' });
    await Promise.all(Array.from({ length: 6 }, () => sweepAt(complaint, '2026-09-01T00:00:00.000Z')));
    expect(await complaint.happened()).toEqual(['complaint.received', 'officer.askedForCompletion', 'clock.completionTermPassed', 'clock.revivalTermPassed']);
  });

  test('goes on with the others when one complaint cannot be read', async () => {
    const [broken, whole] = [await file(database()), await file(database())];
    const { officeId, id } = await broken.read();
    await database().db.updateTable('complaint').set({ record: bytes(80) }).where('officeId', '=', officeId).where('id', '=', id).execute();
    const { failures } = await sweepAt(whole, '2026-03-12T17:00:00.000Z');
    expect(failures).toBe(1);
    expect(await whole.happened()).toContain('clock.dueDatePassed');
    await database().db.updateTable('complaint').set({ nextSweepAt: null }).where('officeId', '=', officeId).execute();
  });

  test('runs as a job when the server starts', async () => {
    const complaint = await file(database());
    complaint.server.at('2026-03-12T17:00:00.000Z');
    const said = new EventEmitter();
    const log = { info: (_: object, message: string) => said.emit(message), warn: () => undefined, error: () => undefined };
    const swept = once(said, 'deadline sweep');
    const jobs = await startJobs({ ...complaint.server.parts, log }, await openJobQueue(database(), log));
    try {
      await swept;
      expect(await complaint.happened()).toContain('clock.dueDatePassed');
    } finally {
      await jobs.stop();
    }
  });
});
