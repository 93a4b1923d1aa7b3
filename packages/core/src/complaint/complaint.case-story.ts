import type { CaseEvent, CaseStory } from '../schemas/case-story.ts';
import type { Actor } from './complaint.actor.ts';

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

interface ShownSigner {
  readonly party?: unknown;
}

/** The complainant's own name among the signers of minutes, hidden like elsewhere. */
const withoutName = (payload: Record<string, unknown>): Record<string, unknown> => {
  const minutes = payload['minutes'] as { readonly signers?: readonly ShownSigner[] } | undefined;
  if (!minutes?.signers) return payload;
  return { ...payload, minutes: { ...minutes, signers: minutes.signers.map((signer) => (signer.party === 'complainant' ? { ...signer, name: '***' } : signer)) } };
};

const shownActor = (by: Actor, officers: ReadonlyMap<string, string>): CaseEvent['by'] => {
  if (by.kind !== 'officer') return { kind: by.kind };
  const name = officers.get(by.id);
  return { kind: by.kind, id: by.id, roles: [...by.roles], ...(name === undefined ? {} : { name }) };
};

/**
 * The log of a complaint as officers read it.
 * @param officers the names of the office's officers by their ids
 * @param nameShown whether the reader may see the complainant's name (`maySeeName`)
 */
export const caseStory = (events: readonly LoggedEvent[], officers: ReadonlyMap<string, string>, nameShown: boolean): CaseStory => ({
  events: events.map(({ seq, at, by, type, payload, previousHash, hash }) => ({
    seq,
    at,
    by: shownActor(by, officers),
    type,
    ...(payload === null ? {} : { payload: nameShown ? (payload as Record<string, unknown>) : withoutName(payload as Record<string, unknown>) }),
    previousHash,
    hash,
  })),
});
