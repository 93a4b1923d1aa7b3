import { expect, test } from 'vitest';
import { somePdf, somePicture } from '../testing/attach-one.ts';
import { startInspector } from './inspector.ts';

test('a file over which its process takes too long is damaged, and the next one is looked at', async () => {
  const hasty = startInspector({ atOnce: 1, milliseconds: 1 });
  const bytes = await somePicture();
  expect(await hasty.inspect({ bytes, extension: 'jpg' })).toEqual({ refused: 'attachment.damaged' });
  expect(await hasty.inspect({ bytes, extension: 'jpg' })).toEqual({ refused: 'attachment.damaged' });
});

test('more files than processes wait for their turn, and each gets its own answer', async () => {
  const inspector = startInspector({ atOnce: 2, milliseconds: 10_000 });
  const all = Array.from({ length: 6 }, (_, index) => somePdf(`surat ${index}`));
  const answers = await Promise.all(all.map((bytes) => inspector.inspect({ bytes, extension: 'pdf' })));
  expect(answers.map((answer) => ('bytes' in answer ? Buffer.from(answer.bytes).toString() : answer))).toEqual(all.map((bytes) => Buffer.from(bytes).toString()));
});
