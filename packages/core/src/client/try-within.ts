/** What came of a try, and whether it was cut off because its time was up. */
export interface Tried<T> {
  readonly timedOut: boolean;
  readonly result: { readonly ok: true; readonly value: T } | { readonly ok: false; readonly error: unknown };
}

/** Does something that can be aborted, and aborts it when its time is up or its caller does. @param milliseconds how long it may take, reading the answer included */
export const tryWithin = async <T>(milliseconds: number, signal: AbortSignal | undefined, act: (signal: AbortSignal) => Promise<T>): Promise<Tried<T>> => {
  const controller = new AbortController();
  let timedOut = false;
  const timer = setTimeout(() => {
    timedOut = true;
    controller.abort();
  }, milliseconds);
  const abort = () => controller.abort(signal?.reason);
  if (signal?.aborted) abort();
  signal?.addEventListener('abort', abort);
  try {
    return { timedOut, result: { ok: true, value: await act(controller.signal) } };
  } catch (error) {
    return { timedOut, result: { ok: false, error } };
  } finally {
    clearTimeout(timer);
    signal?.removeEventListener('abort', abort);
  }
};
