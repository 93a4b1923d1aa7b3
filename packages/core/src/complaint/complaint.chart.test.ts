import { readFileSync } from 'node:fs';
import { getNextTransitions, type AnyStateNode } from 'xstate';
import { describe, expect, it } from 'vitest';
import { actions } from './complaint.actions.ts';
import { conditions } from './complaint.conditions.ts';
import { decide } from './complaint.decide.ts';
import { eventTypes, maySend } from './complaint.events.ts';
import { stateLabels } from './complaint.labels.ts';
import { complaintMachine } from './complaint.machine.ts';
import { persist } from './complaint.record.ts';
import { rules } from './complaint.rules.ts';
import { tags } from './complaint.tags.ts';
import type { Terms } from './complaint.terms.ts';
import { viewComplaint } from './complaint.view.ts';
import { cast, type CastName } from './testing/cast.ts';
import { MONDAY } from './testing/case.ts';
import { office } from './testing/office.ts';
import { samples } from './testing/samples.ts';
import { eventsAt, shortestPaths } from './testing/walk.ts';

const below = (node: AnyStateNode): AnyStateNode[] => [node, ...Object.values(node.states).flatMap(below)];
const nodes = below(complaintMachine.root);
const places = nodes.filter(({ type, path }) => path[0] === 'procedure' && (type === 'atomic' || type === 'final'));
const paths = shortestPaths();
const ways = nodes.flatMap((node) => [...node.transitions.values()].flat());
const termsOf = (guard: unknown): Terms => (guard as { params: Terms }).params;

/** One snapshot for each state of the procedure. */
const snapshots = new Map(paths.map(({ state }) => [JSON.stringify((state.value as { procedure: unknown }).procedure), state]));

describe('the chart', () => {
  it('reaches every state', () => {
    expect(new Set(snapshots.keys()).size).toBe(places.length);
  });

  it('has no dead state: from every place some event leads on to an end', { timeout: 90_000 }, () => {
    const ends = new Set<string>();
    const before = new Map<string, Set<string>>();
    for (const { state, steps } of paths) {
      const here = JSON.stringify(state.value);
      if (state.hasTag('closed')) ends.add(here);
      for (const event of eventsAt(state)) {
        if (!state.can(event)) continue; // a refusal would be asked what is allowed instead, thousands of times
        const decision = decide(persist(state), event, event);
        if (!decision.accepted) continue;
        const next = JSON.stringify(decision.record.state);
        before.set(next, (before.get(next) ?? new Set()).add(here));
      }
      expect(steps.length).toBeLessThan(30);
    }
    const alive = new Set(ends);
    for (const place of alive) for (const earlier of before.get(place) ?? []) alive.add(earlier);
    expect(paths.map(({ state }) => JSON.stringify(state.value)).filter((place) => !alive.has(place))).toEqual([]);
  });

  it('reaches every state of what is kept of people', () => {
    expect(new Set(paths.map(({ state }) => (state.value as { personalData: unknown }).personalData))).toEqual(new Set(['kept', 'restricted', 'erased']));
  });

  it.each(places.filter(({ type }) => type === 'final').map(({ key }) => key))('reaches the end "%s"', (end) => {
    expect(snapshots.get(JSON.stringify(end))?.hasTag('closed')).toBe(true);
  });

  it('describes every state in words', () => {
    expect(nodes.filter(({ description, parent }) => parent && !description?.endsWith('.')).map(({ id }) => id)).toEqual([]);
  });

  it('gives every state of the procedure one label, and uses every label once', () => {
    expect(places.map(({ meta }) => meta?.label).sort()).toEqual([...stateLabels].sort());
  });

  it('says of every state whose turn it is and whether it is closed, with tags of the closed list', () => {
    for (const { id, tags: own } of places) {
      expect(own.filter((tag) => tag.startsWith('turn:')), id).toHaveLength(1);
      expect(own.filter((tag) => tag === 'open' || tag === 'closed'), id).toHaveLength(1);
      expect(own.every((tag) => tags.some((known) => known === tag)), id).toBe(true);
    }
    expect(new Set(nodes.flatMap(({ tags: own }) => own))).toEqual(new Set(tags));
  });

  it('takes every event somewhere, and no event that has no schema', () => {
    expect(new Set(ways.map(({ eventType }) => eventType))).toEqual(new Set(eventTypes));
  });

  it('names rules, conditions and actions that exist, and leaves none unused', () => {
    const terms = ways.map(({ guard }) => termsOf(guard));
    const remembered = ways.flatMap((way) => way.actions.map((action) => (action as { params: { what: string } }).params.what));
    expect(new Set(terms.flatMap((one) => one.rules))).toEqual(new Set(Object.keys(rules)));
    expect(new Set(terms.flatMap((one) => one.when))).toEqual(new Set(Object.keys(conditions)));
    expect(new Set(remembered)).toEqual(new Set(Object.keys(actions)));
  });

  it('stays short enough to be read in one sitting', () => {
    const file = readFileSync(new URL('complaint.machine.ts', import.meta.url), 'utf8');
    expect(file.trimEnd().split('\n').length).toBeLessThanOrEqual(300);
  });
});

describe('every forbidden pair of state and event', () => {
  const forbidden = [...snapshots].flatMap(([place, snapshot]) => {
    const known = new Set<string>(getNextTransitions(snapshot).map(({ eventType }) => eventType));
    return eventTypes.filter((type) => !known.has(type)).map((type) => ({ place, type, snapshot }));
  });

  it.each(forbidden)('$place refuses $type', ({ snapshot, type }) => {
    for (const { by, event } of samples[type]) {
      const decision = decide(persist(snapshot), event, { at: MONDAY, by: cast[by], office });
      expect(decision.accepted).toBe(false);
      expect(!decision.accepted && decision.refusal.rule).toBeFalsy();
    }
  });
});

describe('every role that may not send an event', () => {
  const strangers = eventTypes.flatMap((type) => (Object.keys(cast) as CastName[]).filter((name) => !maySend(cast[name], type)).map((name) => ({ type, name })));

  it.each(strangers)('$type is refused to $name in every state', ({ type, name }) => {
    for (const snapshot of snapshots.values()) {
      for (const { event } of samples[type]) {
        expect(decide(persist(snapshot), event, { at: MONDAY, by: cast[name], office }).accepted).toBe(false);
      }
    }
  });
});

describe('what is shown of every place', () => {
  it('has a label, a turn and, where somebody must act, a due date', () => {
    for (const { state } of paths) {
      const view = viewComplaint(persist(state), MONDAY);
      expect(stateLabels).toContain(view.label);
      expect(view.closed).toBe(view.turn === 'nobody');
      // What somebody asks about their data is due even when the complaint is closed (R16).
      expect(view.dues.every(({ kind }) => kind === 'dataRequest'), view.label).toBe(view.closed);
    }
  });
});
