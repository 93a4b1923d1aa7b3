import { sql } from 'kysely';
import { fromKysely, PgBoss } from 'pg-boss';
import { expect, test } from 'vitest';
import { insertOffice, listOffices } from './office.queries.ts';
import { describeOnEachEngine } from './testing/engines.ts';
import { someOffice } from './testing/rows.ts';
import { inTransaction } from './transaction.ts';

describeOnEachEngine('a job', (database) => {
  test('sent in a transaction is there when that commits, is not when it is undone, and is worked once', async () => {
    const { db, jobStore } = database();
    const boss = new PgBoss({ ...jobStore, supervise: false, schedule: false });
    await boss.start();
    try {
      await boss.createQueue('notices');
      const [kept, undone] = [someOffice(), someOffice()];
      const sendWith = (office: typeof kept, then: () => void) =>
        inTransaction(db, async (trx) => {
          await insertOffice(trx, office);
          await boss.send('notices', { slug: office.slug }, { db: fromKysely(trx.withoutPlugins()) });
          then();
        });
      await sendWith(kept, () => undefined);
      await expect(sendWith(undone, () => expect.unreachable('undo'))).rejects.toThrow('undo');

      expect((await boss.fetch('notices', { batchSize: 10 })).map(({ data }) => data)).toEqual([{ slug: kept.slug }]);
      expect(await boss.fetch('notices', { batchSize: 10 })).toEqual([]);
      expect((await listOffices(db)).map(({ slug }) => slug)).toEqual([kept.slug]);
    } finally {
      await boss.stop({ graceful: false });
    }
    expect((await sql`select 1 as one`.execute(db)).rows).toEqual([{ one: 1 }]); // stopping the jobs leaves the database open
  });
});
