import { test } from 'vitest';
import { describeOnEachEngine } from '../db/testing/engines.ts';
import { fileOne } from '../testing/file-one.ts';
import { startTestServer } from '../testing/test-server.ts';
import { countYear } from '../commands/count-cases.ts';
import { possibleDuplicates } from '../commands/possible-duplicates.ts';
describeOnEachEngine('m', (database) => {
  test('measure', { timeout: 300000 }, async () => {
    const server = await startTestServer(database());
    for (let i = 0; i < 1000; i += 1) await fileOne(server);
    const officer = { id: server.officers.head, name: '', login: '', roles: ['head'] } as never;
    const at = server.parts.now();
    for (let i = 0; i < 3; i += 1) { const t = performance.now(); await countYear(server.parts, server.office, officer, '2026', at); console.log('YEAR', performance.now() - t); }
    for (let i = 0; i < 3; i += 1) { const t = performance.now(); await possibleDuplicates(server.parts, server.office, officer, { type: 'reklame', description: 'Papan reklame menutupi rambu.' }, at); console.log('DUP', performance.now() - t); }
  });
});
