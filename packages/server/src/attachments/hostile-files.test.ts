import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import sharp from 'sharp';
import type { OpenDatabase } from '../db/dialect.ts';
import { engines, openWithTables } from '../db/testing/engines.ts';
import { uploadOne } from '../testing/attach-one.ts';
import { fileOne } from '../testing/file-one.ts';
import { startTestServer, type TestServer } from '../testing/test-server.ts';
import { dropUpload } from './drop-upload.ts';
import { findAttachment } from '../db/attachment.queries.ts';
import { readBytes } from './read-attachment.ts';
import { hostileFiles, MARK } from './testing/hostile-files.ts';

// What becomes of a file does not depend on the database: one of the two engines is enough for this many.
const [engine] = engines;
const files = await hostileFiles();

describe('of files as strangers may send them', () => {
  let database: OpenDatabase;
  let server: TestServer;
  beforeAll(async () => {
    if (!engine) throw new Error('There is no engine.');
    database = await openWithTables(engine);
    server = await startTestServer(database);
  });
  afterAll(() => database.close());

  test('there are enough', () => expect(files.length).toBeGreaterThanOrEqual(80));

  test.for(files.map((file) => [file.what, file] as const))('%s', async ([, { name, bytes, becomes, named, size }]) => {
    const [state, filed] = await Promise.all([uploadOne(server, { bytes, name }), fileOne(server)]);
    expect(filed.receipt.ticket).toMatch(/^PKL-/); // intake goes on meanwhile
    const store = (): Promise<string[]> => Array.fromAsync(server.parts.files.list(''));
    if (becomes.startsWith('attachment.')) {
      expect(state).toMatchObject({ state: 'refused', code: becomes });
      expect(await store()).toEqual([]);
    } else {
      expect(state).toMatchObject({ state: 'ready', mediaType: becomes, ...(named === undefined ? {} : { name: named }) });
      const row = await findAttachment(server.parts.db, server.office.id, state.id);
      if (!row) throw new Error('It is not there.');
      const kept = await readBytes(server.parts, row);
      expect(Buffer.from(kept).includes(MARK)).toBe(false);
      if (becomes !== 'application/pdf') {
        const { format, width, height, exif, xmp, iptc, icc, orientation, comments } = await sharp(kept).metadata();
        expect({ format: `image/${format}`, exif, xmp, iptc, icc, orientation, comments }).toEqual({ format: becomes });
        expect([width, height]).toEqual(size ?? [64, 48]);
      }
    }
    await dropUpload(server.parts, server.office.id, state.id, server.parts.now());
    expect(await store()).toEqual([]);
    for (const table of ['attachment', 'attachmentPart'] as const) expect(await server.parts.db.selectFrom(table).selectAll().execute()).toEqual([]);
    expect(await server.parts.db.selectFrom('dataKey').select('id').where('purpose', '=', 'file').execute()).toEqual([]);
    expect(server.lines.filter((line) => line.includes(MARK) || line.includes('"level":"error"'))).toEqual([]);
  });
});
