import type { Actor, Role } from '../complaint.actor.ts';

const officer = (id: string, ...roles: Role[]): Actor & { kind: 'officer' } => ({ kind: 'officer', id, roles });

/** Who acts in the tests: invented, each with one role. */
export const cast = {
  complainant: { kind: 'complainant' },
  clock: { kind: 'clock' },
  frontDesk: officer('00000000-0000-7000-8000-00000000000a', 'frontDesk'),
  team: officer('00000000-0000-7000-8000-00000000000b', 'technicalTeam'),
  colleague: officer('00000000-0000-7000-8000-00000000000c', 'technicalTeam'),
  head: officer('00000000-0000-7000-8000-00000000000d', 'head'),
  deputy: officer('00000000-0000-7000-8000-00000000000e', 'deputy'),
  liaison: officer('00000000-0000-7000-8000-00000000000f', 'liaison'),
  auditor: officer('00000000-0000-7000-8000-000000000010', 'auditor'),
  admin: officer('00000000-0000-7000-8000-000000000011', 'admin'),
} as const satisfies Record<string, Actor>;
export type CastName = keyof typeof cast;
