// Where in its life a complaint has to stand for an event, and how it gets there: asked of the chart, for tests that go there by the API.
import { eventTypes, senders, type EventType, type HappeningEvent, type OfficerCase, type OfficerEvent, type Role } from '@wadul/core';
import { cast, type CastName } from '../../../core/src/complaint/testing/cast.ts';
import { eventsAt, replay, shortestPaths, terms } from '../../../core/src/complaint/testing/walk.ts';
import { sweepDeadlines } from '../../../server/src/commands/sweep-deadlines.ts';
import type { FiledOne } from '../../../server/src/testing/file-one.ts';
import type { TestServer } from '../../../server/src/testing/test-server.ts';
import { workOn } from './work-on.ts';

/** Something that happens to a complaint, and who does it. */
export interface Step<E extends HappeningEvent = HappeningEvent> {
  readonly by: Role | 'complainant' | 'clock';
  readonly event: E;
}

/** How a complaint comes to where an officer may send an event, and that event. */
export interface Way {
  readonly steps: readonly Step[];
  readonly last: Step<OfficerEvent> & { readonly by: Role };
}

/** What a walk adds to an event: when, where and by whom it happens. */
type Walked = HappeningEvent & { readonly by: (typeof cast)[CastName]; readonly at: string; readonly office?: unknown; readonly files?: unknown };

const stepOf = ({ by, at: _at, office: _office, files: _files, ...event }: Walked): Step => ({ by: by.kind === 'officer' ? (by.roles[0] as Role) : by.kind, event: event as HappeningEvent });

/** The event as an officer sends it: what a complainant said comes by a channel. */
const sentBy = (event: Walked, via: string): Walked => (event.type.startsWith('citizen.') ? ({ ...event, via, by: cast.frontDesk } as Walked) : event);

/** What officers record for nobody, whatever the channel: only the complainant widens who sees the name (R2). */
export const complainantsOwn: readonly EventType[] = ['citizen.widenedIdentity'];

/** Every event that an officer may send, each with a short way to where the chart takes it. @param via the channel by which complainants speak */
export const waysToEvents = (via: string): Map<OfficerEvent['type'], Way> => {
  const wanted = eventTypes.filter((type): type is OfficerEvent['type'] => senders[type].officers !== undefined && !complainantsOwn.includes(type));
  const ways = new Map<OfficerEvent['type'], Way>();
  const lookAt = (walked: readonly Walked[]): Walked[] => {
    const snapshot = replay(walked as never);
    const events = snapshot ? (eventsAt(snapshot) as unknown as Walked[]) : [];
    for (const one of events) {
      const type = wanted.find((each) => each === one.type && !ways.has(each));
      const sent = sentBy(one, via);
      if (type && snapshot?.can(sent as never)) ways.set(type, { steps: walked.map(stepOf), last: stepOf(sent) as Way['last'] });
    }
    return events;
  };
  // The walk does not tell apart what few events look at, such as who was named: after the first event, every one is looked at.
  for (const event of lookAt([])) lookAt([event]);
  const walks = shortestPaths()
    .map(({ steps }) => steps.slice(1).map(({ event }) => event as unknown as Walked))
    .sort((one, other) => one.length - other.length);
  for (const walked of walks) if (ways.size < wanted.length) lookAt(walked);
  const missing = wanted.filter((type) => !ways.has(type));
  if (missing.length > 0) throw new Error(`No way leads to ${missing.join(', ')}`);
  return ways;
};

const caseOf = async (api: TestServer, id: string): Promise<OfficerCase> => (await api.send('GET', `/api/desk/complaints/${id}`, { as: await api.signIn('head') })).json() as Promise<OfficerCase>;

/** Lets pass the term that an event of the clock waits for. */
const wait = async (api: TestServer, id: string, type: EventType): Promise<void> => {
  const due = (await caseOf(api, id)).dues.find(({ kind }) => type in terms && kind === terms[type as keyof typeof terms]);
  if (!due) throw new Error(`Nothing waits for ${type}`);
  const at = new Date(Date.parse(due.at) + 1000).toISOString();
  api.at(at);
  await sweepDeadlines(api.parts, at);
};

/** An event of the samples with somebody of this office in the place of whom it names. */
export const inOffice = <E extends HappeningEvent>(api: TestServer, event: E): E => JSON.parse(JSON.stringify(event).replaceAll(cast.colleague.id, api.officers.deputy)) as E;

/** Takes a complaint along a way, by the API. */
export const goAlong = async (api: TestServer, { id, receipt: { ticket, secret } }: FiledOne, steps: readonly Step[]): Promise<void> => {
  for (const { by, event } of steps) {
    if (by === 'clock') await wait(api, id, event.type);
    else if (by !== 'complainant') await workOn(api, id, [[by, inOffice(api, event as OfficerEvent)]]);
    else {
      const { version } = await caseOf(api, id);
      const answer = await api.send('POST', `/api/offices/${api.office.slug}/tracking/events`, { body: { ticket, secret, event }, headers: { 'if-match': `"${version}"` } });
      if (!answer.ok) throw new Error(`${event.type}: ${answer.status} ${await answer.text()}`);
    }
  }
};
