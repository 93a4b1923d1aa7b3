import fc from 'fast-check';
import { expect, test } from 'vitest';
import { cleanFileName, extensionOf } from './file-name.ts';

test('a cleaned name has no path, nothing unseen, nothing at its ends that a system drops, and stays as it is when cleaned again', () => {
  fc.assert(
    fc.property(fc.oneof(fc.string({ unit: 'binary', maxLength: 300 }), fc.string({ unit: fc.constantFrom('a', '.', ' ', '/', '\\', '\0', '\u202e', '\u200d', ':', 'é', '\ud83d', '\n'), maxLength: 40 })), (sent) => {
      const name = cleanFileName(sent);
      expect(name).not.toMatch(/[/\\<>:"|?*\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/u);
      expect(name).not.toMatch(/^[. ]|[. ]$/);
      expect(name.isWellFormed()).toBe(true);
      expect([...name].length).toBeLessThanOrEqual(100);
      expect(cleanFileName(name)).toBe(name);
    }),
    { numRuns: 2_000 },
  );
});

test.for([
  ['foto.JPG', 'jpg'],
  ['foto', ''],
  ['.jpg', ''],
  ['foto.', ''],
  ['a.b.tar.gz', 'gz'],
  [`a.${'x'.repeat(13)}`, ''],
] as const)('the extension of %j is %j', ([name, extension]) => {
  expect(extensionOf(name)).toBe(extension);
});
