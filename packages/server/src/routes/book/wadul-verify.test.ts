import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import { serve } from '@hono/node-server';
import type { RegisterView } from '@wadul/core';
import { expect, onTestFinished, test } from 'vitest';
import { keepLog } from '../../commands/keep-log.ts';
import { describeOnEachEngine } from '../../db/testing/engines.ts';
import { startScript } from '../../db/testing/killed-process.ts';
import { fileOne } from '../../testing/file-one.ts';
import { issueOne } from '../../testing/issue-one.ts';
import { startTestServer } from '../../testing/test-server.ts';

/** The command from its sources. */
const command = new URL('../../../../verify/src/main.ts', import.meta.url);

describeOnEachEngine('npx wadul-verify', (database) => {
  test('finds what an office’s server publishes as it was issued, at the office’s address and the one that is printed, by the key and every checkpoint that the office ever had', async () => {
    const server = await startTestServer(database());
    const listening = serve({ fetch: server.app.fetch, port: 0, hostname: '127.0.0.1' });
    onTestFinished(() => void listening.close());
    await once(listening, 'listening');
    const address = `http://127.0.0.1:${(listening.address() as AddressInfo).port}/api/offices/${server.office.slug}`;
    const checkpoint = async () => (await fetch(`${address}/log/checkpoint`)).text();

    await fileOne(server);
    server.at('2026-04-01T03:00:00.000Z');
    await issueOne(server, '2026-02');
    await issueOne(server, '2026-03');
    const issued = await checkpoint();
    await fileOne(server);
    await keepLog(server.parts, server.office, server.parts.now());
    const nightly = await checkpoint();
    expect(nightly).not.toBe(issued);
    await issueOne(server, '2026-04');

    const { keys } = (await (await fetch(`${address}/book`)).json()) as { keys: string[] };
    const { issue } = (await (await fetch(`${address}/register/2026-03`)).json()) as RegisterView;
    const printed = (issue?.address ?? '').replace('https://wadul.example', new URL(address).origin);
    for (const [known, place] of [[issued, address], [nightly, printed]] as const) {
      const { code, lines, errors } = await startScript({ file: command, args: [place, '--language', 'en', '--checkpoint', known, ...keys.flatMap((key) => ['--key', key])] }).ended;
      expect([code, errors]).toEqual([0, '']);
      expect(lines).toContain('2026-03, version 1: 1 row');
      expect(lines.find((line) => line.includes('3 months'))).toContain('3 months, 3 issued versions, 3 rows. All is as it was issued.');
      expect(lines.at(-1)).toBe('The checkpoint that you gave is of this log.');
    }
  });
});
