import { OwnSessions } from '@wadul/core';
import { expect, test } from 'vitest';
import { describeOnEachEngine } from '../../db/testing/engines.ts';
import { expectProblem } from '../../testing/expect-problem.ts';
import { startTestServer } from '../../testing/test-server.ts';

describeOnEachEngine('an officer’s own sessions', (database) => {
  test('are listed, nobody else’s with them, and all but this one can be ended', async () => {
    const server = await startTestServer(database());
    const elsewhere = await server.signIn('head');
    const deputy = await server.signIn('deputy');
    server.at('2026-03-09T03:05:00.000Z');
    const here = await server.signIn('head');
    const list = async () => OwnSessions.parse(await (await server.send('GET', '/api/desk/sessions', { as: here })).json()).sessions;
    expect(await list()).toEqual([
      { beganAt: '2026-03-09T03:05:00.000Z', lastSeenAt: '2026-03-09T03:05:00.000Z', endsAt: '2026-03-09T15:05:00.000Z', provedBy: 'password', isThis: true },
      { beganAt: '2026-03-09T03:00:00.000Z', lastSeenAt: '2026-03-09T03:00:00.000Z', endsAt: '2026-03-09T15:00:00.000Z', provedBy: 'password', isThis: false },
    ]);
    expect((await server.send('DELETE', '/api/desk/sessions', { as: here })).status).toBe(204);
    expect(await list()).toHaveLength(1);
    await expectProblem(await server.send('GET', '/api/desk/session', { as: elsewhere }), 'not-signed-in');
    expect((await server.send('GET', '/api/desk/session', { as: deputy })).status).toBe(200);
  });

  test('that ended by themselves are not listed', async () => {
    const server = await startTestServer(database());
    await server.signIn('head');
    server.at('2026-03-09T03:30:00.000Z');
    const here = await server.signIn('head');
    expect(OwnSessions.parse(await (await server.send('GET', '/api/desk/sessions', { as: here })).json()).sessions).toHaveLength(1);
  });
});
