import type { AnyStateNode } from 'xstate';
import type { ConditionName } from '../../packages/core/src/complaint/complaint.conditions.ts';
import type { EventType } from '../../packages/core/src/complaint/complaint.events.ts';
import type { StateLabel } from '../../packages/core/src/complaint/complaint.labels.ts';
import { complaintMachine } from '../../packages/core/src/complaint/complaint.machine.ts';
import { rulesForEveryone, type RuleName } from '../../packages/core/src/complaint/complaint.rules.ts';
import type { Terms } from '../../packages/core/src/complaint/complaint.terms.ts';

/** A way on, as the chart has it. */
export interface Way {
  readonly event: EventType;
  readonly when: readonly ConditionName[];
  /** The rules that may refuse it, those for everyone left out. */
  readonly rules: readonly RuleName[];
  /** The state that it leads to; absent where the complaint stays where it is. */
  readonly to?: StateLabel;
  /** What becomes of what is kept of people, where that changes. */
  readonly into?: string;
}

/** A state of the procedure, as people know it. */
export interface Place {
  readonly label: StateLabel;
  readonly description: string;
  readonly turn: string;
  readonly isEnd: boolean;
  readonly ways: readonly Way[];
}

const below = (node: AnyStateNode): AnyStateNode[] => [node, ...Object.values(node.states).flatMap(below)];
const general = new Set<string>(rulesForEveryone);

const labelOf = (node: AnyStateNode): StateLabel | undefined => (node.meta as { label?: StateLabel } | undefined)?.label;

/** The state in which a complaint stands once it has come to this node. */
const entered = (node: AnyStateNode): StateLabel | undefined => {
  const first = labelOf(node) === undefined ? node.initial.target[0] : undefined;
  return first ? entered(first) : labelOf(node);
};

const waysOf = (node: AnyStateNode): Way[] =>
  [...node.transitions.values()].flat().map(({ eventType, guard, target }) => {
    const { when, rules } = (guard as { params: Terms }).params;
    const to = target?.[0] && entered(target[0]);
    const into = target?.[0]?.parent === personalData ? target[0].key : undefined;
    return { event: eventType as EventType, when, rules: rules.filter((name) => !general.has(name)), ...(to ? { to } : {}), ...(into ? { into } : {}) };
  });

const [procedure, publication, personalData] = ['procedure', 'publication', 'personalData'].map((key) => complaintMachine.root.states[key] as AnyStateNode) as [AnyStateNode, AnyStateNode, AnyStateNode];

/** Every state of the procedure, in the order of the chart; what a group of states takes is among the ways of each. */
export const places: readonly Place[] = below(procedure).flatMap((node) => {
  const label = labelOf(node);
  if (!label) return [];
  const group = node.parent && node.parent !== procedure ? waysOf(node.parent) : [];
  const turn = (node.tags as string[]).find((tag) => tag.startsWith('turn:'))?.slice('turn:'.length) ?? '';
  return [{ label, description: node.description ?? '', turn, isEnd: node.type === 'final', ways: [...waysOf(node), ...group] }];
});

/** What may happen whatever the state. */
export const always: readonly Way[] = [...waysOf(procedure), ...below(publication).flatMap(waysOf)].filter(
  (way, index, all) => all.findIndex(({ event }) => event === way.event) === index,
);

/** What is kept of people, and what may happen to it: each of its states, with what may happen in all of them first. */
export const keeping: readonly { readonly key: string; readonly description: string; readonly ways: readonly Way[] }[] = below(personalData).map((node) => ({
  key: node === personalData ? 'always' : node.key,
  description: node.description ?? '',
  ways: waysOf(node),
}));
