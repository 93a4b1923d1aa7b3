import { attachmentCodes } from '@wadul/core';
import { describe, expect, test } from 'vitest';
import { attaching as english } from '../../../locales/en/attaching.ts';
import { attaching as indonesian } from '../../../locales/id/attaching.ts';
import { fileError, megabytes, sizeText } from './file-words.ts';

const MIB = 1024 * 1024;

describe('what is said of a file', () => {
  test('that is too large are both sizes', () => {
    const file = { code: 'attachment.tooLarge', size: 16.03 * MIB } as const;
    expect(fileError(indonesian, file, 15 * MIB, 'id')).toBe('Ukuran berkas 16,1 MB melebihi batas 15 MB. Pilih berkas yang lebih kecil.');
    expect(fileError(english, file, 15 * MIB, 'en')).toBe('The file’s size of 16.1 MB is above the limit of 15 MB. Choose a smaller file.');
  });

  test('never makes a size above the limit read like the limit', () => {
    expect(megabytes(15 * MIB + 1, 'id')).toBe('15,1');
    expect(megabytes(15 * MIB, 'id')).toBe('15');
  });

  test('is its size in what fits', () => {
    expect([sizeText(indonesian, 1, 'id'), sizeText(indonesian, 50_000, 'id'), sizeText(indonesian, 1.25 * MIB, 'id')]).toEqual(['1 KB', '49 KB', '1,3 MB']);
  });

  test('has a sentence of its own for each code that core knows, in both languages', () => {
    for (const words of [indonesian, english]) {
      const said = attachmentCodes.map((code) => fileError(words, { code, size: 1 }, MIB, 'id'));
      expect(new Set([...said, words.codes.other]).size).toBe(attachmentCodes.length + 1);
    }
  });
});
