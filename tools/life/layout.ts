import { graphlib, layout } from '@dagrejs/dagre';
import type { StateLabel } from '../../packages/core/src/complaint/complaint.labels.ts';
import { always, places } from './chart.ts';

/** The size of a state's box: its name on three lines, and below it how many complaints stand there. */
const BOX = { width: 156, height: 80 };
const MARGIN = 8;

interface Point {
  readonly x: number;
  readonly y: number;
}

const at = ({ x, y }: Point): string => `${Math.round(x)} ${Math.round(y)}`;
const between = (a: Point, b: Point): Point => ({ x: (a.x + b.x) / 2, y: (a.y + b.y) / 2 });

/** A line through points whose corners are rounded off. */
const smooth = ([first, ...rest]: readonly Point[]): string => {
  if (!first) return '';
  const bends = rest.slice(0, -1).map((point, index) => `Q${at(point)} ${at(index === rest.length - 2 ? (rest[index + 1] as Point) : between(point, rest[index + 1] as Point))}`);
  return `M${at(first)}${bends.length > 0 ? bends.join('') : rest.map((point) => `L${at(point)}`).join('')}`;
};

const order = places.map(({ label }) => label);
/** What leads everywhere has no line from everywhere. */
const isAnyTime = (label: StateLabel): boolean => always.some(({ to }) => to === label);

/** A line between two states, in the order of the chart: a way forward, a way back, or both. */
interface Line {
  readonly from: StateLabel;
  readonly to: StateLabel;
  readonly forward: boolean;
  readonly back: boolean;
}

/** Which states lead to which others, as the chart has it; there and back is one line with two heads. */
const linesOfTheChart = (): Line[] => {
  const lines = new Map<string, Line>();
  for (const { label, ways } of places) {
    for (const { to } of ways) {
      if (!to || to === label || isAnyTime(to)) continue;
      const isBack = order.indexOf(to) < order.indexOf(label);
      const [from, into] = isBack ? [to, label] : [label, to];
      const known = lines.get(`${from} ${into}`);
      lines.set(`${from} ${into}`, { from, to: into, forward: known?.forward || !isBack, back: known?.back || isBack });
    }
  }
  return [...lines.values()];
};

/** One object a line, as this house writes them. */
const written = (list: readonly object[]): string =>
  list.map((one) => `    ${JSON.stringify(one).replaceAll(/([{,])"(\w+)":/g, '$1 $2: ').replaceAll('}', ' }').replaceAll('"', "'")},`).join('\n');

/**
 * Where each state of the chart stands in the picture of the procedure and how the lines run between them, reckoned by dagre: the text of the file from which the desk draws it. A state that is come to from everywhere
 * stands apart, in the lower corner.
 */
export const procedureLayout = (): string => {
  const graph = new graphlib.Graph();
  graph.setGraph({ rankdir: 'TB', nodesep: 12, edgesep: 7, ranksep: 40, marginx: MARGIN, marginy: MARGIN });
  for (const label of order.filter((one) => !isAnyTime(one))) graph.setNode(label, { ...BOX });
  for (const { from, to } of linesOfTheChart()) graph.setEdge(from, to, {});
  layout(graph);
  const arrows = linesOfTheChart().map((line) => {
    const { points } = graph.edge(line.from, line.to) as unknown as { readonly points: readonly Point[] };
    return { line, points };
  });
  const { width = 0, height = 0 } = graph.graph();
  const right = Math.ceil(Math.max(width, ...arrows.flatMap(({ points }) => points.map(({ x }) => x + MARGIN))));
  const bottom = Math.ceil(height);
  const apart = order.filter(isAnyTime);
  const boxes = places.map(({ label, turn, isEnd }) => {
    const anyTime = isAnyTime(label);
    const { x, y } = anyTime ? { x: MARGIN + BOX.width / 2 + apart.indexOf(label) * (BOX.width + MARGIN), y: bottom - MARGIN - BOX.height / 2 } : (graph.node(label) as Point);
    return { label, x: Math.round(x - BOX.width / 2), y: Math.round(y - BOX.height / 2), turn, isEnd, anyTime };
  });
  return `// Written from the chart (packages/core/src/complaint/complaint.machine.ts) by \`npm run generate\`: change the chart, not this file.
import type { ProcedureLayout } from './procedure.view.ts';

/** Where the states of the procedure stand in its picture, and the lines between them. */
export const procedureLayout: ProcedureLayout = {
  width: ${right},
  height: ${bottom},
  box: { width: ${BOX.width}, height: ${BOX.height} },
  boxes: [
${written(boxes)}
  ],
  arrows: [
${written(arrows.map(({ line, points }) => ({ ...line, path: smooth(points) })))}
  ],
};
`;
};
