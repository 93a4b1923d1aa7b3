import type { OfficerCase, OfficerEvent, Role } from '@wadul/core';
import type { TestServer } from '../../../server/src/testing/test-server.ts';

/** Officers work on a complaint, one step after the other, through the desk's own API. */
export const workOn = async (api: TestServer, id: string, steps: readonly [Role, OfficerEvent][]): Promise<void> => {
  for (const [role, event] of steps) {
    const as = await api.signIn(role);
    const { version } = (await (await api.send('GET', `/api/desk/complaints/${id}`, { as })).json()) as OfficerCase;
    const answer = await api.send('POST', `/api/desk/complaints/${id}/events`, { body: event, headers: { 'if-match': `"${version}"` }, as });
    if (!answer.ok) throw new Error(`${event.type}: ${answer.status} ${await answer.text()}`);
  }
};

/** A light complaint's way to its answer. */
export const toAnswer: readonly [Role, OfficerEvent][] = [
  ['frontDesk', { type: 'officer.declaredComplete' }],
  ['technicalTeam', { type: 'officer.assessed', nature: 'complaint', severity: 'light', siteCheckNeeded: false }],
  ['technicalTeam', { type: 'officer.answered', text: 'Papan reklame itu belum berizin dan akan ditertibkan.' }],
];
