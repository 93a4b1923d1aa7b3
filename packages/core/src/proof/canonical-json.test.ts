import canonicalize from 'canonicalize';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { canonicalJson } from './index.ts';

const text = (value: unknown): string => new TextDecoder().decode(canonicalJson(value));

test('any JSON value is written as RFC 8785 asks, byte for byte as by another program', () => {
  fc.assert(fc.property(fc.jsonValue({ stringUnit: 'binary' }), (value) => text(value) === canonicalize(value)));
});

test('the example of RFC 8785 is written as it stands there', () => {
  const value = { numbers: [333333333.33333329, 1e30, 4.5, 2e-3, 0.000000000000000000000000001], string: '\u20ac$\u000f\nA\'\u0042\u0022\u005c\\\u0022/', literals: [null, true, false] };
  expect(text(value)).toBe(String.raw`{"literals":[null,true,false],"numbers":[333333333.3333333,1e+30,4.5,0.002,1e-27],"string":"€$\u000f\nA'B\"\\\\\"/"}`);
});

test('fields are in the order of UTF-16, and those that are undefined are not there', () => {
  expect(text({ '\u20ac': 1, '\r': 2, '\ufb33': 3, '1': 4, '😀': 5, '\u0080': 6, 'ö': 7, gone: undefined })).toBe('{"\\r":2,"1":4,"\u0080":6,"ö":7,"€":1,"😀":5,"\ufb33":3}');
});

test.for([undefined, Number.NaN, Number.POSITIVE_INFINITY, '\ud800', { '\udc00': 1 }, [undefined], 1n, () => 1])('what is no JSON has no canonical form: %s', (value) => {
  expect(() => canonicalJson(value)).toThrow(TypeError);
});
