import { describe, expect, test } from 'vitest';
import { ProblemError } from './problem-error.ts';
import { MOST_BYTES, readJson } from './read-json.ts';

const request = (body: string | Uint8Array | ReadableStream, headers: Record<string, string> = {}) =>
  new Request('https://wadul.example/', { method: 'POST', body, headers: { 'content-type': 'application/json', ...headers }, duplex: 'half' } as RequestInit);
const refusal = (asked: Request): Promise<string> =>
  readJson(asked).then(
    () => 'taken',
    (error: unknown) => (error instanceof ProblemError ? error.code : 'other'),
  );

describe('reading a body', () => {
  test('takes JSON of up to 256 KB, to the byte', async () => {
    const text = JSON.stringify('a'.repeat(MOST_BYTES - 2));
    expect(await readJson(request(text))).toHaveLength(MOST_BYTES - 2);
    expect(await refusal(request(`${text} `))).toBe('body-too-large');
  });

  test('stops reading at the limit where no length was told', async () => {
    let chunks = 0;
    const endless = new ReadableStream({
      pull(controller) {
        chunks += 1;
        controller.enqueue(new Uint8Array(16 * 1024).fill(32));
      },
    });
    expect(await refusal(request(endless))).toBe('body-too-large');
    expect(chunks).toBeLessThan(20);
  });

  test('does not begin where too great a length was told', async () => {
    let read = false;
    const stream = new ReadableStream(
      {
        pull(controller) {
          read = true;
          controller.close();
        },
      },
      { highWaterMark: 0 },
    );
    expect(await refusal(request(stream, { 'content-length': String(MOST_BYTES + 1) }))).toBe('body-too-large');
    expect(read).toBe(false);
  });

  test('takes a body that breaks off for no failure of the database or of its own', async () => {
    const broken = new ReadableStream({
      pull(controller) {
        controller.error(Object.assign(new Error('aborted'), { code: 'ECONNRESET' }));
      },
    });
    expect(await refusal(request(broken))).toBe('malformed-json');
  });

  test('takes nesting ten deep and not eleven', async () => {
    const nested = (depth: number) => `${'['.repeat(depth)}${']'.repeat(depth)}`;
    expect(await refusal(request(nested(10)))).toBe('taken');
    expect(await refusal(request(nested(11)))).toBe('malformed-json');
  });

  test('takes no bytes that are not UTF-8', async () => {
    expect(await refusal(request(new Uint8Array([0x22, 0xff, 0x22])))).toBe('malformed-json');
  });

  test.each(['application/json', 'Application/JSON', 'application/json; charset=utf-8', 'application/json;charset="UTF-8"'])('takes %s', async (type) => {
    expect(await refusal(request('{}', { 'content-type': type }))).toBe('taken');
  });

  test('keeps a key named __proto__ a key', async () => {
    const value = (await readJson(request('{"__proto__":{"polluted":true}}'))) as object;
    expect(Object.keys(value)).toEqual(['__proto__']);
    expect(({} as { polluted?: boolean }).polluted).toBeUndefined();
  });
});
