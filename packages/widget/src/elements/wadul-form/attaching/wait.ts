/** Waits for a time, or until the device is online again or `sooner` is fired. @throws the signal's reason once it is aborted */
export const wait = (milliseconds: number, signal: AbortSignal, sooner: EventTarget): Promise<void> =>
  new Promise((resolve, reject) => {
    signal.throwIfAborted();
    const done = new AbortController();
    const end = (finish: () => void) => () => {
      clearTimeout(timer);
      done.abort();
      finish();
    };
    const timer = setTimeout(end(resolve), milliseconds);
    addEventListener('online', end(resolve), { signal: done.signal });
    sooner.addEventListener('sooner', end(resolve), { signal: done.signal });
    signal.addEventListener('abort', end(() => reject(signal.reason as Error)), { signal: done.signal });
  });

/** How long to wait before the next try, growing from a quarter of a second to half a minute. @param retryAfter the seconds that the server asked for */
export const backoff = (tries: number, retryAfter = 0): number => Math.max(Math.min(30_000, 250 * 2 ** tries), retryAfter * 1_000);
