import type { Occasions } from './dispatch.ts';

/** The browser's own clock and connection. */
export const occasions: Occasions = {
  after: (milliseconds, call) => {
    const timer = setTimeout(call, milliseconds);
    return () => clearTimeout(timer);
  },
  whenOnline: (call) => {
    addEventListener('online', call);
    return () => removeEventListener('online', call);
  },
};
