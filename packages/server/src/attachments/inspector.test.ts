import { crc32, deflateSync } from 'node:zlib';
import sharp from 'sharp';
import { expect, test } from 'vitest';
import { somePdf, somePicture } from '../testing/attach-one.ts';
import type { SentFile } from './inspect-file.ts';
import { startInspector, type Inspector } from './inspector.ts';

const lookAt = (inspector: Inspector, file: SentFile) => inspector.inTurn((inspect) => inspect(file));

test('a file over which its process takes too long is damaged, and the next one is looked at', async () => {
  const hasty = startInspector({ atOnce: 1, milliseconds: 1 });
  const bytes = await somePicture();
  expect(await lookAt(hasty, { bytes, extension: 'jpg' })).toEqual({ refused: 'attachment.damaged' });
  expect(await lookAt(hasty, { bytes, extension: 'jpg' })).toEqual({ refused: 'attachment.damaged' });
});

/** A PNG of a few hundred kilobytes that is 40 million black pixels lying on their side, all of which must be there before the first can be shown. */
const hugePicture = (): Uint8Array => {
  const [width, height] = [7300, 5470];
  const chunk = (type: string, data: Uint8Array): Buffer => {
    const body = Buffer.concat([Buffer.from(type), data]);
    const [length, sum] = [Buffer.alloc(4), Buffer.alloc(4)];
    length.writeUInt32BE(data.length);
    sum.writeUInt32BE(crc32(body));
    return Buffer.concat([length, body, sum]);
  };
  const head = Buffer.from([0, 0, 0, 0, 0, 0, 0, 0, 8, 6, 0, 0, 0]);
  head.writeUInt32BE(width, 0);
  head.writeUInt32BE(height, 4);
  const onItsSide = Buffer.from('4d4d002a00000008000101120003000000010006000000000000', 'hex');
  const pixels = deflateSync(Buffer.alloc(height * (1 + 4 * width)), { level: 1 });
  return Buffer.concat([Buffer.from('\x89PNG\r\n\x1a\n', 'latin1'), chunk('IHDR', head), chunk('eXIf', onItsSide), chunk('IDAT', pixels), chunk('IEND', new Uint8Array())]);
};

test('a file over which its process takes too much memory ends the process and is damaged; the next one is looked at', async () => {
  const bytes = hugePicture();
  const patient = { atOnce: 1, milliseconds: 60_000 };
  expect(await lookAt(startInspector(patient), { bytes, extension: 'png' })).toMatchObject({ mediaType: 'image/jpeg' });
  const narrow = startInspector({ ...patient, memory: 150 * 1024 * 1024 });
  expect(await lookAt(narrow, { bytes, extension: 'png' })).toEqual({ refused: 'attachment.damaged' });
  expect(await lookAt(narrow, { bytes: somePdf(), extension: 'pdf' })).toMatchObject({ mediaType: 'application/pdf' });
}, 120_000);

test('no decoder needs a file of its own, in which a picture would lie unsealed', async () => {
  const bytes = await sharp({ create: { width: 7300, height: 5470, channels: 4, background: '#456' } }).webp({ lossless: true, effort: 0 }).withMetadata({ orientation: 6 }).toBuffer();
  expect(await lookAt(startInspector({ milliseconds: 60_000 }), { bytes, extension: 'webp' })).toMatchObject({ mediaType: 'image/jpeg' });
}, 120_000);

test('work that waits is let go when it is to end, and what is at work goes on', async () => {
  const inspector = startInspector({ atOnce: 1, milliseconds: 10_000 });
  const held = Promise.withResolvers<undefined>();
  const first = inspector.inTurn(async (inspect) => {
    await held.promise;
    return inspect({ bytes: somePdf(), extension: 'pdf' });
  });
  const others = [1, 2, 3].map(() => lookAt(inspector, { bytes: somePdf(), extension: 'pdf' }));
  inspector.letGo();
  held.resolve(undefined);
  expect(await first).toMatchObject({ mediaType: 'application/pdf' });
  expect(await Promise.all([...others, lookAt(inspector, { bytes: somePdf(), extension: 'pdf' })])).toEqual([undefined, undefined, undefined, undefined]);
});

test('more files than processes wait for their turn, and each gets its own answer', async () => {
  const inspector = startInspector({ atOnce: 2, milliseconds: 10_000 });
  const all = Array.from({ length: 6 }, (_, index) => somePdf(`surat ${index}`));
  const answers = await Promise.all(all.map((bytes) => lookAt(inspector, { bytes, extension: 'pdf' })));
  expect(answers.map((answer) => (answer && 'bytes' in answer ? Buffer.from(answer.bytes).toString() : answer))).toEqual(all.map((bytes) => Buffer.from(bytes).toString()));
});
