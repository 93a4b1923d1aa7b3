import { expect, test } from 'vitest';
import { readJson } from './index.ts';

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);

test.for(['{"a":1,"b":{"a":"a\\":"},"c":[{"a":1},{"a":"\\"a\\":1"}]}', '[]', '"a"', ' {\n"a" : null }\n', '{"__proto__":1}'])('JSON is read as it is: %s', (text) => {
  expect(readJson(bytes(text))).toEqual({ ok: true, value: JSON.parse(text) });
});

test.for(['', '{', '{"a":1,}', '{"a":1,"a":1}', '{"b":[{"a":1,"\\u0061":2}]}'])('what is no JSON, or has a field twice, is not read: %s', (text) => {
  expect(readJson(bytes(text))).toEqual({ ok: false, fault: { code: 'json' } });
});

test('what is not UTF-8 is not read', () => {
  expect(readJson(Uint8Array.of(0x22, 0xff, 0x22))).toEqual({ ok: false, fault: { code: 'json' } });
});
