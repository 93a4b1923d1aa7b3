import type { Role } from './complaint.actor.ts';
import type { EventType } from './complaint.events.ts';
import type { EventOf, Facts } from './complaint.facts.ts';

/** A rule of `domain.md` §2 as a pure function. `needsEvent`: it judges what the event says, so it cannot be asked before the event is written. */
export interface Rule {
  readonly id: string;
  readonly needsEvent: boolean;
  readonly holds: (facts: Facts) => boolean;
}

/** A rule about where the complaint stands and who acts. */
export const rule = (id: string, holds: (facts: Facts) => boolean): Rule => ({ id, needsEvent: false, holds });

/** A rule about what an event of these types says; it does not stand against other events. */
export const ruleOn = <T extends EventType>(id: string, types: readonly T[], holds: (facts: Facts<EventOf<T>>) => boolean): Rule => ({
  id,
  needsEvent: true,
  holds: (facts) => !types.some((type) => type === facts.event.type) || holds(facts as Facts<EventOf<T>>),
});

/** Whether an officer acts in one of these roles. */
export const holdsRole = ({ event }: Facts, ...roles: Role[]): boolean => event.by.kind === 'officer' && roles.some((role) => event.by.kind === 'officer' && event.by.roles.includes(role));
