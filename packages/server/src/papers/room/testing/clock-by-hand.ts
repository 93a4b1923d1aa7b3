import type { After } from '../places.ts';

/** A clock that stands still until it is moved on. */
export const clockByHand = (): { readonly after: After; moveOn(milliseconds: number): void } => {
  let now = 0;
  const alarms = new Set<{ readonly at: number; readonly then: () => void }>();
  return {
    after: (milliseconds, then) => {
      const alarm = { at: now + milliseconds, then };
      alarms.add(alarm);
      return () => void alarms.delete(alarm);
    },
    moveOn: (milliseconds) => {
      now += milliseconds;
      for (const alarm of [...alarms].filter(({ at }) => at <= now).sort((a, b) => a.at - b.at)) {
        if (alarms.delete(alarm)) alarm.then();
      }
    },
  };
};
