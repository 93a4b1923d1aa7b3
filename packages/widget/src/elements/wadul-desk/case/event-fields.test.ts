import { describe, expect, test } from 'vitest';
import { eventTypes, senders, type OfficerEvent } from '@wadul/core';
import { desk as english } from '../../../locales/en/desk/index.ts';
import { desk as indonesian } from '../../../locales/id/desk/index.ts';
import { sortActions } from './actions.ts';
import { eventFields } from './event-fields.ts';
import { minutesFields, personFields } from './read-event.ts';

type Action = OfficerEvent['type'];

/** What an officer may send, as the chart's own list has it: a new event without a place on the desk fails here. */
const sendable = eventTypes.filter((type): type is Action => senders[type].officers !== undefined);
/** Asked for where it is that is looked at. */
const looks: readonly Action[] = ['officer.viewedIdentity', 'officer.openedUnscanned'];

describe.for([['Indonesian', indonesian], ['English', english]] as const)('every event that an officer may send, in %s,', ([, words]) => {
  test.for(sendable)('%s has a name, and each of its fields and choices too', (type) => {
    expect(words.actions[type]).toMatch(/\S/);
    for (const { name, kind, options } of eventFields(type)) {
      const labels: Readonly<Record<string, string>> = words.fields;
      const names = kind === 'minutes' ? minutesFields : kind === 'person' ? personFields : [name];
      if (kind !== 'files') for (const one of names) expect(labels[`${type}.${one}`] ?? labels[one], `${type} ${one}`).toMatch(/\S/);
      if (kind === 'choice' || kind === 'number') for (const option of options) expect((words.choices as Readonly<Record<string, string>>)[`${name}.${option}`], `${name}.${option}`).toMatch(/\S/);
      expect(options.length > 0, `${type} ${name} ${kind}`).toBe(kind === 'choice' || kind === 'number');
    }
  });
});

test.for(sendable.filter((type) => !looks.includes(type)))('%s stands among the actions where the chart allows it, once', (type) => {
  const { next, more, recording } = sortActions([type]);
  expect([...next, ...more, ...recording]).toEqual([type]);
});

test('what an event says is asked as its schema takes it', () => {
  const kinds = (type: Action) => Object.fromEntries(eventFields(type).map(({ name, kind, required }) => [name, required ? kind : `${kind}?`]));
  expect(kinds('officer.plannedMediation')).toEqual({ plannedFor: 'moment', place: 'line', invited: 'people', separate: 'yesOrNo?', relatedOffices: 'people?' });
  expect(kinds('officer.assessed')).toEqual({ nature: 'choice', severity: 'choice', siteCheckNeeded: 'decision' });
  expect(kinds('officer.reportedInspection')).toEqual({ findings: 'passage', inspectedOn: 'date', number: 'line?', attachments: 'files?' });
  expect(kinds('officer.recordedRefusal')).toEqual({ signer: 'signer', reason: 'passage', witnesses: 'people' });
  expect(kinds('citizen.acceptedAnswer')).toEqual({ rating: 'number?', remark: 'passage?', via: 'channel?' });
});
