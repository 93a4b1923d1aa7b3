import type { CaseEvent, CaseStory } from '../schemas/case-story.ts';
import type { Actor } from './complaint.actor.ts';
import { shownPayload, type Payload, type PolicyFacts, type Reader } from './policy/index.ts';

/** An entry of the log as it is stored. Hashes in hexadecimal; `payload` is null once it was erased. */
export interface LoggedEvent {
  readonly seq: number;
  /** UTC instant. */
  readonly at: string;
  readonly by: Actor;
  readonly type: string;
  readonly payload: unknown;
  readonly previousHash: string;
  readonly hash: string;
}

const shownActor = (by: Actor, officers: ReadonlyMap<string, string>): CaseEvent['by'] => {
  if (by.kind !== 'officer') return { kind: by.kind };
  const name = officers.get(by.id);
  return { kind: by.kind, id: by.id, roles: [...by.roles], ...(name === undefined ? {} : { name }) };
};

/**
 * The log of a complaint as an officer may read it (`domain.md` §7). Ask `maySeeComplaint` first.
 * @param officers the names of the office's officers by their ids
 * @param facts what of the complaint decides who sees it: its context has them
 * @param visibleTickets as `shownPayload` takes them
 */
export const caseStory = (events: readonly LoggedEvent[], officers: ReadonlyMap<string, string>, facts: PolicyFacts, reader: Reader, visibleTickets?: ReadonlySet<string>): CaseStory => ({
  events: events.map(({ seq, at, by, type, payload, previousHash, hash }) => ({
    seq,
    at,
    by: shownActor(by, officers),
    type,
    ...(payload === null ? {} : { payload: { ...shownPayload(type, payload as Payload, facts, reader, visibleTickets) } }),
    previousHash,
    hash,
  })),
});
