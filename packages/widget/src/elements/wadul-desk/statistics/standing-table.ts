import type { StateLabel } from '@wadul/core';
import type { DeskWords } from '../desk-context.ts';
import type { CountRow } from './count-table.view.ts';
import { listOf, type ProcedureLayout } from './procedure.view.ts';

/** What the picture of the procedure shows, in words: each state in the order of the chart, how many complaints stand there, and where they may go. */
export const standingRows = ({ boxes, arrows }: ProcedureLayout, standing: ReadonlyMap<StateLabel, number>, { states, statistics }: DeskWords): CountRow[] =>
  boxes.map(({ label, anyTime }) => {
    const next = arrows.flatMap(({ from, to, forward, back }) => (from === label && forward ? [to] : to === label && back ? [from] : [])).map((one) => states[one]);
    const hint = anyTime ? statistics.procedure.anyTime : next.length > 0 ? `→ ${next.join(' · ')}` : '';
    return { name: states[label], count: standing.get(label) ?? 0, href: listOf(label), hint };
  });
