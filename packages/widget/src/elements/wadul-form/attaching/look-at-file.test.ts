import { ATTACHMENT_LIMITS } from '@wadul/core';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { someHeic } from '../../../../../server/src/attachments/testing/some-heic.ts';
import { typeByContent } from '../../../../../server/src/attachments/file-type.ts';
import { somePdf, somePicture } from '../../../../../server/src/testing/attach-one.ts';
import { mediaTypeOf, nameFor } from './look-at-file.ts';
import { usualAttachments } from './usual-attachments.ts';

describe('what a file is', () => {
  test('is told by its first bytes', async () => {
    expect(mediaTypeOf(await somePicture('jpeg'))).toBe('image/jpeg');
    expect(mediaTypeOf(await somePicture('png'))).toBe('image/png');
    expect(mediaTypeOf(await somePicture('webp'))).toBe('image/webp');
    expect(mediaTypeOf(someHeic())).toBe('image/heic');
    expect(mediaTypeOf(somePdf())).toBe('application/pdf');
  });

  test('is nothing that is taken, for other files and none', () => {
    for (const text of ['', 'MZ', '<svg xmlns="…">', 'PK\u0003\u0004', 'GIF89a', ' %PDF-1.4', 'RIFF....AVI ', '....ftypavif']) expect(mediaTypeOf(Buffer.from(text, 'latin1'))).toBeUndefined();
  });

  test('is what the server says that it is', () => {
    const heads = ['\xff\xd8\xff', '\x89PNG\r\n\x1a\n', 'RIFF1234WEBP', 'abcdftypheic', 'abcdftypmif1', 'abcdftypavif', '%PDF-1.', '%PDF-3.', ''];
    fc.assert(
      fc.property(fc.constantFrom(...heads), fc.uint8Array({ maxLength: 24 }), (head, rest) => {
        const bytes = Buffer.concat([Buffer.from(head, 'latin1'), rest]);
        expect(mediaTypeOf(bytes)).toBe(typeByContent(bytes));
      }),
    );
  });
});

describe('the name that a file is sent under', () => {
  test.for([
    ['foto.jpg', 'image/jpeg', 'foto.jpg'],
    ['FOTO.JPEG', 'image/jpeg', 'FOTO.JPEG'],
    ['foto', 'image/png', 'foto.png'],
    ['.foto', 'image/png', '.foto.png'],
    ['foto.jpg', 'image/webp', 'foto.webp'],
    ['surat.pdf', 'application/pdf', 'surat.pdf'],
  ] as const)('%s, which is %s, is %s', ([name, type, sent]) => {
    expect(nameFor(name, type)).toBe(sent);
  });

  test.for([
    ['surat.pdf', 'image/jpeg'],
    ['foto.jpg', 'application/pdf'],
    ['foto.jpg.exe', 'image/jpeg'],
    ['surat.html', 'application/pdf'],
  ] as const)('%s, which is %s, is none', ([name, type]) => {
    expect(nameFor(name, type)).toBeUndefined();
  });

  test('follows a photo that was made a JPEG on the device', () => {
    expect(nameFor('IMG_2034.HEIC', 'image/jpeg', 'image/heic')).toBe('IMG_2034.jpg');
  });
});

test('what the form allows until the office’s settings come is what core allows at most', () => {
  const { most, mostBytes, mediaTypes } = ATTACHMENT_LIMITS;
  expect(usualAttachments).toEqual({ ktp: 'optional', most, mostBytes, mediaTypes });
});
