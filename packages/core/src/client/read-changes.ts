import type { ComplaintChange } from '../schemas/complaint-change.ts';
import { NetworkError, TimeoutError } from './errors.ts';

const place = { method: 'GET', path: '/api/desk/changes' } as const;

/** The server gives a sign of life every 15 seconds; three that did not come are a broken line, in milliseconds. */
const SILENCE = 45_000;

const withoutSilence = async <T>(next: Promise<T>): Promise<T> => {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const silence = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new TimeoutError(place)), SILENCE);
  });
  try {
    return await Promise.race([next, silence]);
  } finally {
    clearTimeout(timer);
  }
};

/** What one event of the stream tells: its lines `data`, where it is a change. */
const changeIn = (event: string): ComplaintChange[] => {
  const lines = event.split('\n');
  const data = lines.flatMap((line) => (line.startsWith('data: ') ? [line.slice(6)] : []));
  return lines.includes('event: change') ? [JSON.parse(data.join('\n')) as ComplaintChange] : [];
};

/** Reads changes from a stream of server-sent events until it ends, or `signal` ends it. Throws `NetworkError` where it breaks, `TimeoutError` where it falls silent. */
export async function* readChanges(stream: ReadableStream<Uint8Array>, signal?: AbortSignal): AsyncGenerator<ComplaintChange, void, undefined> {
  const reader = stream.getReader();
  const leave = (): void => void reader.cancel().catch(() => undefined);
  signal?.addEventListener('abort', leave);
  if (signal?.aborted) leave();
  const decoder = new TextDecoder();
  let text = '';
  try {
    for (;;) {
      const { done, value } = await withoutSilence(reader.read());
      if (done) return;
      text += decoder.decode(value, { stream: true });
      const events = text.split('\n\n');
      text = events.pop() ?? '';
      for (const event of events) yield* changeIn(event);
    }
  } catch (error) {
    throw error instanceof TimeoutError ? error : new NetworkError(place, error);
  } finally {
    signal?.removeEventListener('abort', leave);
    leave();
  }
}
