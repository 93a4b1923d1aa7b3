import { expect, it } from 'vitest';
import { plannedKind } from './complaint.planned.ts';
import { persist, type ComplaintSnapshot } from './complaint.record.ts';
import { viewComplaint } from './complaint.view.ts';
import { MONDAY } from './testing/case.ts';
import { shortestPaths } from './testing/walk.ts';

const paths = shortestPaths();
const standing = (of: ComplaintSnapshot) => viewComplaint(persist(of), MONDAY);

it('whatever minutes are written next are of the kind that is planned, from every place of the chart', () => {
  const written = new Map(
    paths.flatMap(({ steps }) =>
      steps.flatMap(({ state, event }, index) => {
        const [before, kind] = [steps[index - 1]?.state, state.context.minutes.at(-1)?.kind];
        return before && event.type === 'officer.wroteMinutes' ? [[`${kind} from ${JSON.stringify(before.value)}`, { before, kind }] as const] : [];
      }),
    ).values(),
  );
  expect(new Set([...written.values()].map(({ kind }) => kind))).toEqual(new Set(['meeting', 'inspection', 'mediation']));
  for (const { before, kind } of written.values()) expect(plannedKind(standing(before))).toBe(kind);
});

it('something is planned exactly where there is a plan, or a report whose minutes are still to be written', () => {
  const places = new Map(paths.map(({ state }) => [`${state.context.plan === undefined} ${JSON.stringify(state.value)}`, state]));
  for (const state of places.values()) {
    const view = standing(state);
    expect([view.label, plannedKind(view) !== undefined]).toEqual([view.label, state.context.plan !== undefined || view.label === 'state.inspectionReported']);
  }
});
